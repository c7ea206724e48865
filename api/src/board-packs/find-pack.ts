import { assertCan, can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In, IsNull } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { BoardPackEntity } from './board-pack.entity';

export interface FoundPack {
  pack: BoardPackEntity;
  plan: PlanEntity;
}

/** A pack of a plan that the viewer may read. */
export async function findPack(tx: EntityManager, viewer: Viewer, id: string, archived = false): Promise<FoundPack> {
  const pack = await tx.findOneBy(BoardPackEntity, {
    id,
    organisationId: In(organisationsOf(viewer)),
    ...(archived ? {} : { archivedAt: IsNull() }),
  });
  if (!pack || !can(viewer, 'plan:read', pack.organisationId)) throw new Refusal('missing', 'board-pack');
  return { pack, plan: await findPlan(tx, viewer, pack.planId) };
}

/** A pack that may still be written on, by someone who may. */
export async function editablePack(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
  archived = false,
): Promise<FoundPack> {
  const found = await findPack(tx, viewer, id, archived);
  assertCan(viewer, 'board-pack:edit', found.pack.organisationId);
  if (archived && found.pack.archivedAt === null) throw new Refusal('conflict', 'not-archived');
  if (found.pack.frozenAt !== null) throw new Refusal('conflict', 'board-pack-frozen');
  return found;
}
