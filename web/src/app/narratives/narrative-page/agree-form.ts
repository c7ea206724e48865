import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Narrative } from '@waymark/contract/narratives';
import { type Day, todayIn } from '@waymark/domain/day';
import { lineLength } from '@waymark/domain/limits';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { NarrativesClient } from '../narratives.client';

/** Which body agreed a version, and when. */
@Component({
  selector: 'wm-agree-form',
  imports: [DateField, FormField, FormFrame, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Record the agreement"
      i18n-label="@@narratives.agree.save"
      (saved)="saved.emit()"
      (conflict)="outdated.emit()"
    >
      <wm-text-field
        [formField]="form.agreedBy"
        label="Who agreed it"
        i18n-label="@@narratives.agreed-by"
        hint="A body, such as the taskforce or the cabinet"
        i18n-hint="@@narratives.agreed-by.hint"
      />
      <wm-date-field [formField]="form.agreedOn" label="When" i18n-label="@@narratives.agreed-on" />
      <button
        wmFormAction
        type="button"
        class="govuk-button govuk-button--secondary"
        (click)="cancelled.emit()"
        i18n="@@ui.cancel"
      >
        Cancel
      </button>
    </wm-form>
  `,
})
export class AgreeForm {
  readonly narrative = input.required<Narrative>();
  readonly saved = output<void>();
  readonly cancelled = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(NarrativesClient);
  private readonly today = todayIn(new Date());
  protected readonly form = form(signal({ agreedBy: '', agreedOn: null as Day | null }), (path) => {
    filled(path.agreedBy, $localize`:@@narratives.agreed-by.required:Enter who agreed it`);
    atMost(path.agreedBy, lineLength);
    validate(path.agreedOn, ({ value }) => {
      const day = value();
      if (day !== null && day <= this.today) return null;
      return { kind: 'required', message: $localize`:@@narratives.agreed-on.required:Enter the day it was agreed` };
    });
  });

  constructor() {
    afterNextRender(() => this.form.agreedBy().focusBoundControl());
  }

  protected readonly save = (): Promise<unknown> => {
    const { agreedBy, agreedOn } = this.form().value();
    return this.client.agree(this.narrative(), { agreedBy, agreedOn: agreedOn ?? this.today });
  };
}
