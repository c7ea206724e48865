import type { Indicator, Observation } from '@waymark/contract/indicators';
import type { Target } from '@waymark/contract/targets';
import { daysBetween } from '@waymark/domain/day';
import { type DatedValue, stopsOf } from '@waymark/domain/indicators/expected-value';
import { courseOf, toleranceOf } from '@waymark/domain/indicators/indicator-status';
import type { Frequency } from '@waymark/domain/indicators/vocabulary';
import type { LinePoint, LineSeries } from '../../ui/charts/line-data';

/** Longer than this from one figure to the next, and one is missing between: a period and a half, in days. */
const gapDays: Readonly<Record<Frequency, number>> = {
  month: 46,
  quarter: 137,
  year: 548,
  decade: Infinity,
  occasional: Infinity,
};

/** The figures as a chart draws them: missing ones leave a gap, breaks of the series start it anew. */
export function figurePoints(
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'frequency' | 'breaks'>,
): LinePoint[] {
  return observations.flatMap((figure, index) => {
    const before = observations[index - 1];
    const isBreak = figure.status === 'break' || breaksBetween(before, figure, indicator);
    const point = { on: figure.periodEnd, value: figure.value, lower: figure.lower, upper: figure.upper, isBreak };
    if (before === undefined || daysBetween(before.periodEnd, figure.periodEnd) <= gapDays[indicator.frequency]) {
      return [point];
    }
    return [{ on: before.periodEnd, value: null }, point];
  });
}

function breaksBetween(before: Observation | undefined, figure: Observation, { breaks }: Pick<Indicator, 'breaks'>) {
  return before !== undefined && breaks.some(({ on }) => on > before.periodEnd && on <= figure.periodEnd);
}

/** The path from baseline to target; a stepped one holds its level until the day of the next step. */
export function pathSeries(target: Target, name: string): LineSeries | null {
  const course = courseOf(target);
  if (course === null) return null;
  const stops = stopsOf(course);
  const points = course.path !== 'stepped' ? stops : stops.flatMap((stop, index) => held(stops[index - 1], stop));
  return { name, points: points.map((point) => ({ ...point, ...toleratedAt(target, point.value) })) };
}

function held(before: DatedValue | undefined, stop: DatedValue): DatedValue[] {
  return before === undefined ? [stop] : [{ on: stop.on, value: before.value }, stop];
}

/** Where a figure is slightly behind: from the path to the end of the tolerance, on the side that is not good. */
function toleratedAt(target: Target, value: number): Pick<LinePoint, 'lower' | 'upper'> {
  const course = courseOf(target);
  if (course === null || target.direction === 'none') return {};
  const tolerance = target.working?.tolerance ?? toleranceOf(course, target);
  return target.direction === 'higher'
    ? { lower: value - tolerance, upper: value }
    : { lower: value, upper: value + tolerance };
}
