import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, type SchemaPathTree } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { ChangeIndicator } from '@waymark/contract/definitions';
import type { Indicator } from '@waymark/contract/indicators';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { Session } from '../../core/session';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { changesOf } from '../../ui/merge';
import { IndicatorsClient } from '../indicators.client';
import { OwnIndicatorFields } from '../own-indicator/own-indicator-fields';
import { bodyOfIndicator, formOf, indicatorRules, type OwnIndicatorForm } from '../own-indicator/own-indicator-form';

type Answer = 'yes' | 'no';

interface ChangeForm {
  said: OwnIndicatorForm;
  reason: string;
  meaningChanged: Answer | null;
  startsOn: Day | null;
}

/** The definition to be said anew, and then why, from when, and whether it is another measure. */
@Component({
  selector: 'wm-change-indicator-form',
  imports: [DateField, FormField, FormFrame, OwnIndicatorFields, RadioGroup, RouterLink, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-indicator-form.html',
})
export class ChangeIndicatorForm {
  readonly indicator = input.required<Indicator>();
  readonly saved = output<void>();

  private readonly session = inject(Session);
  private readonly client = inject(IndicatorsClient);
  private readonly model = linkedSignal<ChangeForm>(() => ({
    ...{ said: formOf(this.indicator()), reason: '', meaningChanged: null, startsOn: null },
  }));
  protected readonly form = form(this.model, rules);
  protected readonly paragraph = paragraphLength;
  protected readonly answers = [
    {
      value: 'no',
      text: $localize`:@@indicators.change.same:No, it says the same more clearly`,
      hint: $localize`:@@indicators.change.same.hint:Figures before and after can be compared`,
    },
    {
      value: 'yes',
      text: $localize`:@@indicators.change.other:Yes, something else is counted`,
      hint: $localize`:@@indicators.change.other.hint:The series breaks on that day, in the chart and in the table`,
    },
  ];

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { said, reason, meaningChanged, startsOn } = this.form().value();
    const national = this.session.organisation()?.kind === 'library';
    const before = bodyOfIndicator(formOf(this.indicator()), national);
    const { code: _code, ...changed } = changesOf(before, bodyOfIndicator(said, national));
    const body: ChangeIndicator = { ...changed, reason, meaningChanged: meaningChanged === 'yes' };
    const dated = startsOn === null ? body : { ...body, startsOn };
    await this.client.change(this.indicator(), this.session.organisationId() ?? '', dated);
    this.form().reset();
  };
}

function rules(path: SchemaPathTree<ChangeForm>): void {
  indicatorRules(path.said);
  filled(path.reason, $localize`:@@indicators.change.reason.required:Say why the definition changes`);
  atMost(path.reason, paragraphLength);
  chosen(
    path.meaningChanged,
    $localize`:@@indicators.change.meaning.required:Say whether something else is counted now`,
  );
}
