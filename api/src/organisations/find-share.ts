import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { ShareEntity } from './organisation.entities';

/** A share that the viewer's organisation gives or receives. */
export async function findShare(tx: EntityManager, viewer: Viewer, id: string): Promise<ShareEntity> {
  const own = In(organisationsOf(viewer));
  const share = await tx.findOneBy(ShareEntity, [
    { id, organisationId: own },
    { id, receiverId: own },
  ]);
  if (!share) throw new Refusal('missing', 'share');
  return share;
}
