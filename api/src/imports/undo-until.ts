import { undoDays } from './import-limits';
import type { PlanImportEntity } from './import.entities';

const dayMilliseconds = 86_400_000;

/** The instant until which a load can be undone; null while nothing is loaded. */
export function undoUntil({ loadedAt, status }: Pick<PlanImportEntity, 'loadedAt' | 'status'>): Date | null {
  return loadedAt === null || status !== 'loaded' ? null : new Date(loadedAt.getTime() + undoDays * dayMilliseconds);
}

export function mayStillUndo(found: Pick<PlanImportEntity, 'loadedAt' | 'status'>, now: Date): boolean {
  const until = undoUntil(found);
  return until !== null && now <= until;
}
