import { addDays, type Day, partsOf } from '@waymark/domain/day';
import { dayWords, figureWords, monthWords, numberWords } from '../platform/english';

export { dayWords, figureWords, numberWords };

/** A day, a month, months of a year, a calendar year, or from one to the other. */
export function periodWords(start: Day, end: Day): string {
  if (start === end) return dayWords(end);
  const [fromYear, fromMonth, fromDate] = partsOf(start);
  const [toYear, toMonth] = partsOf(end);
  const wholeMonths = fromDate === 1 && partsOf(addDays(end, 1))[2] === 1;
  if (!wholeMonths) return `${dayWords(start)} to ${dayWords(end)}`;
  if (fromYear !== toYear) return `${monthWords(fromMonth)} ${fromYear} to ${monthWords(toMonth)} ${toYear}`;
  if (fromMonth === 1 && toMonth === 12) return String(toYear);
  return fromMonth === toMonth
    ? `${monthWords(toMonth)} ${toYear}`
    : `${monthWords(fromMonth)} to ${monthWords(toMonth)} ${toYear}`;
}

/** One thing, or several. */
export const countWords = (count: number, one: string, several = `${one}s`): string =>
  `${numberWords(count, 0)} ${count === 1 ? one : several}`;
