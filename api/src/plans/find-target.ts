import { can } from '@waymark/domain/access';
import type { Direction } from '@waymark/domain/indicators/vocabulary';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findPlan } from './find-plan';
import type { PlanEntity } from './plan.entities';
import { TargetEntity } from './target.entities';

export interface FoundTarget {
  target: TargetEntity;
  plan: PlanEntity;
}

/** A target that stands, and the plan that holds it. */
export async function findTarget(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundTarget> {
  const found = await findAnyTarget(tx, viewer, id);
  if (found.target.archivedAt !== null) throw new Refusal('missing', 'target');
  return found;
}

/** A target, archived or not. */
export async function findAnyTarget(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundTarget> {
  const target = await tx.findOneBy(TargetEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!target || !can(viewer, 'plan:read', target.organisationId)) throw new Refusal('missing', 'target');
  return { target, plan: await findPlan(tx, viewer, target.planId) };
}

export interface ChosenIndicator {
  organisationId: string;
  direction: Direction;
}

/** An indicator that a plan may use: the library's, its own organisation's, or what an office offers it. Another's is unknown. */
export async function chosenIndicator(
  tx: EntityManager,
  organisations: { own: string; library: string },
  indicatorId: string,
): Promise<ChosenIndicator> {
  const rows = await tx.query<ChosenIndicator[]>(
    `select organisation_id as "organisationId", direction from indicator
     where id = $1 and archived_at is null and (organisation_id in ($2, $3) or (offered_from is not null
       and offered_until is null and organisation_id = any((select offices_over(array[$2]::uuid[]))::uuid[])))`,
    [indicatorId, organisations.own, organisations.library],
  );
  if (rows[0]) return rows[0];
  throw fieldRefused('/indicatorId', 'unknown');
}
