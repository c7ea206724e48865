import type { Day } from '../day';
import { isBlank, problem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import type { ActionToCheck, MilestoneToCheck } from './plan-shape';

interface Period {
  startsOn: Day;
  endsOn: Day;
}

type DatedAction = Pick<ActionToCheck, 'id' | 'startsOn' | 'dueOn' | 'ongoing' | 'reviewOn'>;

const none: readonly PlanProblem[] = [];

/** An action has a start and an end, or is ongoing with a day on which it is looked at again. */
export function checkActionDates(action: DatedAction, plan: Period): PlanProblem[] {
  const found: [PlanProblemCode, string][] = [];
  if (action.startsOn === null) found.push(['action-without-start-date', 'startsOn']);
  else if (isOutside(action.startsOn, plan)) found.push(['action-starts-outside-plan', 'startsOn']);
  if (action.ongoing && action.reviewOn === null) found.push(['ongoing-action-without-review-date', 'reviewOn']);
  if (!action.ongoing && action.dueOn === null) found.push(['action-without-due-date', 'dueOn']);
  if (action.dueOn !== null && isOutside(action.dueOn, plan)) found.push(['action-due-outside-plan', 'dueOn']);
  if (isReversed(action)) found.push(['action-dates-reversed', 'dueOn']);
  return found.map(([code, field]) => problem(code, { kind: 'action', id: action.id, field }));
}

/** A milestone lies within its action and its plan, and a date that moved says why. */
export function checkMilestone(
  milestone: MilestoneToCheck,
  action: Pick<ActionToCheck, 'startsOn' | 'dueOn'>,
  plan: Period,
  today: Day,
): readonly PlanProblem[] {
  const found: [PlanProblemCode, string][] = [];
  if (action.dueOn !== null && milestone.dueOn > action.dueOn) found.push(['milestone-after-action', 'dueOn']);
  if (action.startsOn !== null && milestone.dueOn < action.startsOn) found.push(['milestone-before-action', 'dueOn']);
  if (isOutside(milestone.dueOn, plan)) found.push(['milestone-outside-plan', 'dueOn']);
  if (wasMovedSilently(milestone)) found.push(['milestone-moved-without-reason', 'movedReason']);
  if (milestone.doneOn !== null && milestone.doneOn > today) found.push(['milestone-done-in-future', 'doneOn']);
  if (found.length === 0) return none;
  return found.map(([code, field]) => problem(code, { kind: 'milestone', id: milestone.id, field }));
}

function isReversed(action: DatedAction): boolean {
  return action.startsOn !== null && action.dueOn !== null && action.dueOn < action.startsOn;
}

function wasMovedSilently(milestone: MilestoneToCheck): boolean {
  const moved = milestone.originalDueOn !== null && milestone.originalDueOn !== milestone.dueOn;
  return moved && isBlank(milestone.movedReason);
}

function isOutside(day: Day, period: Period): boolean {
  return day < period.startsOn || day > period.endsOn;
}
