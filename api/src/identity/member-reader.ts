import { Injectable } from '@nestjs/common';
import type { Account, Accounts, Invitation, Member, Members } from '@waymark/contract/people';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { findOrganisation } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { contactsToInvite } from './contacts-to-invite';

const columns = `m.id, m.version, m.user_id as "userId", a.name, a.email, m.roles,
  m.suspended_at is not null as suspended,
  (select max(s.last_seen_at) from session s where s.user_id = m.user_id) as "lastSeenAt"
  from membership m join user_account a on a.id = m.user_id`;

@Injectable()
export class MemberReader {
  constructor(private readonly database: Database) {}

  /** Who has an account in the organisation, and which invitations are still open. */
  async all(viewer: Viewer, organisationId: string): Promise<Members> {
    return this.database.readingWithin(viewer, organisationId, async (tx) => {
      await findOrganisation(tx, viewer, organisationId);
      assertCan(viewer, 'people:manage', organisationId);
      const members = await tx.query<Member[]>(
        `select ${columns} where m.organisation_id = $1 order by m.suspended_at is not null, a.name, m.id`,
        [organisationId],
      );
      const invitations = await tx.query<Invitation[]>(
        `select id, email, roles, expires_at as "expiresAt", accepted_at as "acceptedAt" from invitation
         where organisation_id = $1 and accepted_at is null and expires_at > now() order by email, id`,
        [organisationId],
      );
      return { members, invitations, toInvite: await contactsToInvite(tx, organisationId) };
    });
  }

  /** Who has an account that is not suspended, by name alone, for those who link seats of the taskforce to accounts. */
  async accounts(viewer: Viewer, organisationId: string): Promise<Accounts> {
    return this.database.reading(viewer, async (tx) => {
      await findOrganisation(tx, viewer, organisationId);
      assertCan(viewer, 'taskforce:edit', organisationId);
      const accounts = await tx.query<Account[]>(
        `select m.user_id as "userId", a.name from membership m join user_account a on a.id = m.user_id
         where m.organisation_id = $1 and m.suspended_at is null order by a.name, m.id`,
        [organisationId],
      );
      return { accounts };
    });
  }

  async one(viewer: Viewer, organisationId: string, id: string): Promise<Member> {
    const rows = await this.database.readingWithin(viewer, organisationId, (tx) =>
      tx.query<Member[]>(`select ${columns} where m.organisation_id = $1 and m.id = $2`, [organisationId, id]),
    );
    if (!rows[0]) throw new Refusal('missing', 'member');
    return rows[0];
  }
}
