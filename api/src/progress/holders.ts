import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { mayComeIn } from '../identity/may-come-in';
import { ask } from '../platform/prepared';

/** Somebody who can own something: an entry of the directory, a seat of the taskforce, or an account by itself. */
export interface Holder {
  personId: string | null;
  seatId: string | null;
  userId: string | null;
  name: string;
  email: string | null;
  /** False once they left, their seat ended or their membership is suspended. */
  current: boolean;
}

interface HolderRow extends Holder {
  deputyId: string | null;
}

export interface Holders {
  of(id: string | null): Holder | null;
  deputyOf(holder: Holder | null): Holder | null;
  byUser(userId: string): Holder | null;
}

const account = (table: string) => `left join user_account u on u.id = ${table}.user_id`;

const holdersStatement = {
  name: 'holders',
  text: `
  select p.id as "personId", null::uuid as "seatId", p.user_id as "userId", p.name, coalesce(p.email, u.email) as email,
    (p.left_on is null or p.left_on > $2::date) and ${mayComeIn('p')} as current, p.deputy_id as "deputyId"
  from person p ${account('p')} where p.organisation_id = $1
  union all
  select null, t.id, t.user_id, coalesce(t.person_name, t.seat), u.email,
    t.starts_on <= $2::date and (t.ends_on is null or t.ends_on >= $2::date) and ${mayComeIn('t')}, null
  from taskforce_member t ${account('t')} where t.organisation_id = $1`,
};

/** Everybody in the directory and the taskforce of an organisation, as they stand on a day: one statement. */
export async function readHolders(tx: EntityManager, organisationId: string, today: Day): Promise<Holders> {
  const rows = await ask<HolderRow>(tx, holdersStatement, [organisationId, today]);
  const byId = new Map(rows.map((row) => [row.personId ?? row.seatId ?? '', row]));
  const byUser = new Map(rows.flatMap((row) => (row.userId === null ? [] : [[row.userId, row] as const])));
  const of = (id: string | null | undefined): Holder | null => holderOf(id ? byId.get(id) : undefined);
  return {
    of,
    deputyOf: (holder) => of(byId.get(holder?.personId ?? '')?.deputyId),
    byUser: (userId) => holderOf(byUser.get(userId)),
  };
}

function holderOf(row: HolderRow | undefined): Holder | null {
  if (!row) return null;
  const { personId, seatId, userId, name, email, current } = row;
  return { personId, seatId, userId, name, email, current };
}
