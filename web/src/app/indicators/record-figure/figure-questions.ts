import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { QuestionAnswer } from '@waymark/contract/figure-entries';
import type { Indicator } from '@waymark/contract/indicators';
import { paragraphLength } from '@waymark/domain/limits';
import type { Problem } from '../../core/problem';
import { type AskedQuestion, questionWords } from '../../core/words/figure-words';
import { TextArea } from '../../ui/forms/text-area';

/** What was asked when the figure was sent; none where it was refused for another reason. */
export function questionsIn({ code, details }: Problem): readonly AskedQuestion[] {
  return code === 'questions-open' ? ((details as { questions?: AskedQuestion[] } | null)?.questions ?? []) : [];
}

/** To each question its answer, an empty one confirming the figure as it is. */
export function answersTo(
  questions: readonly AskedQuestion[],
  typed: Readonly<Record<string, string>>,
): QuestionAnswer[] {
  return questions.map(({ code }) => ({ code, text: (typed[code] ?? '').trim() }));
}

/** What is asked about a figure before it is recorded. Sending it again confirms it, best with a reason. */
@Component({
  selector: 'wm-figure-questions',
  imports: [TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-panel--warn">
      @for (question of questions(); track question.code) {
        <p>{{ words(question) }}</p>
        <wm-text-area
          [value]="answers()[question.code] ?? ''"
          (valueChange)="type(question.code, $event)"
          [rows]="2"
          [limit]="limit"
          label="It is right, because"
          i18n-label="@@indicators.record.answer"
          hint="Left empty, recording it again confirms that it is right as it is."
          i18n-hint="@@indicators.record.answer.hint"
        />
      }
    </div>
  `,
})
export class FigureQuestions {
  readonly questions = input.required<readonly AskedQuestion[]>();
  readonly indicator = input.required<Pick<Indicator, 'unit' | 'decimals'>>();
  readonly answers = model<Readonly<Record<string, string>>>({});

  protected readonly limit = paragraphLength;

  protected words(question: AskedQuestion): string {
    return questionWords(question, this.indicator());
  }

  protected type(code: string, text: string): void {
    this.answers.set({ ...this.answers(), [code]: text });
  }
}
