import { councilQuarter, councilYear, quarters, type Period } from '../council-calendar';
import { addDays, addMonths, daysBetween, isDay, type Day } from '../day';
import { monthOfName, monthPattern as month } from '../month-name';

export const timescaleQuestions = [
  'band',
  'end-of-month',
  'quarter',
  'council-year',
  'calendar-year',
  'season',
  'from-start',
  'review-date',
  'before-plan',
  'no-date',
  'not-understood',
] as const;
export type TimescaleQuestion = (typeof timescaleQuestions)[number];

export interface Timescale {
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  reviewOn: Day | null;
  /** What a person should look at; null when the text was an exact date. */
  question: TimescaleQuestion | null;
}

const seasonEnds: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 14 };
const monthsOfYear = 12;
const century = 2000;
const bands: readonly (readonly [RegExp, number])[] = [
  [/^(immediate(ly)?|asap|short([- ]to[- ]medium)?([- ]?term)?|now)$/, 1],
  [/^(medium|mid)([- ]to[- ]long)?([- ]?term)?$/, 2],
  [/^long(er)?([- ]?term)?$/, 3],
];
const thirds = 3;

const none: Timescale = { startsOn: null, dueOn: null, ongoing: false, reviewOn: null, question: 'no-date' };
const due = (dueOn: Day, question: TimescaleQuestion | null, startsOn: Day | null = null): Timescale => ({
  ...none,
  startsOn,
  dueOn,
  question,
});

/** A timescale as plans say it, such as "short term" or "Q3 2026/27", with the question that a vague one leaves open. */
export function readTimescale(text: string, plan: Period): Timescale {
  const said = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^(by|before|end of|by the end of|by end of|from|in|during|due|complete by|completed by)( the)? /, '')
    .replace(/^end of /, '')
    .trim();
  if (/^(n ?\/? ?a|none|-|tbc|tbd|tba|to be (confirmed|agreed|decided)|)$/.test(said)) return none;
  const read = readOngoing(said, plan) ?? readRange(said) ?? readEnd(said, plan) ?? readBand(said, plan);
  if (read === null) return { ...none, question: 'not-understood' };
  return read.dueOn !== null && read.dueOn < plan.startsOn && read.question !== 'band'
    ? { ...read, question: 'before-plan' }
    : read;
}

/** An exact day as the UK writes it, or as a spreadsheet keeps it; null for anything else. */
export function readDay(text: string): Day | null {
  const said = text.trim().toLowerCase();
  if (isDay(said)) return said;
  const slashed = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(said);
  if (slashed) return dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const worded = new RegExp(
    `^(?:[a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{2}|\\d{4})$`,
  ).exec(said);
  return worded ? dayOf(Number(worded[3]), monthOfName(worded[2]), Number(worded[1])) : null;
}

function dayOf(year: number, monthNumber: number, date: number): Day | null {
  const full = year < 100 ? century + year : year;
  const day = `${full}-${String(monthNumber).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The last day of a month; months after December run into the next year. */
function endOfMonth(year: number, monthNumber: number): Day {
  const first = addMonths(`${year < 100 ? century + year : year}-01-01`, monthNumber - 1);
  return addDays(addMonths(first, 1), -1);
}

/** What goes on without an end is looked at again after a year of the plan, or at its end. */
function readOngoing(said: string, plan: Period): Timescale | null {
  const dated = /^(ongoing|continuous|continual|rolling|throughout)\b.*?(\d{4}-\d{2}-\d{2})$/.exec(said);
  if (dated && isDay(dated[2])) return { ...none, ongoing: true, reviewOn: dated[2], question: null };
  if (!/^(on-?\s?going|continu(ous|al|ing)|rolling|throughout|annual(ly)?|yearly|quarterly|monthly|every )/.test(said))
    return null;
  return {
    ...none,
    ongoing: true,
    reviewOn: earlier(afterMonths(plan, monthsOfYear), plan.endsOn),
    question: 'review-date',
  };
}

function readRange(said: string): Timescale | null {
  const [from = '', to = '', ...more] = said.split(/ to | until | till | - /);
  const end = to === '' || more.length > 0 ? null : (readDay(to) ?? monthIn(to));
  if (end === null) return null;
  const start = startIn(from, end);
  return start === null || start > end ? null : due(end, readDay(to) === null ? 'end-of-month' : null, start);
}

/** A month without a year lies in that of the end. */
function startIn(from: string, end: Day): Day | null {
  const whole = new RegExp(`^${month}$`).test(from) ? `${from} ${end.slice(0, 4)}` : from;
  return readDay(from) ?? firstOf(monthIn(whole));
}

const firstOf = (day: Day | null): Day | null => (day === null ? null : `${day.slice(0, 8)}01`);

function monthIn(said: string): Day | null {
  const worded =
    new RegExp(`^${month},? ?'?(\\d{4}|\\d{2})$`).exec(said) ?? new RegExp(`^${month}-(\\d{4}|\\d{2})$`).exec(said);
  if (worded) return endOfMonth(Number(worded[2]), monthOfName(worded[1]));
  const slashed = /^(\d{1,2})\/(\d{4})$/.exec(said);
  return slashed && Number(slashed[1]) <= monthsOfYear ? endOfMonth(Number(slashed[2]), Number(slashed[1])) : null;
}

