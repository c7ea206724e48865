import type { EntityManager } from 'typeorm';

interface Of {
  organisationId: string;
  id: string;
}

/** The members of the taskforce whose organisations support an action. */
export async function partnersOf(tx: EntityManager, { organisationId, id }: Of): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select taskforce_member_id as id from action_partner where organisation_id = $1 and action_id = $2
     order by taskforce_member_id`,
    [organisationId, id],
  );
  return rows.map((row) => row.id);
}

/** Partners are a set: what is sent takes the place of all that were there. */
export async function replacePartners(
  tx: EntityManager,
  { organisationId, id }: Of,
  partnerIds: readonly string[],
): Promise<void> {
  await tx.query(
    `delete from action_partner
     where organisation_id = $1 and action_id = $2 and not (taskforce_member_id = any($3::uuid[]))`,
    [organisationId, id, partnerIds],
  );
  if (partnerIds.length === 0) return;
  await tx.query(
    `insert into action_partner (organisation_id, action_id, taskforce_member_id)
     select $1, $2, member from unnest($3::uuid[]) as member on conflict do nothing`,
    [organisationId, id, partnerIds],
  );
}
