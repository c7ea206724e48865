import type { EntityManager } from 'typeorm';
import { organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';

const touching = {
  name: 'plan-touch',
  text: `update plan set changed_at = now(), changed_by = $1 where organisation_id = any($2::uuid[]) and id = $3`,
};

/** Says who last changed something inside a plan. Its version stays, so that its own fields may be edited meanwhile. */
export async function touchPlan(tx: EntityManager, viewer: Viewer, planId: string): Promise<void> {
  await ask(tx, touching, [viewer.name, organisationsOf(viewer), planId]);
}
