import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { BulkChangeEntity } from './bulk-change.entities';

/** A change of many actions with the plan that it was made in; one that may not be seen is missing. */
export async function findBulkChange(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<{ change: BulkChangeEntity; plan: PlanEntity }> {
  const change = await tx.findOneBy(BulkChangeEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!change) throw new Refusal('missing', 'bulk-change');
  return { change, plan: await findPlan(tx, viewer, change.planId) };
}
