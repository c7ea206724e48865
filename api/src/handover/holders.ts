import { mayComeIn } from '../identity/may-come-in';

/** Somebody who may hold something: an entry of the directory, or an account that has none. */
export interface Holder {
  id: string;
  organisationId: string;
  userId: string | null;
  name: string;
  inDirectory: boolean;
}

/** In SQL, all holders of the organisation `$1`, named by their entry or else by their account. */
export const holders = `
  select p.id, p.organisation_id as "organisationId", p.user_id as "userId", p.name, true as "inDirectory",
    p.left_on as "leftOn", not ${mayComeIn('p')} as suspended
  from person p where p.organisation_id = $1::uuid
  union all
  select m.user_id, m.organisation_id, m.user_id, u.name, false, null, m.suspended_at is not null
  from membership m join user_account u on u.id = m.user_id
  where m.organisation_id = $1::uuid and not exists (
    select from person p where p.organisation_id = m.organisation_id and p.user_id = m.user_id)`;
