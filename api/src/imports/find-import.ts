import { assertCan, can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In, IsNull } from 'typeorm';
import { assertPlanEditable, findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { PlanImportEntity } from './import.entities';

/** An import is there for those who draft plans; for others it is as if it were not. */
export async function findImport(tx: EntityManager, viewer: Viewer, id: string): Promise<PlanImportEntity> {
  const found = await tx.findOneBy(PlanImportEntity, {
    id,
    organisationId: In(organisationsOf(viewer)),
    discardedAt: IsNull(),
  });
  if (!found || !can(viewer, 'plan:edit', found.organisationId)) throw new Refusal('missing', 'import');
  return found;
}

/** The plan that tables are read into, while it is drafted. Its row is held, so that loads follow one another. */
export async function findPlanToFill(tx: EntityManager, viewer: Viewer, planId: string): Promise<PlanEntity> {
  const plan = await findPlan(tx, viewer, planId);
  assertCan(viewer, 'plan:edit', plan.organisationId);
  assertPlanEditable(plan);
  await tx.query(`select 1 from plan where organisation_id = $1 and id = $2 for update`, [
    plan.organisationId,
    plan.id,
  ]);
  return plan;
}

export function assertOpen(found: PlanImportEntity): void {
  if (found.status !== 'open') throw new Refusal('conflict', 'import-loaded', { status: found.status });
}
