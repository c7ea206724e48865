import type { EntityManager } from 'typeorm';
import { recordEvents } from '../audit/record-events';
import type { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { FigureContext } from './figure-context';
import type { ShownCells } from './shown-cells';

/** Writes down whose small counts were looked at, an event for each indicator and area. */
export async function recordReveals(
  tx: EntityManager,
  context: FigureContext,
  { revealed }: ShownCells,
): Promise<void> {
  const counts = new Map<string, { id: string; areaCode: string; figureCount: number }>();
  for (const { indicatorId: id, areaCode } of revealed) {
    const known = counts.get(`${id} ${areaCode}`);
    counts.set(`${id} ${areaCode}`, { id, areaCode, figureCount: (known?.figureCount ?? 0) + 1 });
  }
  const events = [...counts.values()].map(({ id, ...after }) => ({
    ...{ name: 'figure.see-small', organisationId: context.organisation.id },
    ...{ subject: { kind: 'indicator', id }, after },
  }));
  await recordEvents(tx, context.viewer, events);
}

/** What was read, and what of it was shown. */
export interface ShownAnswer<T> {
  answer: T;
  context: FigureContext;
  shown: ShownCells;
}

/** Reads, and writes down afterwards whose small counts the answer shows: reading itself changes nothing. */
export async function readingShown<T>(
  database: Database,
  viewer: Viewer,
  read: (tx: EntityManager) => Promise<ShownAnswer<T>>,
): Promise<T> {
  const { answer, context, shown } = await database.reading(viewer, read);
  if (shown.revealed.length > 0) await database.as(viewer, (tx) => recordReveals(tx, context, shown));
  return answer;
}
