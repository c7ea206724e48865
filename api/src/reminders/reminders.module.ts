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
import { ReminderRun } from './reminder-run';
import { StopPages } from './stop-pages';
import { UnsubscribeController } from './unsubscribe.controller';

@Module({
  controllers: [MailController, NotificationsController, CalendarController, UnsubscribeController],
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
    CalendarFeeds,
    CalendarReader,
  ],
})
export class RemindersModule {}
