import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Recommendation } from '@waymark/contract/governance';
import { type Day, todayIn } from '@waymark/domain/day';
import {
  answerNeedsReason,
  recommendationAnswers,
  type RecommendationAnswer,
} from '@waymark/domain/governance/vocabulary';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { GovernanceClient } from '../governance.client';
import { answerWords } from '../governance-words';

interface AnswerValues {
  answer: RecommendationAnswer | null;
  reason: string;
  answeredBy: string;
  answeredOn: Day | null;
}

/** How the executive answers: accepted, in part, or not, with the reason, by whom and when. */
@Component({
  selector: 'wm-answer-form',
  imports: [DateField, FormField, FormFrame, RadioGroup, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Record the answer"
      i18n-label="@@governance.recommendation.to-answer"
      (saved)="done()"
      (conflict)="outdated.emit()"
    >
      <wm-radio-group [formField]="form.answer" [choices]="choices" label="Answer" i18n-label="@@governance.answer" />
      <wm-text-area
        [formField]="form.reason"
        label="Reason"
        i18n-label="@@governance.answer.reason"
        hint="Needed unless it is accepted whole"
        i18n-hint="@@governance.answer.reason.hint"
        [limit]="limit"
      />
      <wm-text-field
        [formField]="form.answeredBy"
        width="middle"
        label="Answered by"
        i18n-label="@@governance.answer.by"
        hint="For example, Cabinet member for communities"
        i18n-hint="@@governance.answer.by.hint"
      />
      <wm-date-field [formField]="form.answeredOn" label="Answered on" i18n-label="@@governance.answer.on" />
    </wm-form>
  `,
})
export class AnswerForm {
  readonly recommendation = input.required<Recommendation>();
  readonly saved = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(GovernanceClient);
  protected readonly choices = choicesOf(recommendationAnswers, answerWords);
  protected readonly limit = paragraphLength;
  private readonly model = signal<AnswerValues>({
    ...{ answer: null, reason: '', answeredBy: '' },
    answeredOn: todayIn(new Date()),
  });
  protected readonly form = form(this.model, (path) => {
    chosen(path.answer, $localize`:@@governance.answer.required:Choose an answer`);
    validate(path.reason, ({ value, valueOf }) => {
      const answer = valueOf(path.answer);
      const message = $localize`:@@governance.answer.reason.required:Give the reason; scrutiny will ask for it`;
      const lacking = answer !== null && answerNeedsReason(answer) && value().trim() === '';
      return lacking ? { kind: 'required', message } : null;
    });
    atMost(path.reason, paragraphLength);
    filled(path.answeredBy, $localize`:@@governance.answer.by.required:Enter who answered`);
    atMost(path.answeredBy, lineLength);
    chosen(path.answeredOn, $localize`:@@governance.answer.on.required:Enter the day, like 10 3 2027`);
  });

  protected readonly save = async () => {
    const { id, version } = this.recommendation();
    const { answer, reason, answeredBy, answeredOn } = this.form().value();
    const body = { answer: answer ?? 'accepted', reason, answeredBy, answeredOn: answeredOn ?? '' };
    await this.client.answer(id, version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    this.form().reset();
    this.saved.emit();
  }
}
