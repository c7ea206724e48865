import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Interval } from '@waymark/domain/number';
import { numberWords } from '../../core/format';
import { measuredWidth } from '../../ui/charts/plot';
import type { Funnel, FunnelMember } from './funnel-data';

const height = 320;
const margin = { left: 48, right: 16, top: 12, bottom: 40 };
const percent = 100;
const axisTicks = 4;

/** Members as points over their denominators, with the limits of chance. Load it lazily; the table beside it says the same. */
@Component({
  selector: 'wm-funnel-plot',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'wm-chart-host' },
  template: `
    @if (width() > 0) {
      <svg
        class="wm-funnel"
        role="img"
        [attr.aria-label]="sentence()"
        [attr.viewBox]="'0 0 ' + width() + ' ' + height"
        [attr.width]="width()"
        [attr.height]="height"
      >
        @for (tick of ticksY(); track tick.text) {
          <path class="wm-funnel__grid" [attr.d]="'M' + left + ' ' + tick.at + 'H' + right()" />
          <text text-anchor="end" [attr.x]="left - 6" [attr.y]="tick.at + 4">{{ tick.text }}</text>
        }
        @for (tick of ticksX(); track tick.text) {
          <text text-anchor="middle" [attr.x]="tick.at" [attr.y]="height - 20">{{ tick.text }}</text>
        }
        <text text-anchor="end" [attr.x]="right()" [attr.y]="height - 4" i18n="@@comparison.funnel.of">
          Out of how many
        </text>
        <path class="wm-funnel__pooled" [attr.d]="pooled()" />
        <path class="wm-funnel__warning" [attr.d]="lines().warning" />
        <path class="wm-funnel__outlier" [attr.d]="lines().outlier" />
        @for (point of points(); track point.areaCode) {
          <path [attr.class]="'wm-funnel__point wm-funnel__point--' + point.place" [attr.d]="point.mark" />
        }
      </svg>
    }
  `,
})
export class FunnelPlot {
  readonly funnel = input.required<Funnel>();
  readonly sentence = input.required<string>();

  protected readonly height = height;
  protected readonly left = margin.left;
  protected readonly width = measuredWidth();
  protected readonly right = computed(() => this.width() - margin.right);
  private readonly most = computed(
    () => Math.max(...this.funnel().members.map(({ denominator }) => denominator)) * 1.04,
  );
  private readonly range = computed(() => {
    const { members } = this.funnel();
    const values = members.flatMap(({ share, limits }) => [share, limits.outlier.lower, limits.outlier.upper]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const air = (most - least) * 0.08;
    return { least: Math.max(0, least - air), most: Math.min(1, most + air) };
  });

  protected readonly ticksY = computed(() => {
    const { least, most } = this.range();
    return ticks(least, most).map((value) => ({ at: this.y(value), text: `${numberWords(value * percent, 1)}%` }));
  });
  protected readonly ticksX = computed(() =>
    ticks(0, this.most()).map((value) => ({ at: this.x(value), text: numberWords(value, 0) })),
  );
  protected readonly pooled = computed(() => `M${margin.left} ${this.y(this.funnel().pooled)}H${this.right()}`);
  protected readonly lines = computed(() => ({
    warning: this.pairOf((one) => one.warning),
    outlier: this.pairOf((one) => one.outlier),
  }));
  protected readonly points = computed(() => this.funnel().members.map((one) => ({ ...one, mark: this.markOf(one) })));

  private x(denominator: number): number {
    return margin.left + (denominator / this.most()) * (this.width() - margin.left - margin.right);
  }

  /** What lies beyond the picture is drawn at its edge. */
  private y(share: number): number {
    const { least, most } = this.range();
    const inside = Math.min(Math.max(share, least), most);
    return height - margin.bottom - ((inside - least) / (most - least || 1)) * (height - margin.top - margin.bottom);
  }

  private pairOf(limitsOf: (one: Funnel['course'][number]) => Interval): string {
    const { course } = this.funnel();
    const side = (of: keyof Interval) =>
      course.map((one) => `${this.x(one.denominator).toFixed(1)} ${this.y(limitsOf(one)[of]).toFixed(1)}`).join('L');
    return `M${side('lower')}M${side('upper')}`;
  }

  /** Shape before colour: a disc inside, a triangle near the limit, a diamond beyond it. */
  private markOf({ denominator, share, place }: FunnelMember): string {
    const at = `${this.x(denominator).toFixed(1)} ${this.y(share).toFixed(1)}`;
    if (place === 'outlier') return `M${at}m0-7l7 7-7 7-7-7z`;
    return place === 'warning' ? `M${at}m0-6l6 10h-12z` : `M${at}m-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z`;
  }
}

/** About four round values between two. */
function ticks(least: number, most: number): number[] {
  const rough = (most - least) / axisTicks;
  if (!(rough > 0)) return [least];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const first = Math.ceil(least / step) * step;
  return Array.from({ length: Math.floor((most - first) / step) + 1 }, (_none, place) => first + place * step);
}
