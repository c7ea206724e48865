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

interface Places {
  organisation: string;
  user: string;
  today: string;
}

/** An entry is the viewer's by their account, or by itself: who has no account is known by the entry that a link stands for. */
const isViewer = (entry: string, { user }: Places): string => `${user}::uuid in (${entry}.user_id, ${entry}.id)`;
const isThere = (entry: string, { today }: Places): string =>
  `(${entry}.left_on is null or ${entry}.left_on > ${today}::date)`;

/** Their own entries as long as they serve, and the entries of those whose deputy they are, even once these have left. */
const leads = (places: Places): string => `
  select p.id from person p
  where p.organisation_id = ${places.organisation} and ((${isViewer('p', places)} and ${isThere('p', places)})
    or exists (select from person d where d.organisation_id = p.organisation_id and d.id = p.deputy_id
      and ${isViewer('d', places)} and ${isThere('d', places)}))
  union all
  select t.id from taskforce_member t
  where t.organisation_id = ${places.organisation} and t.user_id = ${places.user}::uuid
    and t.starts_on <= ${places.today}::date and (t.ends_on is null or t.ends_on >= ${places.today}::date)`;

/** The ids of the entries of directory and taskforce that are the viewer `$3` and serve on the day `$4`. */
export const leadsOfViewerIn = (organisation: string): string => leads({ organisation, user: '$3', today: '$4' });

/** The entries of the directory and of the taskforce that are the viewer, as long as they serve: leads are these ids. */
export async function leadsOfViewer(
  tx: EntityManager,
  viewer: Viewer,
  organisationId: string,
  today: Day,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(leads({ organisation: '$1', user: '$2', today: '$3' }), [
    organisationId,
    viewer.userId,
    today,
  ]);
  return new Set(rows.map((row) => row.id));
}
