import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment } from '@waymark/contract/impact';
import { answerWords, questionWords } from '../impact-words';

/** The questions of the screening as they are answered, and what follows from the answers. */
@Component({
  selector: 'wm-screening-answers',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './screening-answers.html',
})
export class ScreeningAnswers {
  readonly assessment = input.required<Assessment>();

  protected readonly words = { answers: answerWords, questions: questionWords };
}
