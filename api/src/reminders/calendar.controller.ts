import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Refusal } from '@waymark/domain/refusal';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../platform/policy';
import { CalendarReader } from './calendar-reader';

const fileForm = /^([\w-]{20,100})\.ics$/;

/** The calendar of whoever made its address. The address is the proof. */
@ApiExcludeController()
@Controller('calendar')
export class CalendarController {
  constructor(private readonly reader: CalendarReader) {}

  @Get(':file')
  @Policy('public')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.reader.of(secretIn(file), `${request.protocol}://${request.host}`);
    void reply
      .header('Cache-Control', 'private, no-store')
      .header('X-Robots-Tag', 'noindex')
      .type('text/calendar; charset=utf-8')
      .send(text);
  }
}

function secretIn(file: string): string {
  const secret = fileForm.exec(file)?.[1];
  if (secret === undefined) throw new Refusal('missing', 'calendar');
  return secret;
}
