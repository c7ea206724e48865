import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { EntryQuestion, QuestionAnswer } from '@waymark/contract/figure-entries';
import type { GridRow } from '@waymark/contract/figure-grid';
import type { QuestionCode } from '@waymark/domain/figures/question-codes';
import { paragraphLength } from '@waymark/domain/limits';
import { TextArea } from '../../ui/forms/text-area';
import { questionWords } from '../../core/words/figure-words';
import { AnswerLine } from '../answer-line';

/** What is asked about a figure. A question holds nothing up but the submission, and an answer settles it. */
@Component({
  selector: 'wm-cell-questions',
  imports: [AnswerLine, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 i18n="@@figures.questions">Questions about this figure</h3>
    @for (question of questions(); track question.code) {
      <p>{{ words(question) }}</p>
      @if (question.answer; as answer) {
        <wm-answer-line [answer]="answer" />
      } @else if (mayAnswer()) {
        <wm-text-area
          [value]="texts()[question.code] ?? ''"
          (valueChange)="type(question.code, $event)"
          [rows]="2"
          [limit]="limit"
          label="Answer"
          i18n-label="@@figures.questions.answer"
          hint="Why it is right as it is. If it is not, change the figure."
          i18n-hint="@@figures.questions.answer.hint"
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="answer(question.code)"
          i18n="@@figures.questions.keep"
        >
          Keep the figure with this answer
        </button>
      }
    }
  `,
})
export class CellQuestions {
  readonly questions = input.required<readonly EntryQuestion[]>();
  readonly row = input.required<GridRow>();
  readonly mayAnswer = input(false);
  readonly answered = output<QuestionAnswer[]>();

  protected readonly limit = paragraphLength;
  private readonly asked = computed(() =>
    this.questions()
      .map(({ code }) => code)
      .join(),
  );
  protected readonly texts = linkedSignal<string, Partial<Record<QuestionCode, string>>>({
    source: this.asked,
    computation: () => ({}),
  });

  protected words(question: EntryQuestion): string {
    return questionWords(question, this.row());
  }

  protected type(code: QuestionCode, text: string): void {
    this.texts.set({ ...this.texts(), [code]: text });
  }

  protected answer(code: QuestionCode): void {
    this.answered.emit([{ code, text: (this.texts()[code] ?? '').trim() }]);
  }
}
