import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { GivenAnswer } from '@waymark/contract/figure-entries';
import { InstantPipe } from '../core/format';

/** Who answered a question about a figure, and how; an empty answer confirms the figure as it is. */
@Component({
  selector: 'wm-answer-line',
  imports: [InstantPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="wm-muted">
      @if (answer().text === '') {
        <ng-container i18n="@@figures.questions.confirmed">Confirmed by {{ answer().by }}</ng-container>
      } @else {
        “{{ answer().text }}” {{ answer().by }}, {{ answer().at | instant }}
      }
    </p>
  `,
})
export class AnswerLine {
  readonly answer = input.required<GivenAnswer>();
}
