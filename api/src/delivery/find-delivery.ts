import { assertCan, can } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { type EntityManager, type EntityTarget, type FindOptionsWhere, In } from 'typeorm';
import { assertProgressPossible, findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Versioned } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { touchPlan } from '../plans/touch-plan';
import { DependencyEntity, FundingLineEntity, RiskEntity } from './delivery.entities';

/** What hangs on a plan here: named as refusals and events name it. */
export const kinds = {
  'funding-line': FundingLineEntity,
  risk: RiskEntity,
  dependency: DependencyEntity,
} as const;
export type Kind = keyof typeof kinds;

interface OfPlan extends Versioned {
  planId: string;
  archivedAt: Date | null;
}

/** A plan whose funding, risks and dependencies the viewer may change now: while it is drafted and while it is delivered. */
export async function editablePlan(tx: EntityManager, viewer: Viewer, planId: string): Promise<PlanEntity> {
  const plan = await findPlan(tx, viewer, planId);
  assertCan(viewer, 'plan:edit', plan.organisationId);
  assertProgressPossible(plan);
  await touchPlan(tx, viewer, plan.id);
  return plan;
}

/** A thing that stands, or one that is archived, in a plan that may be changed. What one may not see is missing. */
export async function editableThing<T extends OfPlan>(
  tx: EntityManager,
  viewer: Viewer,
  { of, noun, id, archived = false }: { of: EntityTarget<T>; noun: string; id: string; archived?: boolean },
): Promise<T> {
  const key = { id, organisationId: In(organisationsOf(viewer)) } as unknown as FindOptionsWhere<T>;
  const row = await tx.findOneBy(of, key);
  if (!row || !can(viewer, 'plan:read', row.organisationId)) throw new Refusal('missing', noun);
  if (!archived && row.archivedAt !== null) throw new Refusal('missing', noun);
  await editablePlan(tx, viewer, row.planId);
  if (archived && row.archivedAt === null) throw new Refusal('conflict', 'not-archived');
  return row;
}

/** Refuses a part of the body that names nothing of this plan. */
export async function assertInPlan(
  tx: EntityManager,
  { organisationId, id }: Pick<PlanEntity, 'organisationId' | 'id'>,
  named: { table: 'action' | 'goal'; field: string; id: string | null | undefined },
): Promise<void> {
  if (!named.id) return;
  const rows = await tx.query<unknown[]>(
    `select from ${named.table} where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null`,
    [organisationId, id, named.id],
  );
  if (rows.length === 0) throw fieldRefused(`/${named.field}`, 'unknown');
}
