import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarReader } from './calendar-reader';
import { MailController } from './mail.controller';
import { MailReader } from './mail-reader';
import { MailRegister } from './mail-register';
import { MailSending } from './mail-sending';
import { MailTransport } from './mail-transport';
import { NotificationReader } from './notification-reader';
import { NotificationSettings } from './notification-settings';
import { NotificationsController } from './notifications.controller';
import { Outbox } from './outbox';
import { OwnLinkReader } from './own-link-reader';
import { OwnLinks } from './own-links';
import { OwnLinksController } from './own-links.controller';
import { ReminderRun } from './reminder-run';
import { StopPages } from './stop-pages';
import { UnsubscribeController } from './unsubscribe.controller';

@Module({
  controllers: [MailController, NotificationsController, OwnLinksController, CalendarController, UnsubscribeController],
  providers: [
    Outbox,
    MailTransport,
    MailReader,
    MailRegister,
    // First the looks, then the mails that they ask for.
    ReminderRun,
    MailSending,
    NotificationReader,
    NotificationSettings,
    StopPages,
    OwnLinkReader,
    OwnLinks,
    CalendarFeeds,
    CalendarReader,
  ],
})
export class RemindersModule {}
