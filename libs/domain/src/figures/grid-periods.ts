import { councilYear, councilYearOf } from '../council-calendar';
import { addDays, addMonths, type Day, partsOf } from '../day';
import type { Frequency } from '../indicators/vocabulary';

/** A column of the grid; both days are included. */
export interface FigurePeriod {
  start: Day;
  end: Day;
}

/** Months, quarters of the council year, and council years, in which figures of all longer rhythms are entered too. */
const lengthOf: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, year: 12, decade: 12, occasional: 12 };
const shownOf: Readonly<Record<Frequency, number>> = { month: 12, quarter: 8, year: 5, decade: 5, occasional: 5 };

/** The period of the council's calendar that a day lies in. */
export function periodAt(frequency: Frequency, day: Day): FigurePeriod {
  const { startsOn } = councilYear(councilYearOf(day));
  const length = lengthOf[frequency];
  const [year, month] = partsOf(day);
  const [firstYear, firstMonth] = partsOf(startsOn);
  const since = (year - firstYear) * 12 + (month - firstMonth);
  return periodFrom(addMonths(startsOn, since - (since % length)), length);
}

/** The last periods that are over. */
export function latestPeriods(frequency: Frequency, today: Day, count = shownOf[frequency]): FigurePeriod[] {
  const length = lengthOf[frequency];
  const current = periodAt(frequency, today);
  const over = current.end <= today ? 1 : 0;
  return Array.from({ length: count }, (_one, place) =>
    periodFrom(addMonths(current.start, (place + over - count) * length), length),
  );
}

/** The periods that begin on or after the first day and end on or before the last one. */
export function periodsBetween(frequency: Frequency, from: Day, to: Day): FigurePeriod[] {
  const length = lengthOf[frequency];
  const found: FigurePeriod[] = [];
  let next = periodAt(frequency, from);
  if (next.start < from) next = periodFrom(addMonths(next.start, length), length);
  for (; next.end <= to; next = periodFrom(addMonths(next.start, length), length)) found.push(next);
  return found;
}

export function isUsual(frequency: Frequency, period: FigurePeriod): boolean {
  const usual = periodAt(frequency, period.start);
  return usual.start === period.start && usual.end === period.end;
}

const periodFrom = (start: Day, months: number): FigurePeriod => ({
  start,
  end: addDays(addMonths(start, months), -1),
});
