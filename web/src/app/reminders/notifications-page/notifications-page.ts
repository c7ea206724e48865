import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Announcer } from '../../core/announcer';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { digestChoices, hourChoices, kindChoices, weekdayChoices } from '../reminder-words';
import { RemindersClient } from '../reminders.client';
import { CalendarFeeds } from './calendar-feeds';
import { StandIns } from './stand-ins';
import { bodyOf, isTimed, usualWishes, type Wishes, wishesOf, wishRules } from './wishes';

/** When and how one is reminded by mail, who stands in, and calendars that show what is due. */
@Component({
  selector: 'wm-notifications-page',
  imports: [
    CalendarFeeds,
    CheckboxField,
    CheckboxGroup,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    RadioGroup,
    SelectField,
    StandIns,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notifications-page.html',
})
export class NotificationsPage {
  private readonly client = inject(RemindersClient);
  private readonly announcer = inject(Announcer);
  protected readonly notifications = this.client.notifications();
  private readonly model = signal<Wishes>(usualWishes);
  private readonly version = signal(0);
  protected readonly form = form(this.model, wishRules);
  protected readonly digests = digestChoices;
  protected readonly hours = hourChoices;
  protected readonly weekdays = weekdayChoices;
  protected readonly kinds = kindChoices;
  protected readonly now = computed(() => this.form().value());
  protected readonly timed = computed(() => isTimed(this.now()));
  protected readonly never = computed(() => this.now().digest === 'none');
  protected readonly crumbs = [{ text: $localize`:@@reminders.account:Your account`, link: '/settings/account' }];

  constructor() {
    effect(() => {
      const found = this.notifications.hasValue() ? this.notifications.value() : null;
      if (found && !untracked(() => this.form().dirty())) this.start(wishesOf(found), found.version);
    });
  }

  protected readonly save = async (): Promise<void> => {
    const saved = await this.client.change(this.version(), bodyOf(this.form().value()));
    this.start(wishesOf(saved), saved.version);
    this.notifications.set(saved);
    this.announcer.say($localize`:@@reminders.saved:Saved`);
  };

  /** They were changed elsewhere, as by a link in a mail: what is typed stays and can be saved over that. */
  protected meet(): void {
    this.notifications.reload();
  }

  /** Somebody is told in one's place, or nobody is: that is said before it is saved. */
  protected silent(kind: 'late' | 'waiting' | 'escalation'): boolean {
    return this.never() || !this.now().wanted.includes(kind);
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  private start(wishes: Wishes, version: number): void {
    this.version.set(version);
    untracked(() => this.form().reset(wishes));
  }
}
