import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../platform/policy';
import type { SentForm } from './feedback-box';
import { answerTypes, sendPublic } from './public-answer';
import { PublicConsultations } from './public-consultations';

type Params = Record<'council' | 'plan', string>;

/** Drafts for everybody, with a plain form: no session, no script, no cookie. */
@ApiExcludeController()
@Controller('consultations')
export class PublicConsultationsController {
  constructor(private readonly consultations: PublicConsultations) {}

  @Get()
  @Policy('public')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPublic(request, reply, await this.consultations.list());
  }

  @Get(':council/:plan')
  @Policy('public')
  async draft(
    @Param() { council, plan }: Params,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPublic(request, reply, await this.consultations.draft(council, plan));
  }

  @Get(':council/:plan/thank-you')
  @Policy('public')
  async thanks(
    @Param() { council, plan }: Params,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPublic(request, reply, await this.consultations.thanks(council, plan));
  }

  @Post(':council/:plan')
  @Policy('public')
  async receive(
    @Param() { council, plan }: Params,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.consultations.receive([council, plan], formOf(body), request.ip);
    void reply.header('Cache-Control', 'no-store');
    if ('to' in answer) void reply.redirect(answer.to, 303);
    else void reply.status(answer.status).type(answerTypes.html).send(answer.page);
  }
}

/** The fields of the form as text, whatever was sent. */
function formOf(body: unknown): SentForm {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const textOf = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  return { text: textOf('text'), group: textOf('group'), trap: textOf('website') };
}
