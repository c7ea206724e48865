import { assertCan, can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { assertNotArchived, findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { NarrativeEntity, NarrativeTestEntity, NarrativeUseEntity } from './narrative.entities';

/** A narrative one may not see answers exactly like one that does not exist. */
export async function findNarrative(tx: EntityManager, viewer: Viewer, id: string): Promise<NarrativeEntity> {
  const narrative = await tx.findOneBy(NarrativeEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!narrative || !can(viewer, 'plan:read', narrative.organisationId)) throw new Refusal('missing', 'narrative');
  return narrative;
}

/** A narrative that the viewer may write, with its plan. The story goes on whatever the status of the plan. */
export async function narrativeToWrite(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<{ narrative: NarrativeEntity; plan: PlanEntity }> {
  const narrative = await findNarrative(tx, viewer, id);
  assertCan(viewer, 'plan:edit', narrative.organisationId);
  const plan = await findPlan(tx, viewer, narrative.planId);
  assertNotArchived(plan);
  return { narrative, plan };
}

/** What is recorded about narratives. */
export type NoteEntity = NarrativeUseEntity | NarrativeTestEntity;
export const noteKinds = { use: NarrativeUseEntity, test: NarrativeTestEntity } as const;
export type NoteKind = keyof typeof noteKinds;

export async function noteToWrite(
  tx: EntityManager,
  viewer: Viewer,
  kind: NoteKind,
  id: string,
): Promise<{ note: NoteEntity; narrative: NarrativeEntity }> {
  const of: EntityTarget<NoteEntity> = noteKinds[kind];
  const note = await tx.findOneBy(of, { id, organisationId: In(organisationsOf(viewer)) });
  if (!note) throw new Refusal('missing', kind);
  const { narrative } = await narrativeToWrite(tx, viewer, note.narrativeId);
  return { note, narrative };
}
