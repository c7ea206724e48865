import type { AskStatus } from '../advocacy/ask';
import type { Day } from '../day';
import { type DeliveryStatus, hasEnded } from '../plans/delivery-status';

/** `lost` will not come any more; `late` comes after it is needed, or is already overdue. */
export const dependencyStates = ['met', 'waiting', 'late', 'lost'] as const;
export type DependencyState = (typeof dependencyStates)[number];

export interface AwaitedAction {
  deliveryStatus: DeliveryStatus;
  dueOn: Day | null;
}

/** How it stands with an action that another waits for. */
export function dependencyState(waiting: { dueOn: Day | null }, awaited: AwaitedAction, today: Day): DependencyState {
  if (awaited.deliveryStatus === 'completed') return 'met';
  if (hasEnded(awaited.deliveryStatus)) return 'lost';
  if (awaited.deliveryStatus === 'off-track') return 'late';
  if (awaited.dueOn === null) return 'waiting';
  const tooLate = waiting.dueOn !== null && awaited.dueOn > waiting.dueOn;
  return tooLate || awaited.dueOn < today ? 'late' : 'waiting';
}

const stateOfAsk: Readonly<Record<AskStatus, DependencyState>> = {
  draft: 'waiting',
  made: 'waiting',
  answered: 'met',
  declined: 'lost',
};

export const askDependencyState = (status: AskStatus): DependencyState => stateOfAsk[status];

/** One action that waits for another. */
export interface Waits {
  from: string;
  on: string;
}

/** Whether one more dependency would let an action wait, over however many others, for itself. */
export function wouldCircle(waits: readonly Waits[], added: Waits): boolean {
  const seen = new Set<string>();
  const open = [added.on];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === added.from) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const edge of waits) if (edge.from === id) open.push(edge.on);
  }
  return false;
}
