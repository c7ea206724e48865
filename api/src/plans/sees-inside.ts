import type { Role } from '@waymark/domain/access';
import type { Viewer } from '../platform/viewer';

const outside: readonly Role[] = ['taskforce-member', 'adviser'];

/** Whether a viewer belongs to the council itself: internal notes are not for partners and advisers. */
export function seesInside(viewer: Viewer, organisationId: string): boolean {
  const roles = viewer.grants.find((grant) => grant.organisationId === organisationId)?.roles ?? [];
  return roles.some((role) => !outside.includes(role));
}
