import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { Session, SignIn } from '@waymark/contract/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Returns, ReturnsNothing } from '../platform/answers';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import { cookieFor } from './session-cookie';
import { SessionReader } from './session-reader';
import { SignIns } from './sign-ins';
import type { KnownViewer } from './viewers';

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIns: SignIns,
    private readonly reader: SessionReader,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  @Post()
  @HttpCode(200)
  @Policy('public')
  @Returns(Session)
  async open(
    @Body() body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const token = await this.signIns.open(body, request.headers['user-agent'] ?? null);
    void reply.header('Set-Cookie', cookieFor(token, this.configuration.publicOrigin));
    return this.reader.byToken(token, request.id);
  }

  @Get()
  @Policy('signed-in')
  @Returns(Session)
  current(@CurrentViewer() viewer: KnownViewer): Session {
    return this.reader.of(viewer);
  }

  @Delete()
  @HttpCode(204)
  @Policy('signed-in')
  @ReturnsNothing()
  async end(@CurrentViewer() viewer: KnownViewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.end(viewer);
    void reply.header('Set-Cookie', cookieFor('', this.configuration.publicOrigin));
  }
}
