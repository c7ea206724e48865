import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';

export const mostLinksADay = 5;
const day = 24 * 60 * 60_000;

/** The entry of the directory that an account is, while they are there. */
export async function ownEntry(
  tx: EntityManager,
  { organisationId, userId, today }: { organisationId: string; userId: string; today: Day },
): Promise<{ id: string } | null> {
  const [entry] = await tx.query<{ id: string }[]>(
    `select id from person where organisation_id = $1 and user_id = $2 and (left_on is null or left_on > $3::date)`,
    [organisationId, userId, today],
  );
  return entry ?? null;
}

/** How many links were sent to an address in the last 24 hours. */
export async function linksSentLately(
  tx: EntityManager,
  { organisationId, address, now }: { organisationId: string; address: string; now: Date },
): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::integer as count from mail
     where organisation_id = $1 and kind = 'update-link' and address = $2 and queued_at > $3`,
    [organisationId, address, new Date(now.getTime() - day)],
  );
  return row?.count ?? 0;
}
