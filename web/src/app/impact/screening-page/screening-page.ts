import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { paragraphLength } from '@waymark/domain/limits';
import { assessmentNeeded, type ScreeningAnswers } from '@waymark/domain/impact/screening';
import {
  type ScreeningAnswer,
  screeningAnswers,
  type ScreeningQuestion,
  screeningQuestions,
} from '@waymark/domain/impact/vocabulary';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { fillOnce } from '../../ui/forms/fill-once';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ImpactClient } from '../impact.client';
import { answerWords, questionWords } from '../impact-words';

type Answers = Record<ScreeningQuestion, ScreeningAnswer | null>;
interface ScreeningForm extends Answers {
  screenedOutReason: string;
  screenedOutById: string | null;
}

const labels: Readonly<Record<keyof ScreeningForm, string>> = {
  ...questionWords,
  screenedOutReason: $localize`:@@impact.reason:Why no full assessment is needed`,
  screenedOutById: $localize`:@@impact.decided-by:Who decided`,
};

const valuesFrom = (
  answers: ScreeningAnswers,
  { screenedOutReason, screenedOutById }: Pick<ScreeningForm, 'screenedOutReason' | 'screenedOutById'>,
): ScreeningForm => ({
  ...(Object.fromEntries(screeningQuestions.map((one) => [one, answers[one] ?? null])) as Answers),
  screenedOutReason,
  screenedOutById,
});

/** Six questions; the outcome shows while they are answered. */
@Component({
  selector: 'wm-screening-page',
  imports: [
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    PersonPicker,
    RadioGroup,
    RouterLink,
    TextArea,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './screening-page.html',
})
export class ScreeningPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ImpactClient);
  private readonly router = inject(Router);
  protected readonly assessment = this.client.assessment(this.planId);
  private readonly plan = this.client.plan(this.planId);
  private readonly model = signal<ScreeningForm>(valuesFrom({}, { screenedOutReason: '', screenedOutById: null }));
  protected readonly form = form(this.model, (path) => atMost(path.screenedOutReason, paragraphLength));
  protected readonly meeting = new Meeting<ScreeningForm>({
    model: this.model,
    form: this.form,
    valuesOf: (row: ScreeningForm & { answers: ScreeningAnswers }) => valuesFrom(row.answers, row),
    words: (field, value) => ({ label: labels[field], text: valueWords(value, answerWords) }),
  });
  protected readonly outcome = computed(() => assessmentNeeded(this.form().value()));
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  protected readonly questions = screeningQuestions;
  protected readonly answers = choicesOf(screeningAnswers, answerWords);
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly back = computed(() => `/plans/${this.planId()}/impact`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@impact.title:Equality impact assessment`, link: this.back() },
  ]);

  constructor() {
    fillOnce(this.assessment, ({ answers, version, ...rest }) => {
      const given = Object.fromEntries(answers.map((one) => [one.question, one.answer])) as ScreeningAnswers;
      this.meeting.start(valuesFrom(given, rest), version);
    });
  }

  protected readonly save = async () => {
    const { screenedOutReason, screenedOutById, ...given } = this.form().value();
    const answers = screeningQuestions.map((question) => ({ question, answer: given[question] }));
    const reason = this.outcome() === 'screened-out' ? { screenedOutReason, screenedOutById } : {};
    await this.client.change(this.planId(), this.meeting.version, { answers, ...reason });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
