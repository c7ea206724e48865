import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { BulkChange } from '@waymark/contract/bulk-changes';
import { InstantPipe } from '../../core/format';
import { bulkFieldWords } from './bulk-words';

/** The changes that were made to many actions at once, each with its one way back. */
@Component({
  selector: 'wm-bulk-history',
  imports: [InstantPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (changes().length > 0) {
      <section aria-labelledby="bulk-history">
        <h2 id="bulk-history" i18n="@@table.history">Changes of several actions at once</h2>
        <ul class="wm-cards">
          @for (change of changes(); track change.id) {
            <li class="wm-card">
              <p>
                <strong>{{ fieldsOf(change) }}</strong>,
                <span i18n="@@table.history.count">actions changed: {{ change.actionCount }}</span>
              </p>
              <p class="wm-muted">{{ change.madeBy }}, {{ change.madeAt | instant }}</p>
              @if (change.undoneAt) {
                <p i18n="@@table.history.undone">Undone by {{ change.undoneBy }}, {{ change.undoneAt | instant }}</p>
              } @else if (change.mayUndo) {
                <button
                  type="button"
                  class="govuk-button govuk-button--secondary"
                  (click)="undo.emit(change)"
                  i18n="@@table.history.undo"
                >
                  Undo this change
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class BulkHistory {
  readonly changes = input.required<readonly BulkChange[]>();
  readonly undo = output<BulkChange>();

  protected fieldsOf({ fields }: BulkChange): string {
    return fields.map((field) => bulkFieldWords[field]).join(', ');
  }
}
