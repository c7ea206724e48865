import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Organisation } from '@waymark/contract/organisations';
import { type UnsignedRule, unsignedRules } from '@waymark/domain/impact/vocabulary';
import { Announcer } from '../../core/announcer';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, orNull } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { Meeting, valueWords } from '../../ui/meeting';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { SettingsClient } from '../settings.client';

const roundings = ['none', '5'] as const;
type Rounding = (typeof roundings)[number];

const figureRules = ['anyone', 'second-person'] as const;
type FigureRule = (typeof figureRules)[number];

interface SettingsForm {
  disclosureThreshold: number | null;
  rounding: Rounding;
  feedback: string;
  unsignedAssessment: UnsignedRule;
  checkedBy: FigureRule;
}

const leastThreshold = 3;
const mostThreshold = 10;
const feedbackLength = 400;

const labels: Readonly<Record<keyof SettingsForm, string>> = {
  disclosureThreshold: $localize`:@@settings.threshold:Smallest count of people that is shown`,
  rounding: $localize`:@@settings.rounding:Rounding of your own counts of people`,
  feedback: $localize`:@@settings.feedback:How readers of a published plan can answer`,
  unsignedAssessment: $localize`:@@settings.assessment:A plan is submitted without a signed equality impact assessment`,
  checkedBy: $localize`:@@settings.figures:A figure is entered by hand`,
};

const ruleWords: Readonly<Record<UnsignedRule, string>> = {
  block: $localize`:@@settings.assessment.block:It is stopped until the assessment is complete and signed`,
  warn: $localize`:@@settings.assessment.warn:Its authors are warned`,
};

const figureRuleWords: Readonly<Record<FigureRule, string>> = {
  anyone: $localize`:@@settings.figures.anyone:Whoever may approve figures may approve their own`,
  'second-person': $localize`:@@settings.figures.second-person:A second person has to approve it before it counts`,
};

const roundingWords: Readonly<Record<Rounding, string>> = {
  none: $localize`:@@settings.rounding.none:They are shown as they are`,
  '5': $localize`:@@settings.rounding.5:They are rounded to the nearest 5, and shares are worked out from the rounded counts`,
};

const figureRuleOf = ({ secondPerson }: Organisation): FigureRule => (secondPerson ? 'second-person' : 'anyone');

const valuesOf = (organisation: Organisation): SettingsForm => ({
  disclosureThreshold: organisation.disclosureThreshold,
  rounding: organisation.roundingBase === null ? 'none' : '5',
  feedback: organisation.feedback ?? '',
  unsignedAssessment: organisation.unsignedAssessment,
  checkedBy: figureRuleOf(organisation),
});

/** The settings of an organisation; those who may not change them read them. */
@Component({
  selector: 'wm-organisation-form',
  imports: [ConflictPanel, FormField, FormFrame, NumberField, RadioGroup, SummaryList, SummaryRow, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-form.html',
})
export class OrganisationForm {
  readonly organisation = input.required<Organisation>();
  readonly mayEdit = input.required<boolean>();
  readonly saved = output<Organisation>();

  private readonly client = inject(SettingsClient);
  private readonly announcer = inject(Announcer);
  private readonly model = signal<SettingsForm>({
    disclosureThreshold: null,
    rounding: 'none',
    feedback: '',
    unsignedAssessment: 'warn',
    checkedBy: 'anyone',
  });
  protected readonly form = form(this.model, (path) => {
    validate(path.disclosureThreshold, ({ value }) => {
      const now = value();
      const fits = now !== null && Number.isInteger(now) && now >= leastThreshold && now <= mostThreshold;
      return fits
        ? null
        : { kind: 'out-of-range', message: $localize`:@@settings.threshold.range:Enter a whole number from 3 to 10` };
    });
    atMost(path.feedback, feedbackLength);
  });
  protected readonly meeting = new Meeting<SettingsForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text: valueWords(value, { ...ruleWords, ...roundingWords, ...figureRuleWords }),
    }),
  });
  protected readonly labels = labels;
  protected readonly rules = choicesOf(unsignedRules, ruleWords);
  protected readonly ruleWords = ruleWords;
  protected readonly roundings = choicesOf(roundings, roundingWords);
  protected readonly roundingOf = ({ roundingBase }: Organisation) =>
    roundingWords[roundingBase === null ? 'none' : '5'];
  protected readonly figureRules = choicesOf(figureRules, figureRuleWords);
  protected readonly figureRuleWords = (organisation: Organisation) => figureRuleWords[figureRuleOf(organisation)];
  private answer: Organisation | null = null;

  constructor() {
    effect(() => {
      const organisation = this.organisation();
      untracked(() => this.meeting.start(valuesOf(organisation), organisation.version));
    });
  }

  protected readonly save = async () => {
    const { disclosureThreshold, rounding, feedback, unsignedAssessment, checkedBy } = this.form().value();
    const body = {
      disclosureThreshold: disclosureThreshold ?? leastThreshold,
      roundingBase: rounding === 'none' ? null : 5,
      feedback: orNull(feedback),
      unsignedAssessment,
      secondPerson: checkedBy === 'second-person',
    };
    this.answer = await this.client.change(this.organisation().id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    if (this.answer) this.saved.emit(this.answer);
    this.announcer.say($localize`:@@settings.saved:The settings are saved`);
  }
}
