import { type Day, todayIn } from '@waymark/domain/day';
import { assertUnlocked, type LockedPeriod } from '@waymark/domain/governance/publishing-lock';
import type { EntityManager } from 'typeorm';

const locksText = `select title, starts_on as "startsOn", ends_on as "endsOn" from publishing_lock
  where organisation_id = $1 and archived_at is null and ends_on >= $2`;

/** The locks of an organisation that have not ended before a day. */
export const locksFrom = (tx: EntityManager, organisationId: string, day: Day): Promise<LockedPeriod[]> =>
  tx.query<LockedPeriod[]>(locksText, [organisationId, day]);

/** Refuses to make anything public at an instant at which a lock of the organisation holds, and says until when. */
export async function assertPublishingOpen(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
  const day = todayIn(at);
  assertUnlocked(await locksFrom(tx, organisationId, day), day);
}
