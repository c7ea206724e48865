import { assertCan } from '@waymark/domain/access';
import { assertVisible } from '../organisations/find-organisation';
import type { Viewer } from '../platform/viewer';

/** An organisation one has nothing to do with is missing; in one's own, comparing is a permission. */
export function assertMayCompare(viewer: Viewer, organisationId: string): void {
  assertVisible(viewer, organisationId);
  assertCan(viewer, 'comparison:read', organisationId);
}