function readEnd(said: string, plan: Period): Timescale | null {
  const day = readDay(said);
  if (day !== null) return due(day, null);
  const inMonth = monthIn(said);
  if (inMonth !== null) return due(inMonth, 'end-of-month');
  return readQuarter(said) ?? readYear(said, plan) ?? readSpan(said, plan);
}

function readQuarter(said: string): Timescale | null {
  const found =
    /^(?:q|quarter )([1-4])[ ,]*(20\d{2})\s?[/-]\s?(?:20)?\d{2}$/.exec(said) ??
    /^(?:q|quarter )([1-4])[ ,]*(20\d{2})$/.exec(said);
  const quarter = quarters.find((one) => String(one) === found?.[1]);
  if (!found || !quarter) return null;
  const { startsOn, endsOn } = councilQuarter(Number(found[2]), quarter);
  return due(endsOn, 'quarter', startsOn);
}

function readYear(said: string, plan: Period): Timescale | null {
  const years = /^(?:fy ?)?(20\d{2})\s?[/-]\s?(?:20)?(\d{2})$/.exec(said);
  if (years && (Number(years[1]) + 1) % 100 === Number(years[2])) {
    const { startsOn, endsOn } = councilYear(Number(years[1]));
    return due(endsOn, 'council-year', startsOn);
  }
  if (/^20\d{2}$/.test(said)) return due(`${said}-12-31`, 'calendar-year');
  const season = /^(spring|summer|autumn|winter) (20\d{2})$/.exec(said);
  if (season) return due(endOfMonth(Number(season[2]), seasonEnds[season[1] ?? ''] ?? monthsOfYear), 'season');
  const planYear = /^years? (?:\d ?(?:-|to|and|&) ?)?(\d)$/.exec(said);
  return planYear
    ? due(earlier(afterMonths(plan, monthsOfYear * Number(planYear[1])), plan.endsOn), 'from-start')
    : null;
}

function readSpan(said: string, plan: Period): Timescale | null {
  const span = /^(?:within |first |next )?(?:the first |the next )?(\d{1,2})(?: ?- ?(\d{1,2}))? (month|year)s?$/.exec(
    said,
  );
  if (!span) return null;
  const count = Number(span[2] ?? span[1]) * (span[3] === 'year' ? monthsOfYear : 1);
  return count === 0 ? null : due(afterMonths(plan, count), 'from-start');
}

/** Short, medium and long are the ends of the plan's three thirds. */
function readBand(said: string, plan: Period): Timescale | null {
  const third = bands.find(([form]) => form.test(said))?.[1];
  if (third === undefined) return null;
  if (third === thirds) return due(plan.endsOn, 'band');
  const whole = daysBetween(plan.startsOn, addDays(plan.endsOn, 1));
  const close = addDays(plan.startsOn, Math.round((whole * third) / thirds) - 1);
  return due(endOfMonth(Number(close.slice(0, 4)), Number(close.slice(5, 7))), 'band');
}

const afterMonths = (plan: Period, count: number): Day => addDays(addMonths(plan.startsOn, count), -1);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
