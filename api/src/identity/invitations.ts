import { Injectable } from '@nestjs/common';
import type { NewInvitation } from '@waymark/contract/people';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible, findOrganisation } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertEmail, assertRolesOf } from './account-checks';
import { settleContact } from './contacts-to-invite';
import { findAdministered } from './find-administered';
import type { Issued } from './invitation-links';
import { issueInvitation, renewInvitation } from './issue-invitation';

/** Invites people into an organisation and takes invitations back. */
@Injectable()
export class Invitations {
  constructor(private readonly database: Database) {}

  async invite(
    viewer: Viewer,
    organisationId: string,
    key: Repeatable | null,
    { email: address, roles, contactId }: NewInvitation,
  ): Promise<Issued> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'people:manage', organisationId);
    const email = assertEmail(address, '/email');
    if (roles.length === 0) throw fieldRefused('/roles', 'required');
    return this.database.within(viewer, organisationId, async (tx) => {
      const { name: organisation, kind } = await findOrganisation(tx, viewer, organisationId);
      assertRolesOf(kind, roles);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return { token: await renewInvitation(tx, organisationId, email), organisation, email };
      await assertNoMember(tx, organisationId, email);
      if (contactId) await assertSettled(tx, organisationId, { contactId, email });
      return { token: await issueInvitation(tx, viewer, { id, organisationId, email, roles }), organisation, email };
    });
  }

  /** The link leads nowhere from now on. */
  async withdraw(viewer: Viewer, id: string): Promise<void> {
    const organisationId = await findAdministered(this.database, viewer, { kind: 'invitation', id });
    await this.database.within(viewer, organisationId, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `update invitation set expires_at = now()
         where organisation_id = $1 and id = $2 and accepted_at is null and expires_at > now()`,
        [organisationId, id],
      );
      if (count === 0) throw new Refusal('missing', 'invitation');
      const subject = { kind: 'invitation', id };
      await recordEvent(tx, viewer, { name: 'invitation.withdraw', organisationId, subject });
    });
  }
}

async function assertSettled(
  tx: EntityManager,
  organisationId: string,
  contact: { contactId: string; email: string },
): Promise<void> {
  if (!(await settleContact(tx, organisationId, contact))) throw fieldRefused('/contactId', 'unknown');
}

/** Whoever was suspended comes back by the list of members, not by an invitation. */
async function assertNoMember(tx: EntityManager, organisationId: string, email: string): Promise<void> {
  const members = await tx.query<unknown[]>(
    `select from membership m join user_account a on a.id = m.user_id where m.organisation_id = $1 and a.email = $2`,
    [organisationId, email],
  );
  if (members.length > 0) throw fieldRefused('/email', 'taken');
}
