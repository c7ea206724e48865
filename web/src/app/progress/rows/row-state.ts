import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RowSave } from './row-save';

/** Says of a row that it waits for the network, or why it was refused. */
@Component({
  selector: 'wm-row-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
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
  `,
})
export class RowState {
  readonly by = input.required<RowSave>();
}
