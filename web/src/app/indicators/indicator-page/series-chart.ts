import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Observations } from '@waymark/contract/indicators';
import { numberWords } from '../../core/format';
import { LineChart } from '../../ui/charts/line-chart';
import type { LineSeries } from '../../ui/charts/line-data';
import { linePoints } from '../../ui/charts/line-points';
import { isComparable, type NationSeries } from '../indicator-finding';
import { chartSentence } from './series-words';

/** The series with its interval, and the nation's beside it where the two can be compared. Load it lazily. */
@Component({
  selector: 'wm-series-chart',
  imports: [LineChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-line-chart [series]="lines()" [title]="title()" [sentence]="sentence()" [format]="axis()" [whole]="whole()" />
    @if (hasBreaks()) {
      <p class="wm-muted" i18n="@@indicators.breaks.marked">
        Dotted lines mark breaks in the series: figures on their two sides are not the same measure. The reasons stand
        under “What it means”.
      </p>
    }
  `,
})
export class SeriesChart {
  readonly series = input.required<Observations>();
  readonly nation = input<NationSeries | null>(null);

  protected readonly title = computed(() => {
    const { indicator } = this.series();
    return `${indicator.name}, ${indicator.unit}`;
  });
  protected readonly sentence = computed(() => chartSentence(this.series()));
  protected readonly axis = computed(() => (this.series().indicator.unit === '%' ? percent : plain));
  protected readonly whole = computed(() => (this.series().indicator.valueType === 'proportion' ? wholePercent : null));
  protected readonly lines = computed<LineSeries[]>(() => {
    const { indicator, areaName, observations } = this.series();
    const own = { name: areaName, points: linePoints(indicator, observations) };
    const nation = this.nation();
    if (nation === null || !isComparable(indicator) || nation.observations.length === 0) return [own];
    // The band is the area's own: two bands over each other cannot be read.
    const points = linePoints(indicator, nation.observations).map(({ on, value, isBreak }) => ({ on, value, isBreak }));
    return [own, { name: nation.name, points }];
  });
  protected readonly hasBreaks = computed(() => this.lines().some(({ points }) => points.some((one) => one.isBreak)));
}

const wholePercent = 100;
const plain = (value: number): string => numberWords(value);
const percent = (value: number): string => `${numberWords(value)}%`;
