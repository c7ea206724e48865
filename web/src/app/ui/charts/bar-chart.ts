import { ChangeDetectionStrategy, Component, computed, input, viewChild } from '@angular/core';
import { BarChartModule, BarHorizontalComponent } from '@swimlane/ngx-charts';
import { numberWords } from '../../core/format';
import { measuredWidth, plotOf, type Plot } from './plot';

export interface Bar {
  /** Unique in the chart. */
  name: string;
  /** Null: the row stays, with its word and without a bar. */
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  /** At the row's end: better, similar, worse, or why there is no figure. */
  word?: string;
}

const rowHeight = 36;
const axisHeight = 40;
const wordWidth = 104;

/** Horizontal bars in the order given, with intervals, a labelled benchmark line, and a word at each row's end. Load it lazily. */
@Component({
  selector: 'wm-bar-chart',
  imports: [BarChartModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bar-chart.html',
  host: { class: 'wm-chart-host' },
})
export class BarChart {
  readonly bars = input.required<readonly Bar[]>();
  readonly title = input.required<string>();
  readonly sentence = input.required<string>();
  readonly benchmark = input<{ name: string; value: number } | null>(null);
  readonly format = input<(value: number) => string>((value) => numberWords(value));

  private readonly room = measuredWidth();
  private readonly chart = viewChild(BarHorizontalComponent);
  private readonly plot = plotOf<number, string>(() => this.chart());

  private readonly hasWords = computed(() => this.bars().some((bar) => bar.word));
  protected readonly width = computed(() => Math.max(0, this.room() - (this.hasWords() ? wordWidth : 0)));
  protected readonly height = computed(() => this.bars().length * rowHeight + axisHeight);
  protected readonly results = computed(() => this.bars().map(({ name, value }) => ({ name, value: value ?? 0 })));
  protected readonly most = computed(() => {
    const values = this.bars().flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]);
    return Math.max(...values, this.benchmark()?.value ?? 0, 0) * 1.02 || 1;
  });
  protected readonly hasIntervals = computed(() => this.bars().some((bar) => bar.upper != null));
  protected readonly colourOf = () => '#12436d';
  protected readonly overlay = computed(() => {
    const plot = this.plot();
    return plot === null ? null : this.drawnOn(plot);
  });

  private drawnOn(plot: Plot<number, string>) {
    const benchmark = this.benchmark();
    const rows = this.bars().map((bar) => ({ ...bar, y: plot.y(bar.name) + middleOf(plot) }));
    return {
      move: `translate(${plot.left},${plot.top})`,
      line: benchmark === null ? '' : `M${plot.x(benchmark.value)} 0V${plot.height}`,
      whiskers: rows.flatMap((row) =>
        row.value === null || row.lower == null || row.upper == null
          ? []
          : [whisker(plot.x(row.lower), plot.x(row.upper), row.y)],
      ),
      words: rows.flatMap(({ word, y }) => (word ? [{ word, y, x: plot.width + 12 }] : [])),
    };
  }
}

function middleOf(plot: Plot<number, string>): number {
  return (plot.y as unknown as { bandwidth: () => number }).bandwidth() / 2;
}

function whisker(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}M${from} ${y - 5}v10M${to} ${y - 5}v10`;
}
