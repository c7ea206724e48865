import { type Day, partsOf } from '@waymark/domain/day';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const monthWords = (month: number): string => months[month - 1] ?? '';

/** 3 March 2027. */
export function dayWords(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${monthWords(month)} ${year}`;
}

/** With the decimals asked for and commas at the thousands. */
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
