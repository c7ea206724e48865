import { addDays, addMonths, isDay, type Day } from '../day';
import { monthOfName } from '../month-name';
import type { PeriodReading } from './vocabulary';

export interface Period {
  start: Day;
  end: Day;
}

const two = (number: number): string => String(number).padStart(2, '0');
const monthStart = (year: string, month: number): Day => `${year}-${two(month)}-01`;

/** Whole months from a first day. */
function spanOf(start: Day, months: number): Period | null {
  return isDay(start) ? { start, end: addDays(addMonths(start, months), -1) } : null;
}

const pointOn = (day: Day): Period | null => (isDay(day) ? { start: day, end: day } : null);

type Reader = (parts: readonly string[]) => Period | null;

const months = 12;
const monthsOfUnit: Readonly<Record<string, number>> = { Y: months, M: 1, W: 0, D: 0 };
const daysOfUnit: Readonly<Record<string, number>> = { W: 7, D: 1 };

function durationFrom(day: Day, count: number, unit: string): Period | null {
  if (!isDay(day) || count < 1) return null;
  const whole = monthsOfUnit[unit] ?? 0;
  if (whole > 0) return spanOf(day, count * whole);
  return { start: day, end: addDays(day, count * (daysOfUnit[unit] ?? 1) - 1) };
}

const yearStarts: Readonly<Record<string, string>> = { calendar: '01-01', financial: '04-01', academic: '09-01' };
const yearFrom = (year: string, kind: string): Period | null =>
  spanOf(`${year}-${yearStarts[kind] ?? '01-01'}`, months);

const consecutive = (year: string, next: string): boolean => (Number(year) + 1) % 100 === Number(next);

function kindOfYear(name: string): string {
  if (/academic/i.test(name)) return 'academic';
  return /financial|tax/i.test(name) ? 'financial' : 'calendar';
}

const monthForm = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** `202425` with `Academic year`, `2024` with `Reporting year` or with the name of a month. */
function namedYear(period: string, name: string): Period | null {
  const [, year = '', next = ''] = /^(\d{4})(\d{2})?$/.exec(period) ?? [];
  if (year === '' || (next !== '' && !consecutive(year, next))) return null;
  if (monthForm.test(name)) return spanOf(monthStart(year, monthOfName(name)), 1);
  return /year/i.test(name) ? yearFrom(year, kindOfYear(name)) : null;
}

const monthText = '([A-Za-z]{3,9})';
/** Forms in the order in which they are tried. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?$/, ([day = '']) => pointOn(day)],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, ([start = '', end = '']) => between(start, end)],
  [
    /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?\/P(\d{1,3})([YMWD])$/,
    ([day = '', count, unit = '']) => durationFrom(day, Number(count), unit),
  ],
  [/^(\d{4}(?:\d{2})?)\|(.+)$/, ([period = '', name = '']) => namedYear(period, name.trim())],
  [/^(\d{4})-(\d{2})$/, ([year = '', month]) => yearOrMonth(year, month ?? '')],
  [/^(\d{4})\/(\d{2})$/, ([year = '', next = '']) => (consecutive(year, next) ? yearFrom(year, 'financial') : null)],
  [/^(\d{4})$/, ([year = '']) => yearFrom(year, 'calendar')],
  [/^(\d{4}) ?Q([1-4])$/i, ([year = '', quarter]) => spanOf(monthStart(year, (Number(quarter) - 1) * 3 + 1), 3)],
  [
    new RegExp(`^${monthText} (\\d{4}) ?(?:-|to) ?${monthText} (\\d{4})$`),
    ([from = '', year = '', to = '', last = '']) => monthsBetween([from, year], [to, last]),
  ],
  [new RegExp(`^${monthText} (\\d{4})$`), ([name = '', year = '']) => wholeMonth(year, name)],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    ([date, month, year = '']) => pointOn(`${year}-${two(Number(month))}-${two(Number(date))}`),
  ],
  [
    new RegExp(`^(\\d{1,2}) ${monthText} (\\d{4})$`),
    ([date, name = '', year = '']) => pointOn(`${year}-${two(monthOfName(name))}-${two(Number(date))}`),
  ],
];

/** `2020-12` is a month; Nomis writes a year that ends in a month the same way, and says more in its name, which is read first. */
const yearOrMonth = (year: string, month: string): Period | null => spanOf(monthStart(year, Number(month)), 1);

const between = (start: Day, end: Day): Period | null =>
  isDay(start) && isDay(end) && start <= end ? { start, end } : null;

function wholeMonth(year: string, name: string): Period | null {
  const month = monthOfName(name);
  return month === 0 ? null : spanOf(monthStart(year, month), 1);
}

function monthsBetween(from: readonly [string, string], to: readonly [string, string]): Period | null {
  const [first, last] = [wholeMonth(from[1], from[0]), wholeMonth(to[1], to[0])];
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : null;
}

/** The period that a text of a file says, as it is written; null when it says none. */
export function periodOf(text: string): Period | null {
  const said = text.trim();
  for (const [form, read] of forms) {
    const found = form.exec(said);
    if (found) return read(found.slice(1));
  }
  return null;
}

const censusDays: Readonly<Record<string, Day>> = { '2011': '2011-03-27', '2021': '2021-03-21', '2022': '2022-03-20' };

const quarterMonths = 3;
const dayAfter = (day: Day): Day => addDays(day, 1);
const endingOn = (end: Day, count: number): Period => ({ start: addMonths(dayAfter(end), -count), end });

const readings: Readonly<Record<PeriodReading, (period: Period, year: string) => Period | null>> = {
  'as-written': (period) => period,
  'census-day': (_period, year) => pointOn(censusDays[year] ?? ''),
  'mid-year': (_period, year) => pointOn(`${year}-06-30`),
  'calendar-year': (_period, year) => yearFrom(year, 'calendar'),
  'financial-year': (_period, year) => yearFrom(year, 'financial'),
  'academic-year': (_period, year) => yearFrom(year, 'academic'),
  'quarter-to-day': ({ end }) => endingOn(end, quarterMonths),
  'year-to-day': ({ end }) => endingOn(end, months),
};

/** What a period means when its reader says so: the census day of that year, the quarter that ends on that day, … */
export function readAs(period: Period, reading: PeriodReading): Period | null {
  return readings[reading](period, period.start.slice(0, 4));
}
