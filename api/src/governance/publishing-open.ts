import { todayIn } from '@waymark/domain/day';
import { assertUnlocked, type LockedPeriod } from '@waymark/domain/governance/publishing-lock';
import type { EntityManager } from 'typeorm';

const locksText = `select title, starts_on as "startsOn", ends_on as "endsOn" from publishing_lock
  where organisation_id = $1 and archived_at is null and ends_on >= $2`;

/** Refuses to make anything public at an instant at which a lock of the organisation holds, and says until when. */
export async function assertPublishingOpen(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
  const day = todayIn(at);
  assertUnlocked(await tx.query<LockedPeriod[]>(locksText, [organisationId, day]), day);
}
