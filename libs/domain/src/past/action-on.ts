import type { DeliveryStatus } from '../plans/delivery-status';
import type { LaterEvent } from './part-on';

/** How an action stands, in the words of its record. */
export interface StatedAction {
  deliveryStatus: DeliveryStatus;
  statusReason: string;
  correctiveAction: string;
}

/** What the owner of an action had said last by a moment; null where nothing had been said. */
export interface SaidThen {
  status: DeliveryStatus | null;
  reason: string | null;
  correctiveAction: string | null;
  /** Whether something was said after it. */
  later: boolean;
}

/** An action whose later changes were taken back; where none of them tells its status, it stood as its owner had said. */
export function actionOn<T extends StatedAction>(action: T, said: SaidThen, later: readonly LaterEvent[]): T {
  const told = later.some(({ before }) => before !== null && 'deliveryStatus' in before);
  if (told || !said.later) return action;
  const { status, reason, correctiveAction } = said;
  return {
    ...action,
    deliveryStatus: status ?? 'not-started',
    statusReason: reason ?? '',
    correctiveAction: correctiveAction ?? '',
  };
}
