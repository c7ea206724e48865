import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../platform/policy';
import { sendPublic } from './public-answer';
import { publicCss } from './public-css';
import { PublicInformation } from './public-information';

/** What everybody may know about the site itself. */
@ApiExcludeController()
@Controller()
export class PublicInformationController {
  constructor(private readonly information: PublicInformation) {}

  @Get('about-the-data')
  @Policy('public')
  async aboutTheData(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPublic(request, reply, await this.information.aboutTheData());
  }

  @Get('accessibility')
  @Policy('public')
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPublic(request, reply, this.information.accessibility());
  }

  @Get('privacy')
  @Policy('public')
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPublic(request, reply, this.information.privacy());
  }

  @Get('public.css')
  @Policy('public')
  styles(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPublic(request, reply, { form: 'css', body: publicCss });
  }
}
