import { addDays, type Day, daysBetween } from '../day';

/**
 * A rung of the ladder by its number: −30, −7 and −1 are days before the due day; 0 is the first late day, and 1, 7, 30, 60, 90 …
 * are days after it.
 */
export type Rung = number;

const rungsBefore = [30, 7, 1] as const;
const rungsLate = [7, 1, 0] as const;
const everyDaysLate = 30;

/** Two reminders of one item to one person are never closer than this. */
export const leastDaysBetween = 5;

/** The rung an item stands on: the last one that it has reached; null while it is due in more than 30 days. */
export function rungOn(dueOn: Day, today: Day): Rung | null {
  const daysLate = daysBetween(addDays(dueOn, 1), today);
  if (daysLate >= everyDaysLate) return daysLate - (daysLate % everyDaysLate);
  if (daysLate >= 0) return rungsLate.find((rung) => rung <= daysLate) ?? 0;
  const daysLeft = daysBetween(today, dueOn);
  const reached = rungsBefore.filter((rung) => daysLeft <= rung).at(-1);
  return reached === undefined ? null : -reached;
}

/** What somebody was last told of an item, and which due day it had then. */
export interface Told {
  on: Day;
  dueOn: Day;
  rung: Rung;
}

/** A day late is the same word as late at once, kept for whom that could not be told in time. */
const wordOf = (rung: Rung): Rung => (rung === 1 ? 0 : rung);

/**
 * Whether a rung is to be told now. A rung that comes too soon after the last reminder waits until the days are over; the next
 * rung, when it comes meanwhile, takes its place. A new due day begins the ladder anew, and the days between hold on.
 */
export function isToBeTold(rung: Rung, dueOn: Day, { last, on }: { last: Told | null; on: Day }): boolean {
  if (last === null) return true;
  if (daysBetween(last.on, on) < leastDaysBetween) return false;
  return last.dueOn !== dueOn || wordOf(last.rung) < wordOf(rung);
}
