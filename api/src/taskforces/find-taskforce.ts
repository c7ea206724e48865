import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { TaskforceEntity, TaskforceMeetingEntity, TaskforceMemberEntity } from './taskforce.entities';

/** A taskforce one may not see answers exactly like one that does not exist. */
export async function findTaskforce(tx: EntityManager, viewer: Viewer, id: string): Promise<TaskforceEntity> {
  const taskforce = await tx.findOneBy(TaskforceEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!taskforce || !can(viewer, 'taskforce:read', taskforce.organisationId)) throw new Refusal('missing', 'taskforce');
  return taskforce;
}

export async function findTaskforceMember(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<TaskforceMemberEntity> {
  const member = await tx.findOneBy(TaskforceMemberEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!member || !can(viewer, 'taskforce:read', member.organisationId)) throw new Refusal('missing', 'member');
  return member;
}

/** Archived ones are found too. */
export async function findMeeting(tx: EntityManager, viewer: Viewer, id: string): Promise<TaskforceMeetingEntity> {
  const meeting = await tx.findOneBy(TaskforceMeetingEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!meeting || !can(viewer, 'taskforce:read', meeting.organisationId)) throw new Refusal('missing', 'meeting');
  return meeting;
}

/** What was archived is not changed until it is restored. */
export function assertStanding({ archivedAt }: Pick<TaskforceMeetingEntity, 'archivedAt'>): void {
  if (archivedAt !== null) throw new Refusal('conflict', 'archived');
}
