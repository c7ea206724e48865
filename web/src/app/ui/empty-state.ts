import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** What will be here; the first step is projected as a link or button. */
@Component({
  selector: 'wm-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-empty">
      <p>
        <strong>{{ title() }}</strong>
      </p>
      @if (text()) {
        <p>{{ text() }}</p>
      }
      <div class="wm-actions"><ng-content /></div>
    </div>
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
}
