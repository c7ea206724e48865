import type { Day } from '../day';
import type { IndicatorKind } from '../indicators/vocabulary';

/** A closed period: of every figure, or of those of one plan or one kind. */
export interface ClosedPeriod {
  startsOn: Day;
  endsOn: Day;
  planId: string | null;
  kind: IndicatorKind | null;
  /** Null while it holds. */
  reopenedAt: string | null;
}

/** A figure by its period, and what its indicator is. */
export interface ClosableFigure {
  periodEnd: Day;
  kind: IndicatorKind;
  /** The plans with a goal that the indicator stands under. */
  planIds: readonly string[];
}

/** A figure is closed by the day on which its period ends, so that a year is closed with its last quarter. */
export function closes(lock: ClosedPeriod, { periodEnd, kind, planIds }: ClosableFigure): boolean {
  if (lock.reopenedAt !== null || periodEnd < lock.startsOn || periodEnd > lock.endsOn) return false;
  if (lock.kind !== null && lock.kind !== kind) return false;
  return lock.planId === null || planIds.includes(lock.planId);
}

/** The lock that closes a figure, the first of those that do. */
export function lockOver<L extends ClosedPeriod>(locks: readonly L[], figure: ClosableFigure): L | null {
  return locks.find((lock) => closes(lock, figure)) ?? null;
}
