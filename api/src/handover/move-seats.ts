import type { EntityManager } from 'typeorm';
import type { Holder } from './holders';

/** What a seat said of whom it was taken from, so that it can be given back. */
export interface SeatBefore {
  personName: string | null;
  publicNameAgreed: boolean;
}

interface SeatRow extends SeatBefore {
  id: string;
}

interface SeatMove {
  ids: readonly string[];
  from: Holder;
  to: Holder;
}

const held = `from taskforce_member x where x.organisation_id = $1 and x.id = any($2::uuid[])`;

/**
 * Seats that are still the giver's go to another, with all that hangs on them. Where a seat bears a name it is the new one's,
 * who has not agreed yet that it may be public.
 */
export async function giveSeats(tx: EntityManager, { ids, from, to }: SeatMove): Promise<Map<string, SeatBefore>> {
  const rows = await tx.query<SeatRow[]>(
    `select x.id, x.person_name as "personName", x.public_name_agreed as "publicNameAgreed" ${held}
       and x.user_id = $3 for update`,
    [from.organisationId, ids, from.userId],
  );
  await tx.query(
    `update taskforce_member x set user_id = $3::uuid, public_name_agreed = false, version = version + 1,
       person_name = case when x.person_name is not null or $3::uuid is null then $4::text end
     where x.organisation_id = $1 and x.id = any($2::uuid[])`,
    [from.organisationId, rows.map(({ id }) => id), to.userId, to.name],
  );
  return new Map(rows.map(({ id, ...before }) => [id, before]));
}

/** A seat that its receiver still has is again as it was. */
export async function giveSeatBack(
  tx: EntityManager,
  { id, before, from, to }: { id: string; before: SeatBefore; from: Holder; to: Holder },
): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    `update taskforce_member set user_id = $5::uuid, person_name = $6, public_name_agreed = $7, version = version + 1
     where organisation_id = $1 and id = $2 and user_id is not distinct from $3::uuid
       and ($3::uuid is not null or person_name = $4::text)`,
    [from.organisationId, id, from.userId, from.name, to.userId, before.personName, before.publicNameAgreed],
  );
  return count > 0;
}
