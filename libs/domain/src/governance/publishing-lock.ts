import type { Day } from '../day';
import { Refusal } from '../refusal';

/** A time in which an organisation publishes nothing, such as the weeks before an election. Both days belong to it. */
export interface LockedPeriod {
  title: string;
  startsOn: Day;
  endsOn: Day;
}

/** The lock that holds on a day; of several the one that ends last. */
export function lockOn<T extends LockedPeriod>(locks: readonly T[], day: Day): T | null {
  const inForce = locks.filter((lock) => lock.startsOn <= day && lock.endsOn >= day);
  return inForce.reduce<T | null>((last, lock) => (last === null || lock.endsOn > last.endsOn ? lock : last), null);
}

export function assertUnlocked(locks: readonly LockedPeriod[], day: Day): void {
  const lock = lockOn(locks, day);
  if (lock) throw new Refusal('conflict', 'publishing-locked', { title: lock.title, until: lock.endsOn });
}
