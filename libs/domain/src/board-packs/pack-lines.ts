import { type Day, daysBetween } from '../day';
import type { Period } from '../council-calendar';
import type { IndicatorStatus } from '../indicators/vocabulary';
import { type DeliveryStatus, hasEnded } from '../plans/delivery-status';
import type { Decision } from '../plans/vocabulary';
import type { DecisionReason } from './vocabulary';

/** An action as it stood at the end of the period, and how it had stood before the first day of it. */
export interface PackAction {
  status: DeliveryStatus;
  statusBefore: DeliveryStatus | null;
  correctiveAction: string;
  dueOn: Day | null;
  completedOn: Day | null;
  decision: Decision | null;
}

export interface PackTarget {
  status: IndicatorStatus;
  statusBefore: IndicatorStatus | null;
}

const bad: readonly DeliveryStatus[] = ['off-track', 'not-achieved'];
const wellJudged: readonly IndicatorStatus[] = ['target-met', 'on-track'];
/** An action that is so many days past its end belongs before the board. */
const longOverdueDays = 90;

/** Completed in the period, or back on track after it had been at risk or off track. */
export function isGoodAction({ status, statusBefore, completedOn }: PackAction, { startsOn, endsOn }: Period): boolean {
  if (status === 'completed') return completedOn !== null && completedOn >= startsOn && completedOn <= endsOn;
  return status === 'on-track' && (statusBefore === 'off-track' || statusBefore === 'at-risk');
}

/** The target is met, or the indicator came back to its path. */
export function isGoodTarget({ status, statusBefore }: PackTarget): boolean {
  if (status === 'target-met') return true;
  return status === 'on-track' && statusBefore !== null && !wellJudged.includes(statusBefore);
}

export const isRedAction = ({ status }: PackAction): boolean => bad.includes(status);
export const isRedTarget = ({ status }: PackTarget): boolean => status === 'behind';

/** What the board is asked to decide about an action at the end of the period; empty when nothing is. */
export function decisionsOn(action: PackAction, { endsOn }: Period): DecisionReason[] {
  if (action.decision === 'stop' && !hasEnded(action.status) && action.status !== 'paused') return ['stop-proposed'];
  const reasons: DecisionReason[] = [];
  if (action.status === 'off-track' && action.decision === null) reasons.push('off-track-undecided');
  if (action.status === 'off-track' && action.correctiveAction.trim() === '') reasons.push('no-corrective-action');
  if (isLongOverdue(action, endsOn)) reasons.push('long-overdue');
  return reasons;
}

function isLongOverdue({ status, dueOn }: PackAction, on: Day): boolean {
  return dueOn !== null && !hasEnded(status) && dueOn < on && daysBetween(dueOn, on) > longOverdueDays;
}

/** How many there are of each status, in the order given; a status that nothing has is left out. */
export function countsOf<Status extends string>(
  things: readonly { status: Status }[],
  order: readonly Status[],
): { status: Status; count: number }[] {
  return order
    .map((status) => ({ status, count: things.filter((thing) => thing.status === status).length }))
    .filter(({ count }) => count > 0);
}
