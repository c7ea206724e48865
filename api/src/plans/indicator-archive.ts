import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { IndicatorEntity } from '../indicators/indicator.entities';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';

interface Named {
  code: string;
  organisationId: string;
}

/** Puts an organisation's own indicators away and brings them back. One that a plan aims at stays in sight. */
@Injectable()
export class IndicatorArchive {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  archive(viewer: Viewer, named: Named, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await ownIndicator(tx, viewer, named);
      if (row.archivedAt !== null) throw new Refusal('missing', 'indicator');
      await assertUnused(tx, row);
      const archivedAt = this.clock.now().toISOString();
      await guardedUpdate(tx, { of: IndicatorEntity, noun: 'indicator', row, version }, { archivedAt });
      await record(tx, viewer, row, 'indicator.archive');
    });
  }

  restore(viewer: Viewer, named: Named): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await ownIndicator(tx, viewer, named);
      if (row.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const { version } = row;
      await guardedUpdate(tx, { of: IndicatorEntity, noun: 'indicator', row, version }, { archivedAt: null });
      await record(tx, viewer, row, 'indicator.restore');
    });
  }
}

/** The library's indicators are nobody's to put away. */
async function ownIndicator(tx: EntityManager, viewer: Viewer, { code, organisationId }: Named) {
  if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'indicator');
  const row = await tx.findOneBy(IndicatorEntity, { code, organisationId });
  if (!row) throw new Refusal('missing', 'indicator');
  assertCan(viewer, 'indicator:edit', organisationId);
  return row;
}

async function assertUnused(tx: EntityManager, { id, organisationId }: IndicatorEntity): Promise<void> {
  const plans = await tx.query<{ id: string; title: string }[]>(
    `select distinct p.id, p.title from target t
     join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id and g.archived_at is null
     join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id and p.archived_at is null
     where t.organisation_id = $1 and t.indicator_organisation_id = $1 and t.indicator_id = $2 and t.archived_at is null`,
    [organisationId, id],
  );
  if (plans.length > 0) throw new Refusal('conflict', 'indicator-in-use', { plans });
}

async function record(tx: EntityManager, viewer: Viewer, row: IndicatorEntity, name: string): Promise<void> {
  const { id, organisationId, code } = row;
  await recordEvent(tx, viewer, { name, organisationId, subject: { kind: 'indicator', id }, before: { code } });
}
