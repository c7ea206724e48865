import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Action } from '@waymark/contract/actions';
import { reasonRequired, type SuggestionReason } from '@waymark/domain/plans/action-suggestion';
import { dayWords, percentWords } from '../../core/format';
import { suggestionReasonWords } from '../../core/words/plan-words';
import { StatusMark } from '../../ui/status-mark';

/** What the owner says, and beside it what the dates say, with the reasons for both. */
@Component({
  selector: 'wm-action-standing',
  imports: [StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-columns">
      <section class="wm-card" aria-labelledby="said-status">
        <h2 id="said-status" i18n="@@plans.standing.owner">The owner says</h2>
        <p><wm-status-mark [status]="action().deliveryStatus" /></p>
        @if (completed()) {
          <p>{{ completed() }}</p>
        }
        @if (action().correctiveAction) {
          <p>
            <strong i18n="@@plans.standing.correction">To bring it back on track:</strong>
            {{ action().correctiveAction }}
          </p>
        }
        @if (action().statusReason) {
          <p><strong i18n="@@plans.standing.reason">The reason:</strong> {{ action().statusReason }}</p>
        }
      </section>
      <section class="wm-card" aria-labelledby="suggested-status">
        <h2 id="suggested-status" i18n="@@plans.standing.dates">The dates suggest</h2>
        <p><wm-status-mark [status]="action().suggestion.status" /></p>
        @if (reasons().length > 0) {
          <ul>
            @for (reason of reasons(); track reason) {
              <li>{{ reason }}</li>
            }
          </ul>
        } @else {
          <p class="wm-muted" i18n="@@plans.standing.nothing">Nothing is late.</p>
        }
        @if (better()) {
          <p i18n="@@plans.standing.better">The owner says something better, with a reason.</p>
        }
        @if (complete()) {
          <p>{{ complete() }}</p>
        }
      </section>
    </div>
  `,
})
export class ActionStanding {
  readonly action = input.required<Action>();

  protected readonly reasons = computed(() =>
    this.action().suggestion.reasons.map((code) => suggestionReasonWords[code as SuggestionReason] ?? code),
  );
  protected readonly better = computed(
    () =>
      this.action().statusReason !== '' &&
      reasonRequired(this.action().deliveryStatus, this.action().suggestion.status),
  );
  protected readonly completed = computed(() => {
    const { completedOn } = this.action();
    return completedOn === null
      ? ''
      : $localize`:@@plans.standing.completed:Completed on ${dayWords(completedOn)}:day:`;
  });
  protected readonly complete = computed(() => {
    const { complete } = this.action();
    if (complete === null) return '';
    return $localize`:@@plans.standing.complete:${percentWords(complete, 0)}:share: of its milestones are done`;
  });
}
