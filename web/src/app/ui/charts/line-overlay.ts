import { seriesColours, seriesShapes, timeOf, type LinePoint, type LineSeries } from './line-data';
import type { Plot } from './plot';

type TimePlot = Plot<Date, number>;

/** Paths of points, drawn around 0,0. */
const markPaths = {
  disc: 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  square: 'M-4-4h8v8h-8z',
  triangle: 'M0-5L5 4H-5z',
  diamond: 'M0-5.5L5.5 0 0 5.5-5.5 0z',
} as const;

export interface Mark {
  path: string;
  move: string;
  colour: string;
}

/** Each series has a shape of its own, so that colour is not needed to tell them apart. */
export function markPathOf(index: number): string {
  return markPaths[seriesShapes[index] ?? 'disc'];
}

export function marksOf(series: LineSeries, index: number, plot: TimePlot): Mark[] {
  const path = markPathOf(index);
  const colour = seriesColours[index] ?? seriesColours[0];
  return series.points.flatMap(({ on, value }) =>
    value === null ? [] : [{ path, colour, move: `translate(${plot.x(timeOf(on))},${plot.y(value)})` }],
  );
}

/** One closed area per run of points that have both limits. */
export function bandPath(series: LineSeries, plot: TimePlot): string[] {
  const runs: LinePoint[][] = [[]];
  for (const point of series.points) {
    const whole = point.value !== null && point.lower != null && point.upper != null;
    if (!whole || point.isBreak) runs.push([]);
    if (whole) runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1).map((run) => areaOf(run, plot));
}

export function targetPath(target: LineSeries | null, plot: TimePlot): string {
  return lineOf((target?.points ?? []).flatMap(({ on, value }) => (value === null ? [] : [at(on, value, plot)])));
}

/** Where the series starts anew, as distances from the left. */
export function breakLines(series: LineSeries, plot: TimePlot): number[] {
  return series.points.filter((point) => point.isBreak).map((point) => plot.x(timeOf(point.on)));
}

function areaOf(run: readonly LinePoint[], plot: TimePlot): string {
  const upper = run.map(({ on, upper }) => at(on, upper ?? 0, plot));
  const lower = run.map(({ on, lower }) => at(on, lower ?? 0, plot)).reverse();
  return `${lineOf([...upper, ...lower])}Z`;
}

function at(on: string, value: number, plot: TimePlot): string {
  return `${plot.x(timeOf(on)).toFixed(1)} ${plot.y(value).toFixed(1)}`;
}

function lineOf(points: readonly string[]): string {
  return points.length === 0 ? '' : `M${points.join('L')}`;
}
