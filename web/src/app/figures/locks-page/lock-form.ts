import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Plans } from '@waymark/contract/plans';
import type { Day } from '@waymark/domain/day';
import { indicatorKinds, type IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { lineLength } from '@waymark/domain/limits';
import { Api } from '../../core/api';
import { Session } from '../../core/session';
import { indicatorKindWords } from '../../core/words/indicator-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { FiguresClient } from '../figures.client';

interface LockForm {
  startsOn: Day | null;
  endsOn: Day | null;
  planId: string | null;
  kind: IndicatorKind | null;
  note: string;
}

const empty: LockForm = { startsOn: null, endsOn: null, planId: null, kind: null, note: '' };

/** Closes a period: its days, and whose figures. */
@Component({
  selector: 'wm-lock-form',
  imports: [DateField, FormField, FormFrame, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lock-form.html',
})
export class PeriodLockForm {
  readonly locked = output();

  private readonly session = inject(Session);
  private readonly client = inject(FiguresClient);
  private readonly found = inject(Api).read<Plans>(() => {
    const organisation = this.session.organisationId();
    return organisation === null ? undefined : `/plans?organisation=${organisation}`;
  });
  protected readonly plans = computed(() =>
    this.found.hasValue() ? this.found.value().plans.map(({ id, title }) => ({ value: id, text: title })) : [],
  );
  protected readonly kinds = choicesOf(indicatorKinds, indicatorKindWords);
  protected readonly form = form(signal(empty), (path) => {
    chosen(path.startsOn, $localize`:@@figures.locks.starts.required:Enter the first day`);
    chosen(path.endsOn, $localize`:@@figures.locks.ends.required:Enter the last day`);
    atMost(path.note, lineLength);
    validate(path.endsOn, ({ value, valueOf }) => {
      const [start, end] = [valueOf(path.startsOn), value()];
      if (start === null || end === null || end >= start) return null;
      const message = $localize`:@@figures.locks.ends.before:Enter a last day that is not before the first`;
      return { kind: 'not-after-start', message };
    });
  });

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { startsOn, endsOn, ...rest } = this.form().value();
    const body = { ...rest, startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
    await this.client.lock(this.session.organisationId() ?? '', body);
  };

  protected done(): void {
    this.form().reset(empty);
    this.locked.emit();
  }
}
