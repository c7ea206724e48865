import { addDays, type Day, partsOf } from '@waymark/domain/day';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const monthWords = (month: number): string => months[month - 1] ?? '';

/** 3 March 2027. */
export function dayWords(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${monthWords(month)} ${year}`;
}

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

/** With the decimals of the indicator and commas at the thousands. */
export function numberWords(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit: 71.4%, 1,846 people, 12.3 per 10,000 residents. */
export function figureWords(value: number, { unit, decimals }: { unit: string; decimals: number }): string {
  const number = numberWords(value, decimals);
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** One thing, or several. */
export const countWords = (count: number, one: string, several = `${one}s`): string =>
  `${numberWords(count, 0)} ${count === 1 ? one : several}`;
