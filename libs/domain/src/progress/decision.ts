import type { DeliveryStatus } from '../plans/delivery-status';
import type { Decision } from '../plans/vocabulary';

/** What an action that is stopped becomes: over for good, or resting until it is taken up again. */
export const stoppedStatuses = ['cancelled', 'paused'] as const satisfies DeliveryStatus[];
export type StoppedStatus = (typeof stoppedStatuses)[number];

/** The status that a decision gives an action; null where it leaves the status alone. Stopping cancels unless told otherwise. */
export function statusDecided(decision: Decision, stopped: StoppedStatus | null): StoppedStatus | null {
  return decision === 'stop' ? (stopped ?? 'cancelled') : null;
}
