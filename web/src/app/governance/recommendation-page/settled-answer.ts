import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Recommendation } from '@waymark/contract/governance';
import { DayPipe } from '../../core/format';
import { answerWords } from '../governance-words';

/** What was answered to a recommendation, and the action that follows from it. */
@Component({
  selector: 'wm-settled-answer',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (recommendation().answer; as answer) {
      <h2 i18n="@@governance.recommendation.settled.answer">The answer</h2>
      <p>
        <strong>{{ answers[answer] }}</strong>, {{ recommendation().answeredBy }},
        {{ recommendation().answeredOn | day }}
      </p>
      @if (recommendation().answerReason) {
        <p>{{ recommendation().answerReason }}</p>
      }
    }
    @if (recommendation().actionId; as actionId) {
      <h2 i18n="@@governance.recommendation.settled.action">The action that follows</h2>
      <p>
        <a [routerLink]="['/plans', planId(), 'actions', actionId]">{{ recommendation().actionTitle }}</a>
      </p>
    }
    <p>
      <a [routerLink]="['/plans', planId(), 'governance']" i18n="@@governance.recommendation.back"
        >Back to the governance of the plan</a
      >
    </p>
  `,
})
export class SettledAnswer {
  readonly recommendation = input.required<Recommendation>();
  readonly planId = input.required<string>();

  protected readonly answers = answerWords;
}
