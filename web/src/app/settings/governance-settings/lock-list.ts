import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { PublishingLock, PublishingLocks } from '@waymark/contract/publishing-locks';
import type { Day } from '@waymark/domain/day';
import { lineLength } from '@waymark/domain/limits';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { RefusalPanel } from '../../ui/refusal-panel';
import { GovernanceSettingsClient } from '../governance-settings.client';

interface LockValues {
  title: string;
  startsOn: Day | null;
  endsOn: Day | null;
}

const empty: LockValues = { title: '', startsOn: null, endsOn: null };

/** The times in which the organisation publishes nothing. */
@Component({
  selector: 'wm-lock-list',
  imports: [DateField, DayPipe, FormField, FormFrame, RefusalPanel, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lock-list.html',
})
export class LockList {
  readonly organisationId = input.required<string>();
  readonly locks = input.required<PublishingLocks>();
  readonly changed = output<void>();

  private readonly client = inject(GovernanceSettingsClient);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly standing = computed(() => this.locks().locks.filter(({ archived }) => !archived));
  protected readonly archived = computed(() => this.locks().locks.filter(({ archived }) => archived));
  protected readonly form = form(signal(empty), (path) => {
    filled(path.title, $localize`:@@settings.lock.title.required:Enter the reason, like Pre-election period`);
    atMost(path.title, lineLength);
    chosen(path.startsOn, $localize`:@@settings.lock.starts.required:Enter the first day, like 23 3 2027`);
    chosen(path.endsOn, $localize`:@@settings.lock.ends.required:Enter the last day, like 6 5 2027`);
    validate(path.endsOn, ({ value, valueOf }) => {
      const [last, first] = [value(), valueOf(path.startsOn)];
      if (last === null || first === null || last >= first) return null;
      const message = $localize`:@@settings.lock.ends.order:Enter a last day that is not before the first`;
      return { kind: 'not-after-start', message };
    });
  });

  protected readonly save = async () => {
    const { title, startsOn, endsOn } = this.form().value();
    const body = { title, startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
    await this.client.addLock(this.organisationId(), body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    this.form().reset(empty);
    this.changed.emit();
  }

  protected archive({ id, version }: PublishingLock): Promise<void> {
    return this.change(() => this.client.archiveLock(id, version));
  }

  protected restore({ id }: PublishingLock): Promise<void> {
    return this.change(() => this.client.restoreLock(id));
  }

  private async change(change: () => Promise<unknown>): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
