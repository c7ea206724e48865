import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CalendarFeed, NewCalendarFeed } from '@waymark/contract/reminders';
import { Announcer } from '../../core/announcer';
import { InstantPipe, instantWords } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalPanel } from '../../ui/refusal-panel';
import { RemindersClient } from '../reminders.client';

/** Addresses by which another calendar shows what is due; each is shown once and can be revoked. */
@Component({
  selector: 'wm-calendar-feeds',
  imports: [ConfirmDialog, InstantPipe, RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-feeds.html',
})
export class CalendarFeeds {
  readonly feeds = input.required<readonly CalendarFeed[]>();
  readonly changed = output();

  private readonly client = inject(RemindersClient);
  private readonly announcer = inject(Announcer);
  protected readonly made = signal<NewCalendarFeed | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly sure = viewChild.required(ConfirmDialog);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('address');

  protected async make(): Promise<void> {
    await this.attempt(async () => {
      this.made.set(await this.client.makeFeed());
      this.announcer.say($localize`:@@reminders.calendar.made:The calendar has an address`);
    });
  }

  protected async revoke(feed: CalendarFeed): Promise<void> {
    if (!(await this.sure().ask())) return;
    await this.attempt(async () => {
      await this.client.revokeFeed(feed.id);
      if (this.made()?.id === feed.id) this.made.set(null);
      this.announcer.say($localize`:@@reminders.calendar.revoked:The address is revoked`);
    });
  }

  /** Where the browser gives no access to the clipboard, the address is selected to be copied by hand. */
  protected async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.announcer.say($localize`:@@reminders.calendar.copied:The address is copied`);
    } catch {
      this.field()?.nativeElement.select();
    }
  }

  protected readWords({ lastReadAt }: CalendarFeed): string {
    return lastReadAt === null
      ? $localize`:@@reminders.calendar.unread:not read yet`
      : $localize`:@@reminders.calendar.read:last read ${instantWords(lastReadAt)}:instant:`;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
