import type { EntityManager } from 'typeorm';
import type { Outbox } from './outbox';

const longestSending = 10 * 60_000;
const longestOverdue = 60 * 60_000;

/**
 * What a stopped worker left behind. A mail that it had in its hands may have arrived: it is marked and left alone. One that
 * waits long after its time has lost its job, and is asked for again.
 */
export async function sweepMail(
  tx: EntityManager,
  outbox: Outbox,
  { organisationId, now }: { organisationId: string; now: Date },
): Promise<void> {
  const forgotten = await tx.query<{ id: string }[]>(
    `with left_behind as (
       update mail set state = 'uncertain', settled_at = $2, version = version + 1
       where organisation_id = $1 and state = 'sending' and sending_at < $3
     ), asked_again as (
       update mail set due_at = $2 where organisation_id = $1 and state = 'queued' and due_at < $4 returning id
     ) select id from asked_again`,
    [organisationId, now, new Date(now.getTime() - longestSending), new Date(now.getTime() - longestOverdue)],
  );
  for (const { id } of forgotten) await outbox.ask(tx, { organisationId, id }, now);
}
