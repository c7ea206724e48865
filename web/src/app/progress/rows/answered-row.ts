import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RowSave } from './row-save';

/** The form of a row, and below it that it waits for the network, or why it was refused; what was said, once it is saved. */
@Component({
  selector: 'wm-answered-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (by().done(); as words) {
      <p class="wm-row-done" tabindex="-1"><strong i18n="@@progress.row.saved">Saved:</strong> {{ words }}</p>
    } @else {
      <ng-content />
      <div role="status">
        @if (by().offline()) {
          <p class="wm-row-note" i18n="@@progress.row.offline">
            Waiting for the network. What you typed is kept and sent as soon as there is one.
          </p>
        }
        @if (by().busy()) {
          <p class="wm-row-note" i18n="@@progress.row.saving">Saving…</p>
        }
        @if (by().refusal(); as words) {
          <p class="wm-row-note wm-row-note--bad">{{ words }}</p>
        }
      </div>
    }
  `,
})
export class AnsweredRow {
  readonly by = input.required<RowSave>();
}
