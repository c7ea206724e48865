import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { AcceptInvitation, OpenInvitation } from '@waymark/contract/people';
import { Session } from '@waymark/contract/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Returns } from '../platform/answers';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Policy } from '../platform/policy';
import { InvitationAcceptance } from './invitation-acceptance';
import { cookieFor } from './session-cookie';
import { SessionReader } from './session-reader';

/** What the holder of an invitation's link sees and does; the link itself is the proof. */
@Controller('api/v1/invitations/:token')
export class InvitationsController {
  constructor(
    private readonly acceptance: InvitationAcceptance,
    private readonly reader: SessionReader,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  @Get()
  @Policy('public')
  @Returns(OpenInvitation)
  look(@Param('token') token: string): Promise<OpenInvitation> {
    return this.acceptance.look(token);
  }

  @Post()
  @HttpCode(200)
  @Policy('public')
  @Returns(Session)
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const userAgent = request.headers['user-agent'] ?? null;
    const session = await this.acceptance.accept({ token, requestId: request.id, userAgent }, body);
    void reply.header('Set-Cookie', cookieFor(session, this.configuration.publicOrigin));
    return this.reader.byToken(session, request.id);
  }
}
