import type { Day } from '../day';
import type { DeliveryStatus } from './delivery-status';
import { type DatedMilestone, isOpen } from './milestone-status';
import { isBlank } from './plan-problem';

export const statusGaps = [
  'corrective-action-missing',
  'completion-date-missing',
  'completion-in-future',
  'milestones-open',
] as const;
export type StatusGap = (typeof statusGaps)[number];

export interface StatedAction {
  deliveryStatus: DeliveryStatus;
  correctiveAction: string | null;
  completedOn: Day | null;
  milestones: readonly Omit<DatedMilestone, 'dueOn'>[];
}

/** What an action still lacks for the status that its owner gives it. */
export function missingForStatus(action: StatedAction, today: Day): StatusGap[] {
  if (action.deliveryStatus === 'off-track') {
    return isBlank(action.correctiveAction) ? ['corrective-action-missing'] : [];
  }
  return action.deliveryStatus === 'completed' ? missingForCompletion(action, today) : [];
}

function missingForCompletion(action: StatedAction, today: Day): StatusGap[] {
  const gaps: StatusGap[] = [];
  if (action.completedOn === null) gaps.push('completion-date-missing');
  else if (action.completedOn > today) gaps.push('completion-in-future');
  if (action.milestones.some(isOpen)) gaps.push('milestones-open');
  return gaps;
}
