import { Injectable } from '@nestjs/common';
import type { NewBulkChange } from '@waymark/contract/bulk-changes';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { ProgressUpdateEntity } from '../plans/action.entities';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { touchPlan } from '../plans/touch-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { type BulkRow, bulkRows, fieldsOf, rewrite, type Rewritten } from './bulk-actions';
import { BulkChangeEntity, type BulkEntry } from './bulk-change.entities';
import { assertAllPossible, assertOpenTo, type Outcome, outcomesOf } from './bulk-outcomes';
import { findBulkChange } from './find-bulk-change';

type Changing = Outcome & { row: BulkRow };

/** Changes many actions of a plan as one: all or none, under one group of events, with one way back. */
@Injectable()
export class BulkChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  make(viewer: Viewer, planId: string, body: NewBulkChange, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertOpenTo(viewer, plan, body.change);
      await touchPlan(tx, viewer, planId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const outcomes = await outcomesOf(tx, { viewer, plan, today: this.clock.today() }, body);
      assertAllPossible(outcomes);

      const changing = outcomes.filter((one): one is Changing => one.row !== null && Object.keys(one.after).length > 0);
      const entries = await this.apply(tx, plan, changing);
      await this.sayStatuses(tx, viewer, plan, changing);
      await tx.insert(BulkChangeEntity, {
        ...{ id, organisationId: plan.organisationId, planId, entries },
        ...{ madeAt: this.clock.now(), madeBy: viewer.name },
      });
      await recordAll(tx, viewer, plan, { groupId: id, name: 'action.change', entries });
      return id;
    });
  }

  /** Puts back what was there before, unless one of the actions has changed since: then nothing. */
  undo(viewer: Viewer, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { change, plan } = await findBulkChange(tx, viewer, id);
      for (const { after } of change.entries) assertOpenTo(viewer, plan, after);
      await touchPlan(tx, viewer, plan.id);
      if (change.undoneAt !== null) throw new Refusal('conflict', 'already-undone');
      const ids = change.entries.map((entry) => entry.id);
      const rows = await bulkRows(tx, plan, ids);
      assertUnchanged(change.entries, rows);
      const entries = await this.putBack(tx, plan, change.entries, rows);
      const undone = { undoneAt: this.clock.now(), undoneBy: viewer.name };
      const guarded = { of: BulkChangeEntity, noun: 'bulk-change', row: change, version: change.version };
      await guardedUpdate(tx, guarded, undone);
      await recordAll(tx, viewer, plan, { groupId: id, name: 'action.change', entries });
    });
  }

  private async apply(tx: EntityManager, plan: PlanEntity, changing: readonly Changing[]): Promise<BulkEntry[]> {
    const last = await lastPosition(tx, plan, changing.find(({ after }) => after.goalId)?.after.goalId);
    const now = this.clock.now().toISOString();
    let moved = 0;
    const entries: BulkEntry[] = [];
    const rewritten = changing.map(({ row, before, after }): Rewritten => {
      const moves = after.goalId !== undefined;
      const speaks = after.deliveryStatus !== undefined;
      if (moves) moved += 1;
      const kept = {
        ...(moves ? { position: row.position } : {}),
        ...(speaks ? { lastUpdatedAt: row.lastUpdatedAt } : {}),
      };
      entries.push({ id: row.id, version: row.version + 1, before: { ...before, ...kept }, after });
      return {
        ...{ id: row.id, version: row.version, ...fieldsOf(row), ...after },
        position: moves ? last + moved : row.position,
        lastUpdatedAt: speaks ? now : row.lastUpdatedAt,
      };
    });
    await rewrite(tx, plan, rewritten);
    return entries;
  }

  private async putBack(
    tx: EntityManager,
    plan: PlanEntity,
    entries: readonly BulkEntry[],
    rows: ReadonlyMap<string, BulkRow>,
  ): Promise<BulkEntry[]> {
    const pairs = entries.flatMap((entry) => {
      const row = rows.get(entry.id);
      return row ? [{ entry, row }] : [];
    });
    await rewrite(
      tx,
      plan,
      pairs.map(({ entry: { before }, row }) => ({
        ...{ id: row.id, version: row.version, position: row.position, lastUpdatedAt: row.lastUpdatedAt },
        ...{ ...fieldsOf(row), ...before },
      })),
    );
    return entries.map(({ id, version, before, after }) => ({ id, version, before: after, after: before }));
  }

  /** A status is always said by someone: each action keeps it among its updates. */
  private async sayStatuses(
    tx: EntityManager,
    viewer: Viewer,
    { organisationId }: PlanEntity,
    changing: readonly Changing[],
  ): Promise<void> {
    const said = changing.flatMap(({ row, after, suggested }) =>
      after.deliveryStatus === undefined ? [] : [{ row, status: after.deliveryStatus, after, suggested }],
    );
    if (said.length === 0) return;
    await tx.insert(
      ProgressUpdateEntity,
      said.map(({ row, status, after, suggested }) => ({
        ...{ organisationId, actionId: row.id, status, suggestedStatus: suggested ?? status },
        ...{ text: after.statusReason ?? '', reason: after.statusReason ?? null },
        ...{ correctiveAction: after.correctiveAction ?? null, saidAt: this.clock.now() },
        ...{ userId: viewer.userId, saidBy: viewer.name },
      })),
    );
  }
}

function assertUnchanged(entries: readonly BulkEntry[], rows: ReadonlyMap<string, BulkRow>): void {
  const changed = entries.filter(({ id, version }) => rows.get(id)?.version !== version);
  if (changed.length === 0) return;
  const actions = changed.map(({ id }) => ({
    id,
    reference: rows.get(id)?.reference ?? '',
    title: rows.get(id)?.title ?? '',
  }));
  throw new Refusal('conflict', 'changed-since', { actions });
}

async function lastPosition(tx: EntityManager, plan: PlanEntity, goalId: string | undefined): Promise<number> {
  if (goalId === undefined) return 0;
  const [row] = await tx.query<{ last: number }[]>(
    `select coalesce(max(position), 0) as last from action where organisation_id = $1 and goal_id = $2`,
    [plan.organisationId, goalId],
  );
  return row?.last ?? 0;
}

async function recordAll(
  tx: EntityManager,
  viewer: Viewer,
  { id: planId, organisationId }: PlanEntity,
  { groupId, name, entries }: { groupId: string; name: string; entries: readonly BulkEntry[] },
): Promise<void> {
  await Promise.all(
    entries.map(({ id, before, after }) =>
      recordEvent(tx, viewer, {
        name,
        organisationId,
        subject: { kind: 'action', id },
        planId,
        before,
        after,
        groupId,
      }),
    ),
  );
}
