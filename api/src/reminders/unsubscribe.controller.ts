import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Policy } from '../platform/policy';
import { NotificationSettings } from './notification-settings';
import { StopPages } from './stop-pages';

/** Where the link of a mail leads, and where a reader's mail program posts by itself: one press, no signing in. */
@ApiExcludeController()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly settings: NotificationSettings,
    private readonly pages: StopPages,
  ) {}

  @Get(':token')
  @Policy('public')
  async ask(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    this.pages.send(reply, (await this.settings.addressOf(token)) === null ? 'unknown' : 'ask');
  }

  @Post(':token')
  @Policy('public')
  async stop(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    this.pages.send(reply, (await this.settings.stop(token)) ? 'done' : 'unknown');
  }
}
