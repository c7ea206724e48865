import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { MailItem } from '@waymark/contract/reminders';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { RemindersClient } from '../reminders.client';
import { MailList } from './mail-list';
import { MailPreviews } from './mail-previews';
import { UnheardList } from './unheard-list';

/** How the mail of an organisation goes: what waits, what failed, what would be told to whom, and what nobody hears of. */
@Component({
  selector: 'wm-mail-page',
  imports: [InstantPipe, Loaded, MailList, MailPreviews, PageHead, RefusalPanel, UnheardList, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-page.html',
})
export class MailPage {
  protected readonly session = inject(Session);
  private readonly client = inject(RemindersClient);
  private readonly announcer = inject(Announcer);
  protected readonly mail = this.client.mail(this.session.organisationId);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly crumbs = [{ text: $localize`:@@reminders.settings:Settings`, link: '/settings' }];
  /** The latest ones, so that the page stays short. */
  protected readonly sent = computed(() => (this.mail.hasValue() ? this.mail.value().sent.slice(0, 10) : []));
  protected readonly sentCount = computed(() =>
    this.mail.hasValue() ? (this.mail.value().counts.find(({ state }) => state === 'sent')?.count ?? 0) : 0,
  );

  protected async test(): Promise<void> {
    await this.attempt(async () => {
      this.mail.set(await this.client.sendTest(this.session.organisationId() ?? ''));
      this.announcer.say($localize`:@@reminders.mail.test.said:A test mail is on its way to you`);
    });
  }

  protected async sendAgain(item: MailItem): Promise<void> {
    await this.attempt(async () => {
      await this.client.sendAgain(item);
      this.announcer.say($localize`:@@reminders.mail.again.said:It is sent again`);
    });
  }

  protected async setAside(item: MailItem): Promise<void> {
    await this.attempt(async () => {
      await this.client.setAside(item);
      this.announcer.say($localize`:@@reminders.mail.aside.said:It is left as it is`);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.mail.reload();
  }
}
