import { Injectable } from '@nestjs/common';
import type { ChangePerson, NewPerson } from '@waymark/contract/people';
import { isEmail } from '@waymark/domain/accounts/email';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertVisible } from './find-organisation';
import { PersonEntity } from './organisation.entities';

/** Keeps the directory of those who can lead, whether or not they have an account. */
@Injectable()
export class PeopleDirectory {
  constructor(private readonly database: Database) {}

  async add(viewer: Viewer, organisationId: string, key: Repeatable | null, person: NewPerson): Promise<string> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'person:edit', organisationId);
    assertEmail(person.email);
    return this.database.as(viewer, async (tx) => {
      await assertDeputy(tx, organisationId, null, person.deputyId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(PersonEntity, { ...person, id, organisationId, version: 1 });
      const subject = { kind: 'person', id };
      await recordEvent(tx, viewer, { name: 'person.add', organisationId, subject, after: person });
      return id;
    });
  }

  async change(viewer: Viewer, id: string, version: number, changes: ChangePerson): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findPerson(tx, viewer, id);
      assertCan(viewer, 'person:edit', row.organisationId);
      assertEmail(changes.email);
      await assertDeputy(tx, row.organisationId, id, changes.deputyId);
      const { before, after } = differences(row, changes);
      await guardedUpdate(tx, { of: PersonEntity, noun: 'person', row, version }, after);
      await recordEvent(tx, viewer, {
        name: 'person.change',
        organisationId: row.organisationId,
        subject: { kind: 'person', id },
        before,
        after,
      });
    });
  }
}

async function findPerson(tx: EntityManager, viewer: Viewer, id: string): Promise<PersonEntity> {
  const person = await tx.findOneBy(PersonEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!person) throw new Refusal('missing', 'person');
  return person;
}

/** A deputy is somebody else in the same directory. */
async function assertDeputy(
  tx: EntityManager,
  organisationId: string,
  personId: string | null,
  deputyId: string | null | undefined,
): Promise<void> {
  if (!deputyId) return;
  const known = deputyId !== personId && (await tx.existsBy(PersonEntity, { id: deputyId, organisationId }));
  if (!known) throw fieldRefused('/deputyId', 'unknown');
}

function assertEmail(email: string | null | undefined): void {
  if (email && !isEmail(email)) throw fieldRefused('/email', 'not-an-email');
}
