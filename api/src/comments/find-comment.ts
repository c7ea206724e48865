import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { CommentEntity } from './comment.entities';

/** A comment one may not see answers exactly like one that does not exist. */
export async function findComment(tx: EntityManager, viewer: Viewer, id: string): Promise<CommentEntity> {
  const comment = await tx.findOneBy(CommentEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!comment || !can(viewer, 'plan:read', comment.organisationId)) throw new Refusal('missing', 'comment');
  return comment;
}

/** The first word of the thread that a comment stands in. */
export async function findThread(tx: EntityManager, viewer: Viewer, id: string): Promise<CommentEntity> {
  const comment = await findComment(tx, viewer, id);
  return comment.replyTo === null ? comment : findComment(tx, viewer, comment.replyTo);
}
