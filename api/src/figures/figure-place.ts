import { assertCan, type Permission } from '@waymark/domain/access';
import { indicatorScope } from '../indicators/find-indicator';
import { organisationFor } from '../indicators/organisation-for';
import type { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { FigurePlace } from './figure-context';

/** Where figures are worked on, for whoever may: in the organisation that was named, or in the only one where they may. */
export async function figurePlace(
  database: Database,
  viewer: Viewer,
  permission: Permission,
  named?: string,
): Promise<FigurePlace> {
  const organisationId = organisationFor(viewer, permission, named);
  const libraryId = await database.libraryId();
  indicatorScope(viewer, libraryId, organisationId);
  assertCan(viewer, permission, organisationId);
  return { viewer, organisationId, libraryId };
}
