import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Update } from '@waymark/contract/updates';
import { InstantPipe } from '../../core/format';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { EmptyState } from '../../ui/empty-state';
import { StatusMark } from '../../ui/status-mark';

/** What owners said, newest first, with the product's suggestion of that moment where it was another. */
@Component({
  selector: 'wm-action-updates',
  imports: [EmptyState, InstantPipe, RouterLink, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (newestFirst().length > 0) {
      <ol class="wm-timeline">
        @for (update of newestFirst(); track update.id) {
          <li>
            <wm-status-mark [status]="update.status" />
            <time [attr.datetime]="update.saidAt">{{ update.saidAt | instant }}, {{ update.saidBy }}</time>
            <p>{{ update.text }}</p>
            @for (part of partsOf(update); track part.label) {
              <p>
                <strong>{{ part.label }}</strong> {{ part.text }}
              </p>
            }
          </li>
        }
      </ol>
    } @else {
      <wm-empty-state
        title="Nothing said yet"
        i18n-title="@@plans.updates.none"
        text="Updates of those who lead the action will stand here, the newest first."
        i18n-text="@@plans.updates.none.text"
      >
        @if (mayUpdate()) {
          <a class="govuk-button govuk-button--secondary" routerLink="progress" i18n="@@plans.progress.record"
            >Record progress</a
          >
        }
      </wm-empty-state>
    }
  `,
})
export class ActionUpdates {
  readonly updates = input.required<readonly Update[]>();
  readonly mayUpdate = input(false);

  protected readonly newestFirst = computed(() =>
    [...this.updates()].sort((one, other) => other.saidAt.localeCompare(one.saidAt)),
  );

  protected partsOf({ status, suggestedStatus, next, blockers, correctiveAction, reason }: Update) {
    const suggested = status === suggestedStatus ? null : deliveryStatusWords[suggestedStatus];
    return [
      { label: $localize`:@@plans.update.next:Next:`, text: next },
      { label: $localize`:@@plans.update.blockers:In the way:`, text: blockers },
      { label: $localize`:@@plans.update.correction:To bring it back on track:`, text: correctiveAction },
      { label: $localize`:@@plans.update.suggested:The dates suggested:`, text: suggested },
      { label: $localize`:@@plans.update.reason:Why:`, text: reason },
    ].filter((part) => part.text !== null);
  }
}
