import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate, type Versioned } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { editableThing, type Kind, kinds } from './find-delivery';

interface Thing extends Versioned {
  planId: string;
  archivedAt: Date | null;
}

/** Puts funding lines, risks and dependencies away and brings them back. */
@Injectable()
export class PutAway {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  archive(viewer: Viewer, kind: Kind, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const of = kinds[kind] as EntityTarget<Thing>;
      const row = await editableThing<Thing>(tx, viewer, { of, noun: kind, id });
      await guardedUpdate(tx, { of, noun: kind, row, version }, { archivedAt: this.clock.now() });
      await recordThing(tx, viewer, row, { kind, deed: 'archive' });
    });
  }

  restore(viewer: Viewer, kind: Kind, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const of = kinds[kind] as EntityTarget<Thing>;
      const row = await editableThing<Thing>(tx, viewer, { of, noun: kind, id, archived: true });
      await guardedUpdate(tx, { of, noun: kind, row, version: row.version }, { archivedAt: null });
      await recordThing(tx, viewer, row, { kind, deed: 'restore' });
    });
  }
}

export async function recordThing(
  tx: EntityManager,
  viewer: Viewer,
  { id, organisationId, planId }: { id: string; organisationId: string; planId: string },
  { kind, deed, ...event }: { kind: Kind; deed: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordEvent(tx, viewer, { ...event, name: `${kind}.${deed}`, organisationId, subject: { kind, id }, planId });
}
