import type { DatasetPeriod } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { readAs, type Period } from '@waymark/domain/datasets/read-period';
import type { PeriodReading } from '@waymark/domain/datasets/vocabulary';
import { dayWords, monthsWords } from '../../core/format';

/** 21 March 2021 for a day, April 2026 to March 2027 for months. */
const periodWords = ({ start, end }: Period): string => (start === end ? dayWords(start) : monthsWords(start, end));

/** What a file writes for a period, as its reader would: intervals of machines in words, `202425|Academic year` the other way round. */
export function saidWords({ text, start, end }: DatasetPeriod): string {
  const [, year = '', next, name = ''] = /^(\d{4})(\d{2})?\|(.+)$/.exec(text) ?? [];
  if (year !== '') return `${name} ${next === undefined ? year : `${year}/${next}`}`;
  return start !== null && end !== null && /^\d{4}-\d{2}-\d{2}/.test(text) ? periodWords({ start, end }) : text;
}

/** What the first period of the file becomes under a reading; null when it says none, or cannot mean that. */
export function becomesWords(periods: readonly DatasetPeriod[], reading: PeriodReading): string | null {
  const [first] = periods;
  if (!first || first.start === null || first.end === null) return null;
  const period = readAs({ start: first.start, end: first.end }, reading);
  return period && periodWords(period);
}

const quarterEnd = /^\d{4}-(03-31|06-30|09-30|12-31)$/;

/** What periods most likely mean for an indicator, by its own words: `on 30 June` of a year, `in the quarter` that ends on a day. */
export function readingFor(
  { numerator }: Pick<Indicator, 'numerator'>,
  periods: readonly DatasetPeriod[],
): PeriodReading | null {
  const every = (form: RegExp): boolean => periods.length > 0 && periods.every(({ text }) => form.test(text));
  if (/\bon 30 June\b/.test(numerator) && every(/^\d{4}(\||$)/)) return 'mid-year';
  return /\bin the quarter\b/.test(numerator) && every(quarterEnd) ? 'quarter-to-day' : null;
}
