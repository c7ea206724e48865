import { createHash } from 'node:crypto';
import type { Day } from '@waymark/domain/day';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/record-event';
import { identifier } from '../platform/idempotency';
import type { PlanKey } from './content-gatherer';
import { gatherContent } from './gather-content';

/** What is said beside a version: a note, and for an adopted plan who adopted it and when. */
export interface VersionWords {
  note?: string;
  adoptedBy?: string;
  adoptedOn?: Day;
  /** The id to keep it under, where the request may be repeated. */
  id?: string;
  /** Now, unless an example is told as it was. */
  madeAt?: string;
}

/** Keeps what the plan says now, for good, in the transaction of what it is kept for; answers the number of the version. */
export async function keepVersion(
  tx: EntityManager,
  viewer: Actor,
  plan: PlanKey,
  occasion: VersionOccasion,
  words: string | VersionWords = '',
): Promise<number> {
  const said: VersionWords = typeof words === 'string' ? { note: words } : words;
  const { organisationId, id: planId } = plan;
  // Two versions are not numbered at once.
  await tx.query('select from plan where organisation_id = $1 and id = $2 for no key update', [organisationId, planId]);
  const content = await gatherContent(tx, plan);
  const id = said.id ?? (await identifier(tx));
  const number = await nextNumber(tx, plan);
  await tx.query(
    `insert into plan_version
       (organisation_id, id, plan_id, number, occasion, note, adopted_by, adopted_on, content, content_hash, made_by, made_by_id,
       made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce($13::timestamptz, clock_timestamp()))`,
    [
      ...[organisationId, id, planId, number, occasion, said.note ?? '', said.adoptedBy ?? null],
      ...[said.adoptedOn ?? null, JSON.stringify(content), contentHash(content), viewer.name, viewer.userId],
      said.madeAt ?? null,
    ],
  );
  return number;
}

async function nextNumber(tx: EntityManager, { organisationId, id }: PlanKey): Promise<number> {
  const rows = await tx.query<{ number: number }[]>(
    'select coalesce(max(number), 0) + 1 as number from plan_version where organisation_id = $1 and plan_id = $2',
    [organisationId, id],
  );
  return rows[0]?.number ?? 1;
}

/** The fingerprint of a content, whatever the order in which its keys are written: SHA-256 in hexadecimal. */
export function contentHash(content: PlanContent): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
