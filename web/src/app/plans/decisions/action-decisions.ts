import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/format';
import { decisionWords, deliveryStatusWords } from '../../core/words/plan-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { ActionsClient } from '../actions.client';

/** What was decided about an action, the latest first. */
@Component({
  selector: 'wm-action-decisions',
  imports: [DayPipe, Loaded, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="decisions">
      <h2 id="decisions" tabindex="-1" i18n="@@plans.decisions">Decisions</h2>
      <wm-loaded [resource]="decisions" [lines]="3">
        <ng-template wmWhenLoaded [of]="decisions" let-found>
          @if (found.decisions.length > 0) {
            <ol class="wm-timeline">
              @for (decision of found.decisions; track decision.id) {
                <li>
                  <strong>{{ words[decision.decision] }}</strong>
                  @if (decision.status; as status) {
                    <span class="wm-muted">{{ statusWords[status] }}</span>
                  }
                  <time [attr.datetime]="decision.decidedOn"
                    >{{ decision.decidedOn | day }}, {{ decision.decidedBy }}</time
                  >
                  <p>{{ decision.reason }}</p>
                </li>
              }
            </ol>
          } @else {
            <p class="wm-muted" i18n="@@plans.decisions.none">
              Nothing was decided yet: whether it continues, changes or stops will stand here, with the reason.
            </p>
          }
        </ng-template>
      </wm-loaded>
      @if (mayDecide()) {
        <p><a routerLink="decide" i18n="@@plans.decide">Record a decision</a></p>
      }
    </section>
  `,
})
export class ActionDecisionsView {
  readonly actionId = input.required<string>();
  readonly mayDecide = input(false);

  private readonly client = inject(ActionsClient);
  protected readonly decisions = this.client.decisions(this.actionId);
  protected readonly words = decisionWords;
  protected readonly statusWords = deliveryStatusWords;
}
