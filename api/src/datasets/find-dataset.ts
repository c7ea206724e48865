import { assertCan, can } from '@waymark/domain/access';
import { busyStatuses } from '@waymark/domain/datasets/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In, IsNull } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { DatasetEntity } from './dataset.entities';

/** A file is there for those who record figures of its organisation; for others it is as if it were not. */
export async function findDataset(tx: EntityManager, viewer: Viewer, id: string): Promise<DatasetEntity> {
  const organisationId = In(organisationsOf(viewer));
  const found = await tx.findOneBy(DatasetEntity, { id, organisationId, received: true, discardedAt: IsNull() });
  if (!found || !can(viewer, 'observation:record', found.organisationId)) throw new Refusal('missing', 'dataset');
  return found;
}

/** Whether the viewer may load files there at all; an organisation that is not theirs is as if it were not. */
export function assertMayLoad(viewer: Viewer, organisationId: string): void {
  if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'organisation');
  assertCan(viewer, 'observation:record', organisationId);
}

/** While a job has a file in hand, nothing else is done with it. */
export function assertIdle({ status }: DatasetEntity): void {
  if (busyStatuses.includes(status)) throw new Refusal('conflict', 'dataset-busy', { status });
}

export function assertNotLoaded({ status }: DatasetEntity): void {
  if (status === 'loaded' || status === 'undone') throw new Refusal('conflict', 'dataset-loaded', { status });
}
