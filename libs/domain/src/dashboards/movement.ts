import type { IndicatorStatus } from '../indicators/vocabulary';
import type { DeliveryStatus } from '../plans/delivery-status';
import type { MilestoneStatus } from '../plans/milestone-status';
import type { Movement } from './vocabulary';

export type PartStatus = DeliveryStatus | IndicatorStatus | MilestoneStatus;

/** A part as it stood on a day: its status, and whether its day had passed without it being done. */
export interface StandingPart {
  status: PartStatus | null;
  late: boolean;
}

export interface Moved {
  movement: Movement;
  from: PartStatus | null;
  to: PartStatus | null;
  /** Better, worse, or neither. */
  turn: 'better' | 'worse' | null;
}

/** The higher the better; what is not in the list is neither better nor worse than anything. */
const goodness: Partial<Record<PartStatus, number>> = {
  behind: 0,
  'off-track': 0,
  'not-achieved': 0,
  'slightly-behind': 1,
  'at-risk': 1,
  'on-track': 2,
  'target-met': 3,
  completed: 3,
};

const finished: readonly (PartStatus | null)[] = ['completed', 'done', 'target-met'];

/** What became of a part from one day to a later one; null where nothing did. A part that did not stand is null. */
export function movementOf(before: StandingPart | null, now: StandingPart | null): Moved | null {
  if (before === null) return now === null ? null : { movement: 'new', from: null, to: now.status, turn: null };
  if (now === null) return { movement: 'gone', from: before.status, to: null, turn: null };
  const [from, to] = [before.status, now.status];
  if (from !== to && finished.includes(to)) return { movement: 'completed', from, to, turn: 'better' };
  if (now.late && !before.late) return { movement: 'late', from, to, turn: 'worse' };
  return from === to ? null : { movement: 'moved', from, to, turn: turnOf(from, to) };
}

function turnOf(from: PartStatus | null, to: PartStatus | null): Moved['turn'] {
  const [was, is] = [from === null ? undefined : goodness[from], to === null ? undefined : goodness[to]];
  if (was === undefined || is === undefined || was === is) return null;
  return is > was ? 'better' : 'worse';
}
