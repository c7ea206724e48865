import type { Role } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { Database } from '../platform/database';
import { invitationDigest } from './issue-invitation';

export interface InvitationRow {
  id: string;
  organisationId: string;
  organisation: string;
  email: string;
  roles: Role[];
  /** Whose the address is already. */
  userId: string | null;
}

/** An invitation that is still open, for who holds its link. */
export async function findInvitation(database: Database, token: string): Promise<InvitationRow> {
  const digest = invitationDigest(token);
  const rows = await database.commonChange({ invitation: digest }, (tx) =>
    tx.query<InvitationRow[]>(
      `select i.id, i.organisation_id as "organisationId", o.name as organisation, i.email, i.roles, a.id as "userId"
       from invitation i join organisation o on o.id = i.organisation_id left join user_account a on a.email = i.email
       where i.token_hash = $1 and i.accepted_at is null and i.expires_at > now()`,
      [digest],
    ),
  );
  if (!rows[0]) throw new Refusal('missing', 'invitation');
  return rows[0];
}
