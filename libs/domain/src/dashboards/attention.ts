import type { Day } from '../day';
import { type DeliveryStatus, hasEnded } from '../plans/delivery-status';
import type { UpdateFreshness } from '../plans/update-freshness';

/** Why an action asks for a decision or for words before a board looks at it. */
export const attentionReasons = [
  'no-corrective-action',
  'no-reason',
  'due-date-passed',
  'update-late',
  'no-lead',
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

export interface WatchedAction {
  deliveryStatus: DeliveryStatus;
  statusReason: string;
  correctiveAction: string;
  councilLeadId: string | null;
  dueOn: Day | null;
  ongoing: boolean;
  freshness: UpdateFreshness;
}

type DatedAction = Pick<WatchedAction, 'deliveryStatus' | 'dueOn' | 'ongoing'>;

const isBlank = (text: string): boolean => text.trim() === '';
const needsReason: readonly DeliveryStatus[] = ['at-risk', 'off-track', 'not-achieved', 'paused', 'cancelled'];

const holds: Readonly<Record<AttentionReason, (action: WatchedAction, on: Day) => boolean>> = {
  'no-corrective-action': ({ deliveryStatus, correctiveAction }) =>
    deliveryStatus === 'off-track' && isBlank(correctiveAction),
  'no-reason': ({ deliveryStatus, statusReason }) => needsReason.includes(deliveryStatus) && isBlank(statusReason),
  'due-date-passed': (action, on) => isOverdue(action, on),
  'update-late': ({ freshness }) => freshness === 'late' || freshness === 'stale',
  'no-lead': ({ deliveryStatus, councilLeadId }) => !hasEnded(deliveryStatus) && councilLeadId === null,
};

/** What an action lacks, the gravest first; empty where a board can read it as it is. */
export function attentionFor(action: WatchedAction, on: Day): AttentionReason[] {
  return attentionReasons.filter((reason) => holds[reason](action, on));
}

/** Whether an action's day has passed without its being over. */
export function isOverdue({ deliveryStatus, dueOn, ongoing }: DatedAction, on: Day): boolean {
  return !ongoing && dueOn !== null && dueOn < on && !hasEnded(deliveryStatus);
}
