import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';

/**
 * The organisation of a membership or an invitation, for who manages its people: an administrator there, or the operator
 * anywhere. In an organisation of one's own that one does not administer the refusal says so; elsewhere there is nothing.
 */
export async function findAdministered(
  database: Database,
  viewer: Viewer,
  { kind, id }: { kind: 'membership' | 'invitation'; id: string },
): Promise<string> {
  const noun = kind === 'membership' ? 'member' : kind;
  const organisationId = await organisationOf(database, viewer, kind, id);
  if (!organisationId) throw new Refusal('missing', noun);
  if (!can(viewer, 'people:manage', organisationId))
    throw new Refusal('forbidden', 'permission', { permission: 'people:manage' });
  return organisationId;
}

function organisationOf(database: Database, viewer: Viewer, kind: string, id: string): Promise<string | null> {
  return database.commonChange({ readable: organisationsOf(viewer).join(',') }, async (tx) => {
    if (viewer.operator)
      await tx.query(`select set_config('app.readable', string_agg(id::text, ','), true) from organisation`);
    const rows = await tx.query<{ organisation: string }[]>(
      `select organisation_id as organisation from ${kind} where id = $1`,
      [id],
    );
    return rows[0]?.organisation ?? null;
  });
}
