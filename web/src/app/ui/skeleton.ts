import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Keeps the place of what is coming. */
@Component({
  selector: 'wm-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-skeleton" aria-hidden="true">
      @for (line of rows(); track line) {
        <span></span>
      }
    </div>
    <p class="wm-hidden" role="status" i18n="@@ui.loading">Loading</p>
  `,
})
export class Skeleton {
  readonly lines = input(4);

  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
