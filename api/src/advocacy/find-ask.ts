import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { AskEntity } from './ask.entities';

/** An ask, archived or not. Asks are seen by those who read the plans of their organisation. */
export async function findAnyAsk(tx: EntityManager, viewer: Viewer, id: string): Promise<AskEntity> {
  const ask = await tx.findOneBy(AskEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!ask || !can(viewer, 'plan:read', ask.organisationId)) throw new Refusal('missing', 'ask');
  return ask;
}

export async function findAsk(tx: EntityManager, viewer: Viewer, id: string): Promise<AskEntity> {
  const ask = await findAnyAsk(tx, viewer, id);
  if (ask.archivedAt !== null) throw new Refusal('missing', 'ask');
  return ask;
}
