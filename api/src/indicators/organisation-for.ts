import { can, type Permission } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { Viewer } from '../platform/viewer';

/** The organisation that was named; without a name the only one in which the viewer has the permission. */
export function organisationFor(viewer: Viewer, permission: Permission, named?: string): string {
  if (named !== undefined) return named;
  const possible = viewer.grants.filter((grant) => can(viewer, permission, grant.organisationId));
  const [only] = possible;
  if (!only) throw new Refusal('forbidden', 'permission', { permission });
  if (possible.length === 1) return only.organisationId;
  throw fieldRefused('/organisation', 'required');
}
