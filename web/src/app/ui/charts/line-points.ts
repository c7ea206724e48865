import type { Indicator, Observation } from '@waymark/contract/indicators';
import { addMonths, daysBetween, type Day } from '@waymark/domain/day';
import { isBrokenAt } from '@waymark/domain/indicators/series-break';
import type { Frequency } from '@waymark/domain/indicators/vocabulary';
import type { LinePoint } from './line-data';

type Rhythm = Pick<Indicator, 'frequency' | 'breaks'>;
type Point = Pick<Observation, 'periodEnd' | 'value' | 'lower' | 'upper' | 'status'>;

const months: Readonly<Record<Frequency, number | null>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  occasional: null,
};

/** How much later than its rhythm a figure may end before a period counts as missing. */
const roomShare = 1.5;

/** The series as a line: a hole where a period is missing, and a new start where the definition or source changed. */
export function linePoints(indicator: Rhythm, observations: readonly Point[]): LinePoint[] {
  return observations.flatMap((one, place) => {
    const before = observations[place - 1];
    const point = pointOf(one, isBrokenAt(indicator.breaks, before, one));
    return before && isHole(indicator.frequency, before.periodEnd, one.periodEnd)
      ? [{ on: addMonths(before.periodEnd, months[indicator.frequency] ?? 1), value: null }, point]
      : [point];
  });
}

function pointOf({ periodEnd, value, lower, upper }: Point, isBreak: boolean): LinePoint {
  return { on: periodEnd, value, lower, upper, isBreak };
}

function isHole(frequency: Frequency, before: Day, after: Day): boolean {
  const rhythm = months[frequency];
  if (rhythm === null) return false;
  const usual = daysBetween(before, addMonths(before, rhythm));
  return daysBetween(before, after) > usual * roomShare;
}
