import { type Day, daysBetween } from '../day';
import type { TargetPath } from './vocabulary';

export interface DatedValue {
  on: Day;
  value: number;
}

/** From a baseline to a target, by a path; the points lie between the two. */
export interface Course {
  baselineOn: Day;
  baselineValue: number;
  targetOn: Day;
  targetValue: number;
  path: TargetPath;
  points: readonly DatedValue[];
}

/**
 * The value that the course expects on a day, in the indicator's unit; flat before the baseline and after the target.
 * Straight runs from baseline to target; by hand runs straight between its points; stepped holds the last step.
 */
export function expectedValue(course: Course, on: Day): number {
  const stops = stopsOf(course);
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('a course without stops');
  if (on <= first.on) return first.value;
  if (on >= last.on) return last.value;
  const nextIndex = stops.findIndex((stop) => stop.on > on);
  const before = stops[nextIndex - 1] ?? first;
  const after = stops[nextIndex] ?? last;
  return course.path === 'stepped' ? before.value : between(before, after, on);
}

/** The stops of a course in order, baseline and target with them, as a chart draws them. */
export function stopsOf(course: Course): DatedValue[] {
  const { baselineOn, targetOn } = course;
  const points = course.path === 'straight' ? [] : course.points;
  const inside = points.filter((point) => point.on > baselineOn && point.on < targetOn);
  return [
    { on: baselineOn, value: course.baselineValue },
    ...inside.sort((a, b) => daysBetween(b.on, a.on)).map(({ on, value }) => ({ on, value })),
    { on: targetOn, value: course.targetValue },
  ];
}

function between(before: DatedValue, after: DatedValue, on: Day): number {
  const share = daysBetween(before.on, on) / daysBetween(before.on, after.on);
  return before.value + share * (after.value - before.value);
}
