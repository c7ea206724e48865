import type { Day } from '@waymark/domain/day';
import { type Html, html } from '../platform/html';
import { type DayScale, dayScale, type Scale, valueScale } from './chart-scale';
import { numberWords } from './public-format';

export interface ChartPoint {
  on: Day;
  value: number;
}

export interface LineChart {
  /** Unique on the page. */
  id: string;
  /** What the chart shows, as a finding. */
  title: string;
  description: string;
  unit: string;
  /** In order of time; null is a gap that the line does not cross. */
  points: readonly { on: Day; value: number | null; startsAnew?: boolean }[];
  /** The path from baseline to target; empty without one. */
  course: readonly ChartPoint[];
}

const width = 400;
const height = 210;
const plot = { left: 46, right: 388, top: 14, bottom: 178 };
const dotsUpTo = 24;

interface Scales {
  x: DayScale;
  y: Scale;
}

/** A small line chart that needs no script: line with dots, the way to the target dashed, gaps open. */
export function lineChart(chart: LineChart): Html | null {
  const drawn = [...chart.points.filter(hasValue), ...chart.course];
  if (drawn.length < 2) return null;
  const scales: Scales = {
    x: dayScale(
      drawn.map(({ on }) => on),
      plot.left,
      plot.right,
    ),
    y: valueScale(
      drawn.map(({ value }) => value),
      plot.bottom,
      plot.top,
    ),
  };
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-labelledby="${chart.id}-title ${chart.id}-description"
    focusable="false"
  >
    <title id="${chart.id}-title">${chart.title}</title>
    <desc id="${chart.id}-description">${chart.description}</desc>
    ${axes(scales)}${course(chart.course, scales)}${line(chart.points, scales)}
  </svg>`;
}

const hasValue = (point: { on: Day; value: number | null }): point is ChartPoint => point.value !== null;
const place = (value: number): string => value.toFixed(1);

function axes({ x, y }: Scales): Html {
  const decimals = y.ticks.every(Number.isInteger) ? 0 : y.ticks.every((tick) => Number.isInteger(tick * 10)) ? 1 : 2;
  const rows = y.ticks.map(
    (tick) =>
      html`<line
          class="grid"
          x1="${plot.left}"
          x2="${plot.right}"
          y1="${place(y.at(tick))}"
          y2="${place(y.at(tick))}"
        />
        <text class="tick" x="${plot.left - 6}" y="${place(y.at(tick) + 4)}" text-anchor="end">
          ${numberWords(tick, decimals)}
        </text>`,
  );
  const columns = x.years.map(
    ({ year, at }) =>
      html`<line class="mark" x1="${place(at)}" x2="${place(at)}" y1="${plot.bottom}" y2="${plot.bottom + 5}" />
        <text class="tick" x="${place(at)}" y="${plot.bottom + 20}" text-anchor="middle">${year}</text>`,
  );
  return html`${rows}
    <line class="axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" />
    ${columns}`;
}

function course(points: readonly ChartPoint[], scales: Scales): Html | null {
  const last = points.at(-1);
  if (!last) return null;
  const { x, y } = scales;
  return html`<polyline class="course" points="${pointsText(points, scales)}" />
    <rect class="goal" x="${place(x.at(last.on) - 4)}" y="${place(y.at(last.value) - 4)}" width="8" height="8" />`;
}

function line(points: LineChart['points'], scales: Scales): Html {
  const runs = runsOf(points);
  const valued = points.filter(hasValue);
  const dots =
    valued.length <= dotsUpTo ? valued : [...runs.filter((run) => run.length === 1).flat(), ...valued.slice(-1)];
  return html`${runs.map((run) => html`<polyline class="line" points="${pointsText(run, scales)}" />`)}
  ${dots.map(
    ({ on, value }) =>
      html`<circle class="dot" cx="${place(scales.x.at(on))}" cy="${place(scales.y.at(value))}" r="3.5" />`,
  )}`;
}

/** Unbroken stretches: a missing value, or a break in the series, begins another. */
function runsOf(points: LineChart['points']): ChartPoint[][] {
  const runs: ChartPoint[][] = [[]];
  for (const { on, value, startsAnew } of points) {
    if (value === null || startsAnew) runs.push([]);
    if (value !== null) runs.at(-1)?.push({ on, value });
  }
  return runs.filter((run) => run.length > 0);
}

const pointsText = (points: readonly ChartPoint[], { x, y }: Scales): string =>
  points.map(({ on, value }) => `${place(x.at(on))},${place(y.at(value))}`).join(' ');
