import { type Day, daysBetween } from '../day';
import { type DeliveryStatus, hasEnded } from './delivery-status';

export const updateFreshnesses = ['fresh', 'due', 'late', 'stale', 'not-due'] as const;
export type UpdateFreshness = (typeof updateFreshnesses)[number];

/** The plan's three intervals, in days since the last update. */
export interface UpdateDays {
  targetDays: number;
  acceptableDays: number;
  staleDays: number;
}

export interface UpdatedAction {
  deliveryStatus: DeliveryStatus;
  /** The day of the last update, or null when there was none. */
  lastUpdatedOn: Day | null;
  startsOn: Day | null;
}

/** How recent an action's last update is. One never updated counts from its start; one that has ended is never due. */
export function updateFreshness(action: UpdatedAction, days: UpdateDays, today: Day): UpdateFreshness {
  const since = action.lastUpdatedOn ?? action.startsOn;
  if (hasEnded(action.deliveryStatus) || since === null) return 'not-due';
  const age = daysBetween(since, today);
  if (age < 0) return action.lastUpdatedOn === null ? 'not-due' : 'fresh';
  if (age <= days.targetDays) return 'fresh';
  if (age <= days.acceptableDays) return 'due';
  return age <= days.staleDays ? 'late' : 'stale';
}
