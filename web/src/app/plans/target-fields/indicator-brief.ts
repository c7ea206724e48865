import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Indicator, Observations } from '@waymark/contract/indicators';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { directionWords, frequencyWords, indicatorKindWords } from '../../core/words/indicator-words';
import { figureWords } from '../../core/figure';

/** An indicator in short: what it says, how it is measured, and its latest figure for the own area. */
@Component({
  selector: 'wm-indicator-brief',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel">
      <p>
        <strong>{{ indicator().name }} ({{ indicator().code }})</strong>
      </p>
      <p>{{ indicator().plain }}</p>
      <p class="wm-muted">{{ facts() }}</p>
      <p>{{ latest() }}</p>
      <details>
        <summary i18n="@@plans.indicator.definition">Definition</summary>
        <p>{{ indicator().definition }}</p>
      </details>
    </div>
  `,
})
export class IndicatorBrief {
  readonly indicator = input.required<Indicator>();
  readonly series = input<Observations | null>(null);

  protected readonly facts = computed(() => {
    const { kind, direction, frequency, source } = this.indicator();
    return joined([
      indicatorKindWords[kind],
      directionWords[direction],
      frequencyWords[frequency],
      source.organisation,
    ]);
  });
  protected readonly latest = computed(() => {
    const series = this.series();
    if (series === null) return '';
    const figure = latestObservation(series.observations);
    if (figure?.value == null)
      return $localize`:@@plans.indicator.no-figure:No figure for ${series.areaName}:area: yet.`;
    const value = figureWords(figure.value, this.indicator());
    const day = dayWords(figure.periodEnd);
    return $localize`:@@plans.indicator.latest:Latest for ${series.areaName}:area:: ${value}:value: at ${day}:day:.`;
  });
}
