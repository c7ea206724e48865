import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { type Holder, holders } from './holders';

export interface FoundPerson extends Holder {
  left: boolean;
  suspended: boolean;
}

const found = `select f.id, f."organisationId", f."userId", f.name, f."inDirectory",
  f."leftOn" is not null and f."leftOn" <= $2::date as left, f.suspended from (${holders}) f`;

const one = async (
  tx: EntityManager,
  organisationId: string,
  { id, today }: { id: string; today: Day },
): Promise<FoundPerson | undefined> => {
  const [person] = await tx.query<FoundPerson[]>(`${found} where $3 in (f.id, f."userId")`, [
    organisationId,
    today,
    id,
  ]);
  return person;
};

/** Somebody of a directory, or an account without an entry in one, whose work the viewer may hand over. */
export async function findPerson(tx: EntityManager, viewer: Viewer, id: string, today: Day): Promise<FoundPerson> {
  for (const organisationId of organisationsOf(viewer)) {
    const person = await one(tx, organisationId, { id, today });
    if (!person) continue;
    assertCan(viewer, 'work:hand-over', organisationId);
    return person;
  }
  throw new Refusal('missing', 'person');
}

/** Who receives: somebody else of the same directory who is there. */
export async function findReceiver(
  tx: EntityManager,
  giver: FoundPerson,
  id: string,
  today: Day,
): Promise<FoundPerson> {
  const person = await one(tx, giver.organisationId, { id, today });
  if (!person?.inDirectory || person.id !== id.toLowerCase() || person.id === giver.id) throw wrongReceiver('unknown');
  if (person.left || person.suspended) throw wrongReceiver('not-there');
  return person;
}

const wrongReceiver = (code: string): Refusal => fieldRefused('/toId', code);

/** Those who have left or may not come in. */
export const absentPeople = (tx: EntityManager, organisationId: string, today: Day): Promise<FoundPerson[]> =>
  tx.query<FoundPerson[]>(`select * from (${found}) x where x.left or x.suspended order by x.name, x.id`, [
    organisationId,
    today,
  ]);

/** Those who have an account in an organisation. */
export const peopleWithAccount = (tx: EntityManager, organisationId: string, today: Day): Promise<FoundPerson[]> =>
  tx.query<FoundPerson[]>(`select * from (${found}) x where x."userId" is not null order by x.id`, [
    organisationId,
    today,
  ]);
