import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { mayComeIn } from '../identity/may-come-in';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { Holder } from './holdings';

export interface FoundPerson extends Holder {
  name: string;
  left: boolean;
  suspended: boolean;
}

const found = `select p.id, p.organisation_id as "organisationId", p.user_id as "userId", p.name,
    p.left_on is not null and p.left_on <= $3::date as left, not ${mayComeIn('p')} as suspended
  from person p`;

/** Somebody of a directory whose work the viewer may hand over. */
export async function findPerson(tx: EntityManager, viewer: Viewer, id: string, today: Day): Promise<FoundPerson> {
  const [person] = await tx.query<FoundPerson[]>(`${found} where p.organisation_id = any($1::uuid[]) and p.id = $2`, [
    organisationsOf(viewer),
    id,
    today,
  ]);
  if (!person) throw new Refusal('missing', 'person');
  assertCan(viewer, 'work:hand-over', person.organisationId);
  return person;
}

/** Who receives: somebody else of the same directory who is there. */
export async function findReceiver(
  tx: EntityManager,
  giver: FoundPerson,
  id: string,
  today: Day,
): Promise<FoundPerson> {
  const [person] = await tx.query<FoundPerson[]>(`${found} where p.organisation_id = $1 and p.id = $2`, [
    giver.organisationId,
    id,
    today,
  ]);
  if (!person || person.id === giver.id) throw wrongReceiver('unknown');
  if (person.left || person.suspended) throw wrongReceiver('not-there');
  return person;
}

const wrongReceiver = (code: string): Refusal =>
  new Refusal('invalid', 'fields', { fields: [{ pointer: '/toId', code }] });

/** Those of a directory who have left or may not come in. */
export function absentPeople(tx: EntityManager, organisationId: string, today: Day): Promise<FoundPerson[]> {
  return tx.query<FoundPerson[]>(
    `select * from (${found} where p.organisation_id = $1 and $2::uuid is null) x where x.left or x.suspended
     order by x.name, x.id`,
    [organisationId, null, today],
  );
}
