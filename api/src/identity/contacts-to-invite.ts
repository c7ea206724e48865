import { Injectable } from '@nestjs/common';
import type { ContactToInvite } from '@waymark/contract/people';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible } from '../organisations/find-organisation';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';

/** Those whom an imported plan names and who are no users: leads of the directory, and seats of the taskforce. */
export const contactsToInvite = (tx: EntityManager, organisationId: string): Promise<ContactToInvite[]> =>
  tx.query<ContactToInvite[]>(
    `select 'person' as kind, id, name from person
     where organisation_id = $1 and to_invite and user_id is null and left_on is null
     union all
     select 'taskforce-member', id, coalesce(person_name, seat, organisation_name) from taskforce_member
     where organisation_id = $1 and to_invite and user_id is null and ends_on is null
     order by 3, 2`,
    [organisationId],
  );

/** Nobody has to think of the contact any more; the address that it is invited by leads to it when it comes. */
export async function settleContact(
  tx: EntityManager,
  organisationId: string,
  { contactId, email = null }: { contactId: string; email?: string | null },
): Promise<boolean> {
  const [people] = await tx.query<[unknown[], number]>(
    `update person set to_invite = false, email = coalesce(email, $3), version = version + 1
     where organisation_id = $1 and id = $2 and to_invite returning id`,
    [organisationId, contactId, email],
  );
  const [members] = await tx.query<[unknown[], number]>(
    `update taskforce_member set to_invite = false, version = version + 1
     where organisation_id = $1 and id = $2 and to_invite returning id`,
    [organisationId, contactId],
  );
  return people.length + members.length > 0;
}

@Injectable()
export class ContactsToInvite {
  constructor(private readonly database: Database) {}

  /** It stays in the directory or the taskforce, and is not to be invited. */
  async leave(viewer: Viewer, organisationId: string, contactId: string): Promise<void> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'people:manage', organisationId);
    await this.database.within(viewer, organisationId, async (tx) => {
      if (!(await settleContact(tx, organisationId, { contactId }))) throw new Refusal('missing', 'contact');
      const subject = { kind: 'contact', id: contactId };
      await recordEvent(tx, viewer, { name: 'contact.leave', organisationId, subject });
    });
  }
}
