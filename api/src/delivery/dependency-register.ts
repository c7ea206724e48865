import { Injectable } from '@nestjs/common';
import type { ChangeDependency, NewDependency } from '@waymark/contract/delivery';
import { type Waits, wouldCircle } from '@waymark/domain/delivery/dependency';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { assertCurrent } from '../plans/find-plan';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DependencyEntity } from './delivery.entities';
import { assertInPlan, editablePlan, editableThing } from './find-delivery';
import { recordThing } from './put-away';

const kind = 'dependency';

/** Who waits and for what, with null where nothing was named. */
type Ends = Pick<DependencyEntity, 'actionId' | 'goalId' | 'onActionId' | 'askId'>;

/** Keeps what actions and goals wait for. The plan is held meanwhile, so that no circle closes from two sides at once. */
@Injectable()
export class DependencyRegister {
  constructor(private readonly database: Database) {}

  add(viewer: Viewer, planId: string, body: NewDependency, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await editablePlan(tx, viewer, planId);
      const { organisationId } = plan;
      const { actionId = null, goalId = null, onActionId = null, askId = null, note = '' } = body;
      const ends = { actionId, goalId, onActionId, askId };
      assertOneOfEach(ends);
      await assertEndsKnown(tx, { organisationId, id: planId }, ends);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await assertSound(tx, { organisationId, planId }, ends);
      await tx.insert(DependencyEntity, { ...ends, note, id, organisationId, planId });
      await recordThing(tx, viewer, { id, organisationId, planId }, { kind, deed: 'add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeDependency): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await editableThing(tx, viewer, { of: DependencyEntity, noun: kind, id });
      assertCurrent(kind, row, version);
      await guardedUpdate(tx, { of: DependencyEntity, noun: kind, row, version }, { ...body });
      await recordThing(tx, viewer, row, { kind, deed: 'change', ...differences<object>(row, body) });
    });
  }

  /** What was archived comes back only if it still closes no circle. */
  restore(viewer: Viewer, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await editableThing(tx, viewer, { of: DependencyEntity, noun: kind, id, archived: true });
      const { organisationId, planId, version } = row;
      await assertSound(tx, { organisationId, planId }, row);
      await guardedUpdate(tx, { of: DependencyEntity, noun: kind, row, version }, { archivedAt: null });
      await recordThing(tx, viewer, row, { kind, deed: 'restore' });
    });
  }
}

function assertOneOfEach({ actionId, goalId, onActionId, askId }: Ends): void {
  if ((actionId === null) === (goalId === null)) throw fieldRefused('/actionId', 'required');
  if ((onActionId === null) === (askId === null)) throw fieldRefused('/onActionId', 'required');
  if (goalId !== null && onActionId !== null) throw fieldRefused('/onActionId', 'not-allowed-together');
}

async function assertEndsKnown(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
  { actionId, goalId, onActionId, askId }: Ends,
): Promise<void> {
  await assertInPlan(tx, plan, { table: 'action', field: 'actionId', id: actionId });
  await assertInPlan(tx, plan, { table: 'goal', field: 'goalId', id: goalId });
  await assertInPlan(tx, plan, { table: 'action', field: 'onActionId', id: onActionId });
  if (askId === null) return;
  const asks = await tx.query<unknown[]>(
    `select from ask where organisation_id = $1 and id = $2 and archived_at is null`,
    [plan.organisationId, askId],
  );
  if (asks.length === 0) throw fieldRefused('/askId', 'unknown');
}

/** No action waits for itself, over however many others, and nothing is said twice. */
async function assertSound(
  tx: EntityManager,
  { organisationId, planId }: { organisationId: string; planId: string },
  { actionId, goalId, onActionId, askId }: Ends,
): Promise<void> {
  const rows = await tx.query<Ends[]>(
    `select action_id as "actionId", goal_id as "goalId", on_action_id as "onActionId", ask_id as "askId"
     from dependency where organisation_id = $1 and plan_id = $2 and archived_at is null`,
    [organisationId, planId],
  );
  const waits = rows.flatMap((row): Waits[] =>
    row.actionId && row.onActionId ? [{ from: row.actionId, on: row.onActionId }] : [],
  );
  const same = rows.some(
    (row) => row.actionId === actionId && row.goalId === goalId && row.onActionId === onActionId && row.askId === askId,
  );
  if (same) throw new Refusal('conflict', 'dependency-there');
  if (!actionId || !onActionId) return;
  if (wouldCircle(waits, { from: actionId, on: onActionId })) throw new Refusal('conflict', 'dependency-circle');
}
