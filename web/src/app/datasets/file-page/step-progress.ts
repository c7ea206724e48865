import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DatasetProgress } from '@waymark/contract/datasets';
import { numberWords } from '../../core/format';

const words = {
  reading: $localize`:@@datasets.progress.reading:The file is read and held against the figures that stand.`,
  loading: $localize`:@@datasets.progress.loading:The figures are loaded, all of them or none.`,
  undoing: $localize`:@@datasets.progress.undoing:The load is taken back.`,
};

/** How far a step is, as far as it is known. */
@Component({
  selector: 'wm-step-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-panel--info" aria-live="polite">
      <p>{{ text() }}</p>
      @if (progress().total > 0) {
        <progress
          class="wm-progress-bar"
          [max]="progress().total"
          [value]="progress().done"
          aria-label="Progress"
          i18n-aria-label="@@datasets.progress"
        ></progress>
        <p>{{ count() }}</p>
      }
      <p class="wm-muted" i18n="@@datasets.progress.leave">
        You can leave this page and come back; it goes on without you.
      </p>
    </div>
  `,
})
export class StepProgress {
  readonly progress = input.required<DatasetProgress>();
  protected readonly text = computed(() => words[this.progress().status as keyof typeof words] ?? '');
  protected readonly count = computed(() => {
    const { done, total } = this.progress();
    return $localize`:@@datasets.progress.count:${numberWords(done)}:done: of ${numberWords(total)}:total: (${Math.floor((100 * done) / total)}:percent:%)`;
  });
}
