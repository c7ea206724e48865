import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Versioned } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { GovernanceRecordEntity, PublishingLockEntity, RecommendationEntity } from './governance.entities';

type Read = 'plan:read' | 'organisation:read';

/** A row that one may not see answers like one that does not exist. Archived rows are found too. */
async function findOwn<T extends Versioned>(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
  { of, noun, read }: { of: EntityTarget<T>; noun: string; read: Read },
): Promise<T> {
  const row = await tx.findOneBy(of, { id, organisationId: In(organisationsOf(viewer)) } as never);
  if (!row || !can(viewer, read, row.organisationId)) throw new Refusal('missing', noun);
  return row;
}

export const findRecord = (tx: EntityManager, viewer: Viewer, id: string): Promise<GovernanceRecordEntity> =>
  findOwn(tx, viewer, id, { of: GovernanceRecordEntity, noun: 'record', read: 'plan:read' });

export const findRecommendation = (tx: EntityManager, viewer: Viewer, id: string): Promise<RecommendationEntity> =>
  findOwn(tx, viewer, id, { of: RecommendationEntity, noun: 'recommendation', read: 'plan:read' });

export const findLock = (tx: EntityManager, viewer: Viewer, id: string): Promise<PublishingLockEntity> =>
  findOwn(tx, viewer, id, { of: PublishingLockEntity, noun: 'publishing-lock', read: 'organisation:read' });

/** What was put away is not changed until it is brought back. */
export function assertStanding(row: { archivedAt: Date | null }): void {
  if (row.archivedAt !== null) throw new Refusal('conflict', 'archived');
}
