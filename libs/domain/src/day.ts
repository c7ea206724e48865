/** A calendar day as ISO text, YYYY-MM-DD. Days compare in order as text. */
export type Day = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
const daysPerWeek = 7;

const ukTime = 'Europe/London';
const formIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
/** Made once: making one costs more than a hundred uses of it. */
const ukForm = formIn(ukTime);
/** The UK's days by the UTC hour: its clocks stand a whole number of hours from UTC, so no day ends within one. */
const ukDays = new Map<number, Day>();
const mostUkDays = 10_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !dayForm.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const date = Number(value.slice(8, 10));
  const leapDay = month === 2 && isLeapYear(Number(value.slice(0, 4))) ? 1 : 0;
  return date >= 1 && date <= (monthLengths[month - 1] ?? 0) + leapDay;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / millisecondsPerDay;
}

export function addDays(day: Day, count: number): Day {
  return dayOf(timeOf(day) + count * millisecondsPerDay);
}

/** The same day of a later month, or that month's last day: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(first.getTime() + (Math.min(date, last) - 1) * millisecondsPerDay);
}

export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** The day it is in the United Kingdom at an instant, which is not always the day it is in UTC. */
export function todayIn(instant: Date, timeZone = ukTime): Day {
  if (timeZone !== ukTime) return dayBy(formIn(timeZone), instant);
  const hour = Math.floor(instant.getTime() / millisecondsPerHour);
  const known = ukDays.get(hour);
  if (known !== undefined) return known;
  const day = dayBy(ukForm, instant);
  if (ukDays.size >= mostUkDays) ukDays.clear();
  ukDays.set(hour, day);
  return day;
}

function dayBy(form: Intl.DateTimeFormat, instant: Date): Day {
  const found = new Map(form.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${found.get('year')}-${found.get('month')}-${found.get('day')}`;
}

/** Monday is 1 and Sunday is 7. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || daysPerWeek;
}

/** Year, month (1 to 12) and date of a day. */
export function partsOf(day: Day): [year: number, month: number, date: number] {
  timeOf(day);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function timeOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${String(day)}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
