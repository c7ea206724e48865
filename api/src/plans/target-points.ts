import type { TargetPoint } from '@waymark/contract/targets';
import type { EntityManager } from 'typeorm';
import { type TargetEntity, TargetPointEntity } from './target.entities';

type Owner = Pick<TargetEntity, 'organisationId' | 'id'>;

export async function pointsOf(tx: EntityManager, { organisationId, id }: Owner): Promise<TargetPoint[]> {
  const where = { organisationId, targetId: id };
  const rows = await tx.find(TargetPointEntity, { where, order: { reachedOn: 'ASC' } });
  return rows.map(({ reachedOn, value }) => ({ on: reachedOn, value }));
}

/** The points of a path are set together. */
export async function setPoints(tx: EntityManager, target: Owner, points: readonly TargetPoint[]): Promise<void> {
  const key = { organisationId: target.organisationId, targetId: target.id };
  await tx.delete(TargetPointEntity, key);
  if (points.length === 0) return;
  await tx.insert(
    TargetPointEntity,
    points.map(({ on, value }) => ({ ...key, reachedOn: on, value })),
  );
}
