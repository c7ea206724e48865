import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { CouncilRuleSettings, JudgingRules } from '@waymark/contract/judging';
import type { Day } from '@waymark/domain/day';
import { defaultToleranceRange, firstMonthsRange, noCouncilRules } from '@waymark/domain/judging/council-rules';
import { Announcer } from '../../core/announcer';
import { councilRuleSentence } from '../../core/words/judging-words';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { JudgingClient } from '../judging.client';
import { RulesPreview } from './rules-preview';

const percent = 100;

/** The rules as one edits them, with the tolerance in percent. */
type Values = CouncilRuleSettings;

function valuesOf({ defaultTolerance, firstMonths, onlyIfWorse, neverOnUncertain, surveyNeedsChange }: Values): Values {
  const share = defaultTolerance === null ? null : Math.round(defaultTolerance * percent * percent) / percent;
  return { defaultTolerance: share, firstMonths, onlyIfWorse, neverOnUncertain, surveyNeedsChange };
}

/** What the organisation sets on top of the national method, with what that would change today or would have changed on a past day. */
@Component({
  selector: 'wm-judging-form',
  imports: [CheckboxField, FormField, FormFrame, NumberField, RulesPreview],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Set these rules"
      i18n-label="@@settings.judging.save"
      (saved)="done()"
      (conflict)="changed.emit(null)"
    >
      <wm-checkbox-field
        [formField]="form.onlyIfWorse"
        label="Behind only if also worse than a year before"
        i18n-label="@@settings.judging.only-if-worse"
        [hint]="sentences.onlyIfWorse"
      />
      <wm-checkbox-field
        [formField]="form.neverOnUncertain"
        label="Not behind on a single uncertain figure"
        i18n-label="@@settings.judging.never-on-uncertain"
        [hint]="sentences.neverOnUncertain"
      />
      <wm-checkbox-field
        [formField]="form.surveyNeedsChange"
        label="Surveys are behind only with a significant change for the worse"
        i18n-label="@@settings.judging.survey"
        [hint]="sentences.surveyNeedsChange"
      />
      <wm-number-field
        [formField]="form.firstMonths"
        label="Slightly behind counts as on track in the first months after the baseline"
        i18n-label="@@settings.judging.first-months"
        hint="1 to 24 months. Leave it empty to switch the rule off"
        i18n-hint="@@settings.judging.first-months.hint"
        unit="months"
        i18n-unit="@@settings.judging.months"
      />
      <wm-number-field
        [formField]="form.defaultTolerance"
        label="Tolerance of targets that set none"
        i18n-label="@@settings.judging.tolerance"
        hint="Percent of the way from baseline to target, 0 to 50. The method uses 10. A smaller one may make a status worse"
        i18n-hint="@@settings.judging.tolerance.hint"
        unit="%"
      />
      <wm-rules-preview [preview]="preview" [inForce]="inForce()" [(on)]="on" />
    </wm-form>
  `,
})
export class JudgingForm {
  readonly rules = input.required<JudgingRules>();
  readonly changed = output<JudgingRules | null>();

  private readonly client = inject(JudgingClient);
  private readonly announcer = inject(Announcer);
  protected readonly sentences = {
    onlyIfWorse: councilRuleSentence('only-if-worse-than-year-before', noCouncilRules),
    neverOnUncertain: councilRuleSentence('never-on-uncertain-figure', noCouncilRules),
    surveyNeedsChange: councilRuleSentence('survey-needs-significant-change', noCouncilRules),
  };
  protected readonly form = form(signal<Values>(noCouncilRules), (path) => {
    validate(path.firstMonths, ({ value }) => {
      const message = $localize`:@@settings.judging.first-months.range:Enter whole months from 1 to 24`;
      return isWithin(value(), firstMonthsRange) && Number.isInteger(value() ?? 0) ? null : { kind: 'range', message };
    });
    validate(path.defaultTolerance, ({ value }) => {
      const message = $localize`:@@settings.judging.tolerance.range:Enter a percentage from 0 to 50`;
      const share = value() === null ? null : (value() ?? 0) / percent;
      return isWithin(share, defaultToleranceRange) ? null : { kind: 'range', message };
    });
  });
  private readonly body = computed<Values | undefined>(() => {
    if (!this.form().valid()) return undefined;
    const { defaultTolerance, ...rest } = this.form().value();
    return { ...rest, defaultTolerance: defaultTolerance === null ? null : defaultTolerance / percent };
  });
  protected readonly inForce = computed(() => {
    const body = this.body();
    return body !== undefined && JSON.stringify(valuesOf(body)) === JSON.stringify(valuesOf(this.rules()));
  });
  /** The past day to try them on; null is today. */
  protected readonly on = signal<Day | null>(null);
  protected readonly preview = resource({
    params: () => {
      const body = this.body();
      return body && { body, on: this.on() };
    },
    loader: ({ params: { body, on } }) => this.client.preview(this.rules().organisationId, body, on),
  });
  private answer: JudgingRules | null = null;

  constructor() {
    effect(() => {
      const values = valuesOf(this.rules());
      untracked(() => this.form().reset(values));
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { organisationId, version } = this.rules();
    const body = this.body();
    if (body) this.answer = await this.client.set(organisationId, version, body);
  };

  protected done(): void {
    this.announcer.say($localize`:@@settings.judging.saved:The rules are set`);
    this.changed.emit(this.answer);
  }
}

function isWithin(value: number | null, { least, most }: { least: number; most: number }): boolean {
  return value === null || (value >= least && value <= most);
}
