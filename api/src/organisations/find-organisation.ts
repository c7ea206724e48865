import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/viewer';
import { OrganisationEntity } from './organisation.entities';

/** An organisation one has nothing to do with answers like one that does not exist, and so does the library to all but its stewards and the operator. */
export async function findOrganisation(tx: EntityManager, viewer: Viewer, id: string): Promise<OrganisationEntity> {
  assertVisible(viewer, id);
  const organisation = await tx.findOneBy(OrganisationEntity, { id });
  if (!organisation) throw new Refusal('missing', 'organisation');
  return organisation;
}

export function assertVisible(viewer: Viewer, organisationId: string): void {
  if (!can(viewer, 'organisation:read', organisationId)) throw new Refusal('missing', 'organisation');
}
