import { addDays, addMonths, type Day } from '../day';
import { type Frequency, monthsOf } from '../indicators/vocabulary';

/**
 * The period whose figure comes next after one that ended on a day, both days included. A period that ended with a month is
 * followed by one that does, however long the months are.
 */
export function nextPeriod(frequency: Exclude<Frequency, 'occasional'>, endedOn: Day): { start: Day; end: Day } {
  const start = addDays(endedOn, 1);
  const end = addDays(addMonths(start, monthsOf[frequency]), -1);
  return { start, end };
}
