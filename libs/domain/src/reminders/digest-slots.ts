import { bankHolidaysOf } from '../bank-holidays';
import { addDays, type Day, weekdayOf } from '../day';
import type { Nation } from '../organisations/kinds';
import { dayOfLocal, hourOfLocal, localTime, localTimeAt, nextHour } from './local-time';
import type { MailPreferences } from './vocabulary';

const saturday = 6;
const longestLookBack = 40;
const longestWait = 24 * 14;

const isWorkingDay = (day: Day, nation: Nation): boolean =>
  weekdayOf(day) < saturday && !bankHolidaysOf(nation).includes(day);

export function isQuietHour({ quietFrom, quietUntil }: MailPreferences, hour: number): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
}

const isOpenDay = ({ workingDaysOnly }: MailPreferences, day: Day, nation: Nation): boolean =>
  !workingDaysOnly || isWorkingDay(day, nation);

/** Whether somebody may be written to at an instant. */
export function mayBeWrittenTo(preferences: MailPreferences, instant: Date, nation: Nation): boolean {
  const local = localTimeAt(instant);
  return !isQuietHour(preferences, hourOfLocal(local)) && isOpenDay(preferences, dayOfLocal(local), nation);
}

/** The first instant, from one on, at which somebody may be written to. */
export function nextOpenInstant(preferences: MailPreferences, from: Date, nation: Nation): Date {
  let instant = from;
  for (let tries = 0; tries < longestWait && !mayBeWrittenTo(preferences, instant, nation); tries += 1)
    instant = nextHour(instant);
  return instant;
}

/** Weekly: the chosen weekday, or the first day after it on which one may be written to. */
function isDigestDay(preferences: MailPreferences, day: Day, nation: Nation): boolean {
  if (!isOpenDay(preferences, day, nation)) return false;
  if (preferences.digest === 'daily') return true;
  for (let before = day; weekdayOf(before) !== preferences.weekday;) {
    before = addDays(before, -1);
    if (isOpenDay(preferences, before, nation)) return false;
  }
  return true;
}

/**
 * Whether it is time to write: at once for who wants that and may be written to now; else when a digest's hour has come since
 * the last look, so that an hour in which nothing ran is made up for.
 */
export function isTimeToWrite(
  preferences: MailPreferences,
  { since, now }: { since: Date; now: Date },
  nation: Nation,
) {
  if (preferences.digest === 'none') return false;
  if (preferences.digest === 'instantly') return mayBeWrittenTo(preferences, now, nation);
  const [from, until] = [localTimeAt(since), localTimeAt(now)];
  let day = dayOfLocal(until);
  for (let tries = 0; tries < longestLookBack && day >= dayOfLocal(from); tries += 1, day = addDays(day, -1)) {
    const slot = localTime(day, preferences.hour);
    if (slot > from && slot <= until && isDigestDay(preferences, day, nation)) return true;
  }
  return false;
}
