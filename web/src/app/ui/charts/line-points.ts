import type { Indicator, Observation } from '@waymark/contract/indicators';
import { addMonths, daysBetween, type Day } from '@waymark/domain/day';
import { isBrokenAt } from '@waymark/domain/indicators/series-break';
import { type Frequency, monthsOf } from '@waymark/domain/indicators/vocabulary';
import type { LinePoint } from './line-data';

type Rhythm = Pick<Indicator, 'frequency' | 'breaks'>;
type Point = Pick<Observation, 'periodEnd' | 'value' | 'lower' | 'upper' | 'status'>;

/** How much later than its rhythm a figure may end before a period counts as missing. */
const roomShare = 1.5;

/** The series as a line: a hole where a period is missing, and a new start where the definition or source changed. */
export function linePoints(indicator: Rhythm, observations: readonly Point[]): LinePoint[] {
  return observations.flatMap((one, place) => {
    const before = observations[place - 1];
    const point = pointOf(one, isBrokenAt(indicator.breaks, before, one));
    const missing = before === undefined ? null : missingOn(indicator.frequency, before.periodEnd, one.periodEnd);
    return missing === null ? [point] : [{ on: missing, value: null }, point];
  });
}

function pointOf({ periodEnd, value, lower, upper }: Point, isBreak: boolean): LinePoint {
  return { on: periodEnd, value, lower, upper, isBreak };
}

/** When the next figure would have ended, where it is missing. */
function missingOn(frequency: Frequency, before: Day, after: Day): Day | null {
  if (frequency === 'occasional') return null;
  const usual = addMonths(before, monthsOf[frequency]);
  return daysBetween(before, after) > daysBetween(before, usual) * roomShare ? usual : null;
}
