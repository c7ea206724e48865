import type { EntityManager } from 'typeorm';
import { recordEvents } from '../audit/record-events';
import type { Database } from '../platform/database';
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

/** As above, after something was only read. */
export async function recordRevealsOf(database: Database, context: FigureContext, shown: ShownCells): Promise<void> {
  if (shown.revealed.length > 0) await database.as(context.viewer, (tx) => recordReveals(tx, context, shown));
}
