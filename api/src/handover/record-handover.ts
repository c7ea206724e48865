import type { MovableKind } from '@waymark/domain/handover/holding';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import type { Viewer } from '../platform/viewer';
import type { Holder } from './holders';
import { holdingTables } from './holding-tables';
import type { SeatBefore } from './move-seats';

/** One thing that moved. */
export interface Entry {
  kind: MovableKind;
  id: string;
  planId: string | null;
  /** Of a seat, what it said before. */
  before?: SeatBefore;
}

interface Recorded {
  id: string;
  name: 'person.hand-over' | 'person.hand-back';
  from: Holder;
  to: Holder;
  entries: readonly Entry[];
}

/** One event for the handover and one for each thing, all under one group. */
export async function recordHandover(
  tx: EntityManager,
  viewer: Viewer,
  { id, name, from, to, entries }: Recorded,
): Promise<void> {
  const { organisationId } = from;
  const whole = { name, organisationId, subject: { kind: 'person', id: from.id }, groupId: id };
  const before = { owner: from.name };
  await recordEvent(tx, viewer, { ...whole, before, after: { owner: to.name, count: entries.length } });
  await Promise.all(
    entries.map(({ kind, id: thingId, planId }) => {
      const { noun, subject, field, by } = holdingTables[kind];
      const idOf = (person: Holder) => (by === 'account' ? person.userId : person.id);
      return recordEvent(tx, viewer, {
        ...{
          name: `${noun}.change`,
          organisationId,
          subject: { kind: subject ?? noun, id: thingId },
          planId,
          groupId: id,
        },
        ...{ before: { [field]: idOf(from) }, after: { [field]: idOf(to) } },
      });
    }),
  );
}
