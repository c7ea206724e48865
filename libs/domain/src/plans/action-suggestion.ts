import { type Day, daysBetween } from '../day';
import { type DeliveryStatus, hasEnded } from './delivery-status';
import { type DatedMilestone, isOpen, milestoneStatus } from './milestone-status';

export const suggestionReasons = [
  'due-date-passed',
  'milestone-late',
  'due-soon-with-open-milestone',
  'start-date-passed',
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface JudgedAction {
  deliveryStatus: DeliveryStatus;
  startsOn: Day | null;
  /** Null for an ongoing action. */
  dueOn: Day | null;
  milestones: readonly DatedMilestone[];
}

export interface ActionSuggestion {
  status: DeliveryStatus;
  reasons: SuggestionReason[];
}

const dueSoonWithinDays = 30;

/** What the dates of an action say about it, beside what its owner says. An action that has ended is left as it is. */
export function suggestActionStatus(action: JudgedAction, today: Day): ActionSuggestion {
  if (hasEnded(action.deliveryStatus)) return { status: action.deliveryStatus, reasons: [] };
  const reasons = suggestionReasons.filter((reason) => reasonHolds[reason](action, today));
  if (reasons.includes('due-date-passed')) return { status: 'off-track', reasons };
  if (reasons.length > 0) return { status: 'at-risk', reasons };
  return { status: isBeforeStart(action, today) ? 'not-started' : 'on-track', reasons };
}

/** Whether the owner says something better than the suggestion, so that a reason is asked for and kept. */
export function reasonRequired(said: DeliveryStatus, suggested: DeliveryStatus): boolean {
  const saidRank = goodness[said];
  const suggestedRank = goodness[suggested];
  return saidRank !== undefined && suggestedRank !== undefined && saidRank > suggestedRank;
}

const goodness: Partial<Record<DeliveryStatus, number>> = {
  'off-track': 0,
  'at-risk': 1,
  'on-track': 2,
  'not-started': 2,
};

const reasonHolds: Record<SuggestionReason, (action: JudgedAction, today: Day) => boolean> = {
  'due-date-passed': (action, today) => action.dueOn !== null && action.dueOn < today,
  'milestone-late': (action, today) =>
    action.milestones.some((milestone) => milestoneStatus(milestone, today) === 'late'),
  'due-soon-with-open-milestone': (action, today) => isDueSoon(action.dueOn, today) && action.milestones.some(isOpen),
  'start-date-passed': (action, today) =>
    action.deliveryStatus === 'not-started' && action.startsOn !== null && action.startsOn < today,
};

function isDueSoon(dueOn: Day | null, today: Day): boolean {
  if (dueOn === null || dueOn < today) return false;
  return daysBetween(today, dueOn) <= dueSoonWithinDays;
}

function isBeforeStart(action: JudgedAction, today: Day): boolean {
  return action.startsOn === null ? action.deliveryStatus === 'not-started' : today < action.startsOn;
}
