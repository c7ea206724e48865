import { type Day, todayIn } from '../day';

/** What the clock on a British wall shows; it compares in order as text: 2027-03-28T08:00. */
export type LocalTime = string;

const millisecondsPerHour = 3_600_000;
const hoursPerDay = 24;
const clockForm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export const localTime = (day: Day, hour: number): LocalTime => `${day}T${twoDigits(hour)}:00`;

/** By the UTC hour: an hour of a British clock begins when one of UTC does. */
const localHours = new Map<number, string>();
const mostLocalHours = 20_000;

function localHourAt(instant: Date): string {
  const hour = Math.floor(instant.getTime() / millisecondsPerHour);
  const known = localHours.get(hour);
  if (known !== undefined) return known;
  const text = `${todayIn(instant)}T${clockForm.format(instant)}`;
  if (localHours.size >= mostLocalHours) localHours.clear();
  localHours.set(hour, text);
  return text;
}

/** The local time at an instant: in summer one hour ahead of UTC. */
export const localTimeAt = (instant: Date): LocalTime =>
  `${localHourAt(instant)}:${twoDigits(instant.getUTCMinutes())}`;

export const dayOfLocal = (time: LocalTime): Day => time.slice(0, 10);
export const hourOfLocal = (time: LocalTime): number => Number(time.slice(11, 13));

/** The beginning of the hour after an instant; local hours begin where those of UTC do. */
export function nextHour(instant: Date): Date {
  return new Date((Math.floor(instant.getTime() / millisecondsPerHour) + 1) * millisecondsPerHour);
}

/** The instant at which it becomes an hour of a day; an hour that is left out in spring is the one after. */
export function instantOfLocal(day: Day, hour: number): Date {
  const wanted = localTime(day, hour);
  let instant = new Date(Date.parse(`${day}T00:00:00Z`) - millisecondsPerHour);
  for (let tries = 0; tries <= hoursPerDay + 1 && localTimeAt(instant) < wanted; tries += 1)
    instant = nextHour(instant);
  return instant;
}
