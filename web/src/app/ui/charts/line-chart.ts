import { ChangeDetectionStrategy, Component, computed, input, viewChild } from '@angular/core';
import { LineChartComponent, LineChartModule } from '@swimlane/ngx-charts';
import { numberWords } from '../../core/format';
import { rangeOf, runsOf, seriesColours, ticksOf, timeOf, type LinePoint, type LineSeries } from './line-data';
import { bandPath, breakLines, markPathOf, marksOf, targetPath } from './line-overlay';
import { measuredWidth, plotOf } from './plot';

/** Pixels that a label like "Mar 2027" needs, with air. */
const tickRoom = 110;
/** What such a label needs beyond the library's own margin, on the right. */
const labelRoom = 20;
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * Lines over time: gaps open, breaks marked, the 95 % band, the target path dashed. It is one image to screen readers, with
 * the sentence; the figures stand in a table beside it. Load it lazily.
 */
@Component({
  selector: 'wm-line-chart',
  imports: [LineChartModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './line-chart.html',
  host: { class: 'wm-chart-host' },
})
export class LineChart {
  /** At most four; the first is the one the page is about. */
  readonly series = input.required<readonly LineSeries[]>();
  /** The finding, in words: "Asylum support per 10,000: higher than England and rising". */
  readonly title = input.required<string>();
  /** What the chart shows, for those who do not see it. */
  readonly sentence = input.required<string>();
  /** The path to a target; its limits are the tolerance, within which a figure is slightly behind. */
  readonly target = input<LineSeries | null>(null);
  readonly format = input<(value: number) => string>((value) => numberWords(value));
  /** What nothing can be more than: 100 for a percentage of something. */
  readonly whole = input<number | null>(null);
  readonly height = input(320);

  protected readonly colours = seriesColours;
  private readonly room = measuredWidth();
  /** The last label stands half beyond the axis. */
  protected readonly width = computed(() => Math.max(0, this.room() - labelRoom));
  private readonly chart = viewChild(LineChartComponent);
  private readonly plot = plotOf<Date, number>(() => this.chart());

  private readonly all = computed<LinePoint[]>(() =>
    [...this.series(), ...targetList(this.target())].flatMap((one) => one.points),
  );
  protected readonly keyPath = markPathOf;
  protected readonly hasTolerance = computed(() =>
    (this.target()?.points ?? []).some(({ lower, upper }) => lower != null && lower !== upper),
  );
  protected readonly hasBand = computed(() => (this.series()[0]?.points ?? []).some((point) => point.lower != null));
  protected readonly runs = computed(() => this.series().flatMap(runsOf));
  protected readonly range = computed(() => rangeOf(this.all().flatMap(valuesOf), this.whole()));
  protected readonly days = computed(() =>
    this.all()
      .map((point) => point.on)
      .sort(),
  );
  protected readonly first = computed(() => timeOf(this.days()[0] ?? ''));
  protected readonly last = computed(() => timeOf(this.days().at(-1) ?? ''));
  protected readonly ticks = computed(() => ticksOf(this.days(), Math.max(2, Math.floor(this.width() / tickRoom))));
  protected readonly monthWords = (day: Date) => monthFormat.format(day);
  protected readonly colourOf = (name: string) => {
    const index = this.series().findIndex((one) => name.startsWith(`${one.name}#`));
    return seriesColours[Math.max(index, 0)] ?? seriesColours[0];
  };

  protected readonly overlay = computed(() => {
    const plot = this.plot();
    if (plot === null) return null;
    const [main] = this.series();
    return {
      move: `translate(${plot.left},${plot.top})`,
      height: plot.height,
      bands: main === undefined ? [] : bandPath(main, plot),
      target: targetPath(this.target(), plot),
      tolerance: bandPath(this.target() ?? { name: '', points: [] }, plot),
      breaks: this.series().flatMap((one) => breakLines(one, plot)),
      marks: this.series().flatMap((one, index) => marksOf(one, index, plot)),
    };
  });
}

function targetList(target: LineSeries | null): LineSeries[] {
  return target === null ? [] : [target];
}

function valuesOf({ value, lower, upper }: LinePoint): number[] {
  return [value, lower, upper].filter((one) => one !== null && one !== undefined);
}
