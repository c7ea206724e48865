import { createHash } from 'node:crypto';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { Repeatable } from './request-parts';
import type { Viewer } from './viewer';

export interface Created {
  id: string;
  /** False when an earlier request with the same key made it already. */
  fresh: boolean;
}

/**
 * The identifier under which to create. With a key it is kept in the same transaction, so that the same request, sent twice
 * or at once, creates one thing; a key that comes back with another body is refused.
 */
export async function identifierFor(
  tx: EntityManager,
  viewer: Viewer,
  repeatable: Repeatable | null,
): Promise<Created> {
  if (!repeatable) return { id: await identifier(tx), fresh: true };
  const hash = createHash('sha256')
    .update(JSON.stringify(repeatable.body ?? null))
    .digest('hex');
  const kept = [viewer.userId, repeatable.key, repeatable.route, hash];
  const made = await tx.query<{ id: string }[]>(
    `insert into idempotency_key (user_id, key, route, body_hash, result_id) values ($1, $2, $3, $4, uuidv7())
     on conflict do nothing returning result_id as id`,
    kept,
  );
  if (made[0]) return { id: made[0].id, fresh: true };
  const found = await tx.query<{ id: string; route: string; hash: string }[]>(
    `select result_id as id, route, body_hash as hash from idempotency_key where user_id = $1 and key = $2`,
    kept.slice(0, 2),
  );
  const former = found[0];
  if (former?.route !== repeatable.route || former.hash !== hash)
    throw new Refusal('conflict', 'idempotency-key-reused');
  return { id: former.id, fresh: false };
}

/** A new identifier, made by the database like all others. */
export async function identifier(tx: EntityManager): Promise<string> {
  const rows = await tx.query<{ id: string }[]>('select uuidv7() as id');
  if (!rows[0]) throw new Error('the database made no identifier');
  return rows[0].id;
}
