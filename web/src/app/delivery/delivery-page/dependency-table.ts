import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Dependency } from '@waymark/contract/delivery';
import { DayPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { dependencyStateWords, dependencyTones } from '../../core/words/delivery-words';

/** What waits for what, and how it stands. */
@Component({
  selector: 'wm-dependency-table',
  imports: [DayPipe, EmptyState, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (dependencies().length === 0) {
      <wm-empty-state
        title="No dependencies yet"
        i18n-title="@@delivery.dependency.none"
        text="What an action or a goal waits for will stand here: another action, or an answer to an ask. What comes too late is said."
        i18n-text="@@delivery.dependency.none.text"
      />
    } @else {
      <wm-scroll-table label="Table of dependencies" i18n-label="@@delivery.dependencies.table">
        <table class="wm-table wm-table--dense">
          <thead>
            <tr>
              <th scope="col" i18n="@@delivery.dependency.waiting">Waits</th>
              <th scope="col" i18n="@@delivery.dependency.awaited">Waits for</th>
              <th scope="col" i18n="@@delivery.dependency.state">State</th>
              @if (mayEdit()) {
                <th scope="col"><span class="govuk-visually-hidden" i18n="@@delivery.changes">Changes</span></th>
              }
            </tr>
          </thead>
          <tbody>
            @for (one of dependencies(); track one.id) {
              <tr>
                <th scope="row">
                  {{ one.waiting }}
                  @if (one.neededBy) {
                    <p class="wm-muted" i18n="@@delivery.dependency.due">Due {{ one.neededBy | day }}</p>
                  }
                </th>
                <td>
                  {{ one.awaited }}
                  @if (one.awaitedOn) {
                    <p class="wm-muted" i18n="@@delivery.dependency.awaited-on">Due {{ one.awaitedOn | day }}</p>
                  }
                  @if (one.note) {
                    <p class="wm-muted">{{ one.note }}</p>
                  }
                </td>
                <td>
                  <wm-tag [tone]="tones[one.state]">{{ words[one.state] }}</wm-tag>
                </td>
                @if (mayEdit()) {
                  <td>
                    <button
                      type="button"
                      class="wm-link-button"
                      (click)="remove.emit(one)"
                      i18n="@@delivery.dependency.remove"
                    >
                      Archive<span class="govuk-visually-hidden"> {{ one.waiting }}, {{ one.awaited }}</span>
                    </button>
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-table>
    }
  `,
})
export class DependencyTable {
  readonly dependencies = input.required<readonly Dependency[]>();
  readonly mayEdit = input(false);
  readonly remove = output<Dependency>();

  protected readonly words = dependencyStateWords;
  protected readonly tones = dependencyTones;
}
