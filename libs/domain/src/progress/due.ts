import { addDays, type Day } from '../day';
import { hasEnded } from '../plans/delivery-status';
import { milestoneStatus, type DatedMilestone } from '../plans/milestone-status';
import type { PlanStatus } from '../plans/plan-status';
import { updateFreshness, type UpdateDays, type UpdatedAction } from '../plans/update-freshness';

/** In these the dates of a plan are kept to; before them nothing is due, after them nothing any more. */
const followed: readonly PlanStatus[] = ['published', 'in-delivery'];

export const isFollowed = (status: PlanStatus): boolean => followed.includes(status);

/** What is due within so many days is shown as coming. */
export const soonWithinDays = 30;

export interface DueOn {
  dueOn: Day;
  overdue: boolean;
}

/**
 * When the next update of an action is due: the plan's first interval after the last one, or after its start where there was
 * none. Overdue from the day after the second interval. Null where none will be asked for.
 */
export function nextUpdate(action: UpdatedAction, days: UpdateDays, today: Day): DueOn | null {
  const since = action.lastUpdatedOn ?? action.startsOn;
  if (since === null || hasEnded(action.deliveryStatus)) return null;
  const freshness = updateFreshness(action, days, today);
  return { dueOn: addDays(since, days.targetDays), overdue: freshness === 'late' || freshness === 'stale' };
}

/** As `nextUpdate`, once the day is past; before it nobody is asked. */
export function dueUpdate(action: UpdatedAction, days: UpdateDays, today: Day): DueOn | null {
  const next = nextUpdate(action, days, today);
  return next && next.dueOn < today ? next : null;
}

/** A milestone that is still to be reached; null once it is done or dropped. */
export function openMilestone(milestone: DatedMilestone, today: Day): DueOn | null {
  const status = milestoneStatus(milestone, today);
  if (status === 'done' || status === 'dropped') return null;
  return { dueOn: milestone.dueOn, overdue: status === 'late' };
}

/** The day an action ends, or an ongoing one is looked at again. */
export function endOrReview(action: { ongoing: boolean; dueOn: Day | null; reviewOn: Day | null }): {
  kind: 'action' | 'review';
  dueOn: Day | null;
} {
  return action.ongoing ? { kind: 'review', dueOn: action.reviewOn } : { kind: 'action', dueOn: action.dueOn };
}
