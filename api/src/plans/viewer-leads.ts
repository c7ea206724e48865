import type { Day } from '@waymark/domain/day';
import { can } from '@waymark/domain/access';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/viewer';

/** Which actions of an organisation a viewer may record progress on. */
export type UpdateRight = 'any' | 'own' | 'none';

export function updateRight(viewer: Viewer, organisationId: string): UpdateRight {
  if (can(viewer, 'action:update-any', organisationId)) return 'any';
  return can(viewer, 'action:update-own', organisationId) ? 'own' : 'none';
}

/** The ids of the entries of directory and taskforce that are the viewer `$3` and serve on the day `$4`. */
export const leadsOfViewerIn = (organisation: string): string => `
  select id from person
  where organisation_id = ${organisation} and user_id = $3::uuid and (left_on is null or left_on > $4::date)
  union all
  select id from taskforce_member
  where organisation_id = ${organisation} and user_id = $3::uuid and starts_on <= $4::date
    and (ends_on is null or ends_on >= $4::date)`;

/** The entries of the directory and of the taskforce that are the viewer, as long as they serve: leads are these ids. */
export async function leadsOfViewer(
  tx: EntityManager,
  viewer: Viewer,
  organisationId: string,
  today: Day,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from person
      where organisation_id = $1 and user_id = $2 and (left_on is null or left_on > $3)
     union all
     select id from taskforce_member
      where organisation_id = $1 and user_id = $2 and starts_on <= $3 and (ends_on is null or ends_on >= $3)`,
    [organisationId, viewer.userId, today],
  );
  return new Set(rows.map((row) => row.id));
}
