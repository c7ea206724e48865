import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req } from '@nestjs/common';
import { ChangeNotifications, NewCalendarFeed, Notifications } from '@waymark/contract/reminders';
import type { FastifyRequest } from 'fastify';
import { Returns, ReturnsNothing } from '../platform/answers';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { CalendarFeeds } from './calendar-feeds';
import { NotificationReader } from './notification-reader';
import { NotificationSettings } from './notification-settings';

@Controller('api/v1')
export class NotificationsController {
  constructor(
    private readonly reader: NotificationReader,
    private readonly settings: NotificationSettings,
    private readonly feeds: CalendarFeeds,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  @Get('notifications')
  @Policy('signed-in')
  @Returns(Notifications)
  own(@CurrentViewer() viewer: Viewer): Promise<Notifications> {
    return this.reader.of(viewer);
  }

  @Patch('notifications')
  @Policy('signed-in')
  @Returns(Notifications)
  async change(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: number,
    @Body() body: ChangeNotifications,
  ): Promise<Notifications> {
    await this.settings.change(viewer, version, body);
    return this.reader.of(viewer);
  }

  @Post('calendar-feeds')
  @Policy('signed-in')
  @Returns(NewCalendarFeed, 201)
  async makeFeed(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: Repeatable | null,
    @Req() request: FastifyRequest,
  ): Promise<NewCalendarFeed> {
    const { id, secret } = await this.feeds.make(viewer, key);
    const origin = this.configuration.publicOrigin ?? `${request.protocol}://${request.host}`;
    return { id, url: `${origin}/calendar/${secret}.ics` };
  }

  @Delete('calendar-feeds/:feedId')
  @HttpCode(204)
  @Policy('signed-in')
  @ReturnsNothing()
  async revokeFeed(@CurrentViewer() viewer: Viewer, @Id('feedId') id: string): Promise<void> {
    await this.feeds.revoke(viewer, id);
  }
}
