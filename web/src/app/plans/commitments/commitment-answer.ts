import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Commitment } from '@waymark/contract/commitments';
import {
  commitmentAnswers,
  toldWays,
  type CommitmentAnswer,
  type ToldWay,
} from '@waymark/domain/commitments/commitment';
import { type Day, todayIn } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { commitmentWords, toldWords } from './commitment-words';
import { CommitmentsClient } from './commitments.client';

/** The answer of who was asked; or, by a planner, what they said and how. */
@Component({
  selector: 'wm-commitment-answer',
  imports: [DateField, FormField, FormFrame, RadioGroup, SelectField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form [form]="form" [save]="save" [label]="verb()" (saved)="answered.emit()" (conflict)="outdated.emit()">
      <wm-radio-group [formField]="form.answer" [choices]="answers" [label]="question()" />
      <wm-text-area
        [formField]="form.reason"
        label="Reason"
        i18n-label="@@commitments.reason"
        hint="Needed to decline; the planners read it"
        i18n-hint="@@commitments.reason.hint"
        [limit]="limit"
        [rows]="3"
      />
      @if (!commitment().mine) {
        <wm-select-field
          [formField]="form.toldHow"
          [choices]="ways"
          label="How they said it"
          i18n-label="@@commitments.told-how"
          empty="Choose how"
          i18n-empty="@@commitments.told-how.empty"
        />
        <wm-date-field [formField]="form.toldOn" label="When they said it" i18n-label="@@commitments.told-on" />
      }
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
export class CommitmentAnswerForm {
  readonly commitment = input.required<Commitment>();
  readonly answered = output<void>();
  readonly cancelled = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(CommitmentsClient);
  private readonly today = todayIn(new Date());
  protected readonly limit = paragraphLength;
  protected readonly answers = commitmentAnswers.map((value) => ({ value, text: commitmentWords[value] }));
  protected readonly ways = toldWays.map((value) => ({ value, text: toldWords[value] }));
  private readonly model = signal({
    answer: null as CommitmentAnswer | null,
    reason: '',
    toldHow: null as ToldWay | null,
    toldOn: null as Day | null,
  });
  protected readonly form = form(this.model, (path) => {
    chosen(path.answer, $localize`:@@commitments.answer.required:Choose whether it is accepted or declined`);
    atMost(path.reason, paragraphLength);
    validate(path.reason, ({ value, valueOf }) =>
      valueOf(path.answer) === 'declined' && value().trim() === ''
        ? { kind: 'required', message: $localize`:@@commitments.reason.required:Say why it is declined` }
        : null,
    );
    validate(path.toldHow, ({ value }) =>
      !this.commitment().mine && value() === null
        ? { kind: 'required', message: $localize`:@@commitments.told-how.required:Choose how they said it` }
        : null,
    );
    validate(path.toldOn, ({ value }) => {
      const day = value();
      if (this.commitment().mine || (day !== null && day <= this.today)) return null;
      return { kind: 'required', message: $localize`:@@commitments.told-on.required:Enter the day they said it` };
    });
  });
  protected readonly question = computed(() =>
    this.commitment().mine
      ? $localize`:@@commitments.question.own:Do you accept this action?`
      : $localize`:@@commitments.question.of:What did ${this.commitment().memberName}:name: say?`,
  );
  protected readonly verb = computed(() =>
    this.commitment().mine
      ? $localize`:@@commitments.send:Send your answer`
      : $localize`:@@commitments.record:Record the answer`,
  );

  protected readonly save = (): Promise<unknown> => {
    const { answer, reason, toldHow, toldOn } = this.form().value();
    const told = this.commitment().mine ? {} : { toldHow, toldOn };
    return this.client.answer(this.commitment(), { answer: answer ?? 'accepted', reason: reason || null, ...told });
  };
}
