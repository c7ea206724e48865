import { Injectable } from '@nestjs/common';
import type { UndoChoice } from '@waymark/contract/imports';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { touchPlan } from '../plans/touch-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { findImport, findPlanToFill } from './find-import';
import { PlanImportEntity } from './import.entities';
import { recordParts } from './record-parts';
import { mayStillUndo } from './undo-until';

interface Part {
  kind: 'goal' | 'action';
  id: string;
  goalId: string;
  title: string;
  changed: boolean;
}

const shownMost = 200;

/** Parts that the import made and that stand. A goal counts as changed when it holds what did not come with the import. */
const partsStatement = `with made as (select goal_id, action_id from plan_import_row where organisation_id = $1 and import_id = $2)
  select 'action' as kind, a.id, a.goal_id as "goalId", a.title, a.version > 1
      or exists (select 1 from milestone m where m.organisation_id = $1 and m.action_id = a.id and m.archived_at is null)
      or exists (select 1 from progress_update u where u.organisation_id = $1 and u.action_id = a.id) as changed
    from action a where a.organisation_id = $1 and a.archived_at is null and a.id in (select action_id from made)
  union all
  select 'goal', g.id, g.id, g.title, g.version > 1
      or exists (select 1 from target t where t.organisation_id = $1 and t.goal_id = g.id)
      or exists (select 1 from action a where a.organisation_id = $1 and a.goal_id = g.id and a.archived_at is null
        and a.id not in (select action_id from made where action_id is not null))
    from goal g where g.organisation_id = $1 and g.archived_at is null and g.id in (select goal_id from made)`;

/** Takes a load back within its days: what it made is archived, and what was changed since only when told so. */
@Injectable()
export class ImportUndoing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async undo(viewer: Viewer, id: string, changed: UndoChoice | undefined): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { planId } = await findImport(tx, viewer, id);
      await findPlanToFill(tx, viewer, planId);
      const found = await findImport(tx, viewer, id);
      if (found.status === 'undone') return;
      this.assertUndoable(found);
      const parts = await tx.query<Part[]>(partsStatement, [found.organisationId, id]);
      const touched = parts.filter((part) => part.changed);
      if (touched.length > 0 && changed === undefined)
        throw new Refusal('conflict', 'import-changed', {
          parts: touched.slice(0, shownMost).map(({ kind, title }) => ({ kind, title })),
        });

      const archived = changed === 'keep' ? unchangedOf(parts) : parts;
      await this.archive(tx, found.organisationId, archived);
      const changes = { status: 'undone' as const, undoneAt: this.clock.now(), undoneBy: viewer.name };
      await guardedUpdate(tx, { of: PlanImportEntity, noun: 'import', row: found, version: found.version }, changes);
      await this.record(tx, viewer, found, archived);
    });
  }

  private assertUndoable(found: PlanImportEntity): void {
    if (found.status !== 'loaded') throw new Refusal('conflict', 'import-not-loaded');
    if (!mayStillUndo(found, this.clock.now())) throw new Refusal('conflict', 'import-undo-over');
  }

  private async archive(tx: EntityManager, organisationId: string, parts: readonly Part[]): Promise<void> {
    for (const kind of ['action', 'goal'] as const) {
      await tx.query(
        `update ${kind} set archived_at = $3, version = version + 1 where organisation_id = $1 and id = any($2::uuid[])`,
        [organisationId, parts.filter((part) => part.kind === kind).map((part) => part.id), this.clock.now()],
      );
    }
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    found: PlanImportEntity,
    parts: readonly Part[],
  ): Promise<void> {
    const { organisationId, planId, id } = found;
    await recordParts(tx, viewer, { organisationId, planId, groupId: id, deed: 'archive' }, parts);
    await recordEvent(tx, viewer, {
      name: 'import.undo',
      organisationId,
      subject: { kind: 'import', id },
      planId,
      after: { fileName: found.fileName, count: parts.length },
      groupId: id,
    });
    await touchPlan(tx, viewer, planId);
  }
}

/** A goal stays where one of its actions does. */
function unchangedOf(parts: readonly Part[]): Part[] {
  const kept = new Set(parts.filter(({ changed }) => changed).map(({ goalId }) => goalId));
  return parts.filter(({ kind, changed, goalId }) => !changed && (kind === 'action' || !kept.has(goalId)));
}
