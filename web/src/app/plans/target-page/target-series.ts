import type { Target } from '@waymark/contract/targets';
import { type DatedValue, stopsOf } from '@waymark/domain/indicators/expected-value';
import { courseOf, toleranceOf } from '@waymark/domain/indicators/indicator-status';
import type { LinePoint, LineSeries } from '../../ui/charts/line-data';

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
