import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Observation, Observations } from '@waymark/contract/indicators';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { intervalWords, periodWords, shortFigure } from '../../core/figure';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { observationStatusWords } from '../../core/words/indicator-words';
import { againstNation, type NationSeries } from '../indicator-finding';
import { RecentTrend } from './recent-trend';
import { againstWords, freshnessWords } from './series-words';

/** The newest figure, how sure it is, how it stands to the nation, and when the next one comes. */
@Component({
  selector: 'wm-latest-figure',
  imports: [RecentTrend],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel">
      @if (latest(); as figure) {
        <p class="wm-muted">{{ series().areaName }}, {{ period() }}</p>
        <span class="wm-figure">{{ value() }}</span>
        <p>
          {{ unit() }}
          @if (interval(); as words) {
            <span class="wm-latest__interval">
              <ng-container i18n="@@indicators.interval">95% confidence interval</ng-container> {{ words }}
              @if (figure.intervalComputed) {
                <ng-container i18n="@@indicators.worked-out">(worked out)</ng-container>
              }
            </span>
          }
        </p>
        @if (figure.status !== 'normal') {
          <p>{{ statusWords[figure.status] }}</p>
        }
        @if (against(); as words) {
          <p>{{ words }}</p>
        }
        @if (series().indicator.frequency === 'year') {
          <wm-recent-trend [series]="series()" />
        }
        <p class="wm-muted">
          {{ sourceOf(figure) }}
        </p>
      } @else {
        <p i18n="@@indicators.no-figure">No figure for {{ series().areaName }} yet.</p>
      }
      @if (freshness(); as words) {
        <p [class.wm-late]="series().freshness === 'late'">{{ words }}</p>
      }
    </div>
  `,
})
export class LatestFigure {
  readonly series = input.required<Observations>();
  readonly nation = input<NationSeries | null>(null);

  protected readonly statusWords = observationStatusWords;
  protected readonly latest = computed(() => latestObservation(this.series().observations));
  protected readonly value = computed(() => {
    const value = this.latest()?.value ?? null;
    return value === null ? '' : shortFigure(value, this.series().indicator);
  });
  protected readonly unit = computed(() => (this.series().indicator.unit === '%' ? '' : this.series().indicator.unit));
  protected readonly period = computed(() => {
    const figure = this.latest();
    return figure === null ? '' : periodWords(figure.periodStart, figure.periodEnd);
  });
  protected readonly interval = computed(() => {
    const { lower = null, upper = null } = this.latest() ?? {};
    return lower === null || upper === null ? '' : intervalWords(lower, upper, this.series().indicator);
  });
  protected readonly against = computed(() => {
    const against = againstNation(this.series().indicator, this.latest(), this.nation());
    return against === null ? '' : againstWords(this.series(), against);
  });
  protected sourceOf({ source, releasedOn }: Pick<Observation, 'source' | 'releasedOn'>): string {
    return joined([
      source,
      releasedOn === null ? '' : $localize`:@@indicators.released-on:released ${dayWords(releasedOn)}:day:`,
    ]);
  }

  protected readonly freshness = computed(() => freshnessWords(this.series()));
}
