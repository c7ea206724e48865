import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DashboardCounts } from '@waymark/contract/dashboards';
import { dataFreshnessWords } from '../../core/words/indicator-words';
import { updateFreshnessWords } from '../../core/words/plan-words';

/** How fresh what stands here is: updates of actions and figures of indicators. */
@Component({
  selector: 'wm-freshness-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-counts-pair">
      <div>
        <h3 i18n="@@dashboards.freshness.updates">Updates of actions</h3>
        <ul class="wm-counts">
          @for (line of updates(); track line.text) {
            <li>
              {{ line.text }} <strong>{{ line.count }}</strong>
            </li>
          }
        </ul>
      </div>
      @if (figures().length > 0) {
        <div>
          <h3 i18n="@@dashboards.freshness.figures">Figures of indicators</h3>
          <ul class="wm-counts">
            @for (line of figures(); track line.text) {
              <li>
                {{ line.text }} <strong>{{ line.count }}</strong>
              </li>
            }
          </ul>
        </div>
      }
    </div>
  `,
})
export class FreshnessLines {
  readonly counts = input.required<DashboardCounts>();

  protected readonly updates = computed(() =>
    this.counts().updates.map(({ freshness, count }) => ({ text: updateFreshnessWords[freshness], count })),
  );
  protected readonly figures = computed(() =>
    this.counts().figures.map(({ freshness, count }) => ({ text: dataFreshnessWords[freshness], count })),
  );
}
