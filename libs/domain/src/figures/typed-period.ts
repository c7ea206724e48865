import { councilQuarter, councilYear, councilYearOf, type Period, quarterOf, quarters } from '../council-calendar';
import { addDays, addMonths, type Day, isDay } from '../day';
import { readDay } from '../imports/read-timescale';
import { monthOfName, monthPattern as month, shortMonthName } from '../month-name';

const yearEnd = "'?(\\d{4}|\\d{2})";
const years = "'?(20\\d{2}|\\d{2}) ?[/-] ?(20\\d{2}|\\d{2})";
const century = 2000;
const monthsOfYear = 12;
const monthsOfQuarter = 3;

type Read = (said: string) => Period | null;

/** The period that the heading of a column names: Q1 2026/27, Apr-Jun 2026, 2026-27, March 2027, 31/03/2027. */
export function readPeriod(text: string): Period | null {
  const said = text
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/[(),]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(as at|as of|at|for|on) /, '');
  for (const read of reads) {
    const period = read(said);
    if (period !== null) return period;
  }
  return null;
}

const reads: readonly Read[] = [readOneDay, readQuarter, readYears, readMonth, readMonths, readDays, readEnding];

function readOneDay(said: string): Period | null {
  const day = readDay(said);
  return day === null ? null : { startsOn: day, endsOn: day };
}

function readQuarter(said: string): Period | null {
  const found =
    new RegExp(`^(?:q|quarter |qtr )([1-4]) ?(?:fy ?)?(?:${years}|'?(20\\d{2}))$`).exec(said) ??
    reordered(new RegExp(`^(?:fy ?)?(?:${years}|'?(20\\d{2})) ?(?:q|quarter |qtr )([1-4])$`).exec(said));
  if (!found) return null;
  const [, which, first, second, alone] = found;
  const quarter = quarters.find((one) => String(one) === which);
  const year = alone === undefined ? firstYear(first, second) : Number(alone);
  return quarter === undefined || year === null ? null : councilQuarter(year, quarter);
}

/** With the quarter first, as the other form has it. */
function reordered(found: RegExpExecArray | null): (string | undefined)[] | null {
  if (!found) return null;
  const [all, first, second, alone, quarter] = found;
  return [all, quarter, first, second, alone];
}

function readYears(said: string): Period | null {
  const found = new RegExp(`^(?:fy|financial year|council year|year)? ?${years}$`).exec(said);
  const year = found ? firstYear(found[1], found[2]) : null;
  if (year !== null) return councilYear(year);
  return /^(19|20)\d{2}$/.test(said) ? { startsOn: `${said}-01-01`, endsOn: `${said}-12-31` } : null;
}

/** Two years that follow each other name a council year by its first. */
function firstYear(first = '', second = ''): number | null {
  const year = fullYear(first);
  return (year + 1) % 100 === Number(second) % 100 ? year : null;
}

function readMonth(said: string): Period | null {
  const worded = new RegExp(`^${month}[ -]?${yearEnd}$`).exec(said);
  if (worded) return monthOf(fullYear(worded[2]), monthOfName(worded[1]));
  const numbered = /^(\d{1,2})\/(\d{4})$/.exec(said) ?? swapped(/^(\d{4})-(\d{2})$/.exec(said));
  return numbered ? monthOf(Number(numbered[2]), Number(numbered[1])) : null;
}

function swapped(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}

/** Two months, the year behind the last or behind both. */
function readMonths(said: string): Period | null {
  const found = new RegExp(`^${month} ?(?:${yearEnd})? ?(?:-|to|until) ?${month}[ -]?${yearEnd}$`).exec(said);
  if (!found) return null;
  const [, from, fromYear, to, toYear] = found;
  const end = monthOf(fullYear(toYear), monthOfName(to));
  const year =
    fromYear === undefined ? fullYear(toYear) - Number(monthOfName(from) > monthOfName(to)) : fullYear(fromYear);
  const start = monthOf(year, monthOfName(from));
  return start && end && start.startsOn <= end.endsOn ? { startsOn: start.startsOn, endsOn: end.endsOn } : null;
}

function readDays(said: string): Period | null {
  const [from = '', to = '', ...more] = said.split(/ to | until | - /);
  const [startsOn, endsOn] = [readDay(from), readDay(to)];
  if (startsOn === null || endsOn === null || more.length > 0 || startsOn > endsOn) return null;
  return { startsOn, endsOn };
}

const lengths: Readonly<Record<string, number>> = { y: monthsOfYear, q: monthsOfQuarter, m: 1 };

/** A year or quarter that is told by its end. */
function readEnding(said: string): Period | null {
  const found = /^(?:([yqm])e|([yqm])(?:ear|uarter|onth)(?: ending| ended| to| end)?) (.+)$/.exec(said);
  if (!found) return null;
  const [, short, long = short, last = ''] = found;
  const end = (readOneDay(last) ?? readMonth(last))?.endsOn;
  return end ? { startsOn: addMonths(addDays(end, 1), -(lengths[long ?? ''] ?? 1)), endsOn: end } : null;
}

function monthOf(year: number, which: number): Period | null {
  const startsOn = `${year}-${String(which).padStart(2, '0')}-01`;
  return isDay(startsOn) ? { startsOn, endsOn: addDays(addMonths(startsOn, 1), -1) } : null;
}

const fullYear = (said = ''): number => Number(said) + (said.length === 2 ? century : 0);

/** The heading that names a period in a table; read again, it is the same period. */
export function periodText({ startsOn, endsOn }: Period): string {
  if (startsOn === endsOn) return slashed(endsOn);
  const { year, quarter } = quarterOf(startsOn);
  if (same(councilQuarter(year, quarter), { startsOn, endsOn })) return `Q${quarter} ${yearsText(year)}`;
  if (same(councilYear(councilYearOf(startsOn)), { startsOn, endsOn })) return yearsText(councilYearOf(startsOn));
  const [first, last] = [startsOn, endsOn].map((day) => monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  if (first?.startsOn !== startsOn || last?.endsOn !== endsOn) return `${slashed(startsOn)} to ${slashed(endsOn)}`;
  return first.endsOn === endsOn ? monthText(endsOn) : `${monthText(startsOn)} to ${monthText(endsOn)}`;
}

const same = (one: Period, other: Period): boolean => one.startsOn === other.startsOn && one.endsOn === other.endsOn;
const yearsText = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
const slashed = (day: Day): string => day.split('-').reverse().join('/');

function monthText(day: Day): string {
  return `${shortMonthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** The one column that a heading means: the same period, or else the only one that ends with it or lies within it. */
export function columnOf(heading: string, columns: readonly Period[]): number | null {
  const period = readPeriod(heading);
  if (period === null) return null;
  const tries: readonly ((column: Period) => boolean)[] = [
    (column) => same(column, period),
    (column) => column.endsOn === period.endsOn,
    (column) => column.startsOn >= period.startsOn && column.endsOn <= period.endsOn,
    (column) => isSchoolYearOf(period, column),
  ];
  for (const fits of tries) {
    const found = columns.flatMap((column, index) => (fits(column) ? [index] : []));
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

/** Colleges and schools count a year from September; its heading names the same two years as a council's. */
function isSchoolYearOf(period: Period, { startsOn, endsOn }: Period): boolean {
  const year = councilYearOf(period.startsOn);
  return same(period, councilYear(year)) && startsOn === `${year}-09-01` && endsOn === `${year + 1}-08-31`;
}
