import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ActionSuggestion } from '@waymark/contract/actions';
import type { SuggestionReason } from '@waymark/domain/plans/action-suggestion';
import { suggestionReasonWords } from '../../core/words/plan-words';
import { StatusMark } from '../../ui/status-mark';

/** What the dates of the action suggest, and why. */
@Component({
  selector: 'wm-suggestion-panel',
  imports: [StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="wm-panel" aria-labelledby="suggestion">
      <h2 id="suggestion" i18n="@@plans.standing.dates">The dates suggest</h2>
      <p><wm-status-mark [status]="suggestion().status" /></p>
      @if (reasons().length > 0) {
        <ul>
          @for (reason of reasons(); track reason) {
            <li>{{ reason }}</li>
          }
        </ul>
      } @else {
        <p i18n="@@plans.standing.nothing">Nothing is late.</p>
      }
      <p class="wm-muted" i18n="@@plans.progress.you-decide">
        You decide. If you say something better, say why: both will be shown.
      </p>
    </section>
  `,
})
export class SuggestionPanel {
  readonly suggestion = input.required<ActionSuggestion>();

  protected readonly reasons = computed(() =>
    this.suggestion().reasons.map((code) => suggestionReasonWords[code as SuggestionReason] ?? code),
  );
}
