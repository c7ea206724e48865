import { createHash } from 'node:crypto';
import type { PublishedContent } from '@waymark/contract/published-plan';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { EntityManager } from 'typeorm';

export interface Keeping {
  id: string;
  organisationId: string;
  planId: string;
  planSlug: string;
  publishedBy: string;
  /** Now, unless an example is told as it was. */
  publishedAt?: string;
  /** Public from an instant on, where it is not public at once, and the status that the plan had before. */
  publicFrom?: string | null;
  formerStatus?: PlanStatus | null;
}

/** Writes one more version of a plan, which nothing changes afterwards; answers its number. */
export async function keepPublication(tx: EntityManager, keeping: Keeping, content: PublishedContent): Promise<number> {
  const number = await nextNumber(tx, keeping.organisationId, keeping.planId);
  const text = JSON.stringify(content);
  await tx.query(
    `insert into published_plan
       (organisation_id, id, plan_id, number, council_slug, plan_slug, title, content, content_hash, published_by, published_at,
        public_from, former_status)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11::timestamptz, now()), $12, $13)`,
    [
      keeping.organisationId,
      keeping.id,
      keeping.planId,
      number,
      content.council.slug,
      keeping.planSlug,
      content.title,
      text,
      createHash('sha256').update(text).digest('hex'),
      keeping.publishedBy,
      keeping.publishedAt ?? null,
      keeping.publicFrom ?? null,
      keeping.formerStatus ?? null,
    ],
  );
  return number;
}

export async function nextNumber(tx: EntityManager, organisationId: string, planId: string): Promise<number> {
  const rows = await tx.query<{ number: number }[]>(
    `select coalesce(max(number), 0) + 1 as number from published_plan where organisation_id = $1 and plan_id = $2`,
    [organisationId, planId],
  );
  return rows[0]?.number ?? 1;
}
