import { daysBetween, type Day } from '../day';
import { soonWithinDays } from './due';
import type { OwnedKind, OwnedState } from './owned-item';

/** An end or a review that its owner has just spoken about is not asked for again for a week. */
const askedAgainAfterDays = 7;

export interface AskedItem {
  kind: OwnedKind;
  state: OwnedState;
  dueOn: Day | null;
  /** The day on which the owner of the action last said something; null where it is about no action, or nothing was said. */
  lastUpdatedOn: Day | null;
}

/**
 * Whether an item stands in its owner's list on a day. What has no day waits. An update is asked for once its day is past, and
 * everything else as soon as it is near.
 */
export function isAsked({ kind, dueOn, lastUpdatedOn }: AskedItem, today: Day): boolean {
  if (dueOn === null) return true;
  if (kind === 'update') return dueOn < today;
  if (daysBetween(today, dueOn) > soonWithinDays) return false;
  const spoken = lastUpdatedOn !== null && daysBetween(lastUpdatedOn, today) < askedAgainAfterDays;
  return !((kind === 'action' || kind === 'review') && spoken);
}

const rank: Readonly<Record<OwnedState, number>> = { returned: 0, overdue: 1, approval: 2, due: 3 };

/** What was sent back first, then what is overdue, then what others wait for, then by day. */
export function byUrgency(one: AskedItem, other: AskedItem): number {
  const byState = rank[one.state] - rank[other.state];
  if (byState !== 0) return byState;
  const [first, second] = [one.dueOn ?? '', other.dueOn ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
