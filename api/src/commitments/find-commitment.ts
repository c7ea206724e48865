import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { CommitmentEntity } from './commitment.entity';

/** A commitment one may not see answers exactly like one that does not exist. */
export async function findCommitment(tx: EntityManager, viewer: Viewer, id: string): Promise<CommitmentEntity> {
  const commitment = await tx.findOneBy(CommitmentEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!commitment || !can(viewer, 'plan:read', commitment.organisationId)) throw new Refusal('missing', 'commitment');
  return commitment;
}
