import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeNotifications, Mail, MailItem, NewCalendarFeed, Notifications } from '@waymark/contract/reminders';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class RemindersClient {
  private readonly api = inject(Api);

  notifications(): HttpResourceRef<Notifications | undefined> {
    return this.api.read<Notifications>(() => '/notifications');
  }

  mail(organisationId: () => string | null): HttpResourceRef<Mail | undefined> {
    return this.api.read<Mail>(() =>
      organisationId() === null ? undefined : `/organisations/${organisationId()}/mail`,
    );
  }

  change(version: number, body: ChangeNotifications): Promise<Notifications> {
    return this.api.change('PATCH', '/notifications', body, version);
  }

  makeFeed(): Promise<NewCalendarFeed> {
    return this.api.create('/calendar-feeds', {});
  }

  revokeFeed(id: string): Promise<void> {
    return this.api.change('DELETE', `/calendar-feeds/${id}`, null);
  }

  sendTest(organisationId: string): Promise<Mail> {
    return this.api.change('POST', `/organisations/${organisationId}/mail/test`, null);
  }

  sendAgain({ id, version }: MailItem): Promise<MailItem> {
    return this.api.change('POST', `/mail/${id}/send-again`, null, version);
  }

  setAside({ id, version }: MailItem): Promise<MailItem> {
    return this.api.change('POST', `/mail/${id}/set-aside`, null, version);
  }
}
