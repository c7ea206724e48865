import { createHash } from 'node:crypto';
import { consultationSchema, type PublishedConsultation } from '@waymark/contract/published-consultation';
import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import type { ConsultationEntity } from '../consultation/consultation.entities';
import { markPublic } from './mark-public';
import { planSnapshot } from './plan-snapshot';
import { snapshotRows } from './snapshot-rows';

/** A consultation whose first and last day are known. */
export type DatedConsultation = Omit<ConsultationEntity, 'opensOn' | 'closesOn'> & { opensOn: Day; closesOn: Day };

/** What becomes public: the plan as a publication would show it, and how people are asked. */
export async function draftContent(
  tx: EntityManager,
  consultation: DatedConsultation,
  today: Day,
): Promise<PublishedConsultation> {
  const { organisationId } = consultation;
  const rows = await snapshotRows(tx, organisationId, consultation.planId);
  const groups = await tx.query<{ name: string }[]>(
    `select name from consultation_group
     where organisation_id = $1 and consultation_id = $2 and aimed_at and archived_at is null order by id`,
    [organisationId, consultation.id],
  );
  const { title, purpose, opensOn, closesOn, methods, languages, formats, support, supportNote } = consultation;
  return {
    schema: consultationSchema,
    ...{ title, purpose, opensOn, closesOn, methods, languages, formats, support, supportNote },
    groups: [...new Set(groups.map(({ name }) => name))],
    plan: planSnapshot(rows, { adoptedBy: '', adoptedOn: today, summary: '' }, today),
  };
}

export interface DraftKeeping {
  id: string;
  plan: { id: string; organisationId: string; slug: string };
  consultationId: string;
  by: string;
}

/** Writes the draft down, which nothing changes afterwards; the plan's row was locked when its version was kept. */
export async function keepDraft(
  tx: EntityManager,
  { id, plan, consultationId, by }: DraftKeeping,
  content: PublishedConsultation,
): Promise<number> {
  await markPublic(tx, plan);
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('hex');
  const rows = await tx.query<{ number: number }[]>(
    `insert into consultation_draft (organisation_id, id, consultation_id, plan_id, number, council_slug, plan_slug, title,
       closes_on, content, content_hash, published_by)
     values ($1, $2, $3, $4, (select coalesce(max(number), 0) + 1 from consultation_draft
       where organisation_id = $1 and plan_id = $4), $5, $6, $7, $8, $9, $10, $11) returning number`,
    [
      ...[plan.organisationId, id, consultationId, plan.id, content.plan.council.slug, plan.slug, content.title],
      ...[content.closesOn, text, hash, by],
    ],
  );
  return rows[0]?.number ?? 1;
}
