import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { consultationSchema, type PublishedConsultation } from '@waymark/contract/published-consultation';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, IsNull } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { type ConsultationEntity, ConsultationGroupEntity } from '../consultation/consultation.entities';
import { withoutTotal } from '../consultation/consultation-register';
import { findConsultation } from '../consultation/find-consultation';
import { assertPublishingOpen } from '../governance/publishing-open';
import { assertCurrent, assertNotArchived } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { keepVersion } from '../versions/keep-version';
import { planSnapshot } from './plan-snapshot';
import { snapshotRows } from './snapshot-rows';

export interface DraftPublishing {
  planId: string;
  consultationId: string;
  /** The version of the consultation that the publisher looked at. */
  version: number;
}

type Dated = ConsultationEntity & { opensOn: Day; closesOn: Day };

/** Shows the public what a plan would say, for as long as the consultation is open. */
@Injectable()
export class ConsultationDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async publish(
    viewer: Viewer,
    { planId, consultationId, version }: DraftPublishing,
    key: Repeatable | null,
  ): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { consultation, plan } = await findConsultation(tx, viewer, consultationId);
      if (plan.id !== planId.toLowerCase()) throw new Refusal('missing', 'consultation');
      const { organisationId } = plan;
      assertCan(viewer, 'plan:publish', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      assertCurrent('consultation', withoutTotal(consultation), version);
      assertNotArchived(plan);
      const dated = assertPublishable(consultation, plan, this.clock.today());
      await assertPublishingOpen(tx, organisationId, this.clock.now());
      await keepVersion(tx, viewer, plan, 'consultation-draft', consultation.title);
      const content = await draftContent(tx, dated, plan, this.clock.today());
      const number = await keepDraft(tx, { id, plan, consultationId: consultation.id, by: viewer.name }, content);
      const subject = { kind: 'consultation-draft', id };
      const after = { number, closesOn: content.closesOn };
      await recordEvent(tx, viewer, { name: 'consultation.publish', organisationId, subject, planId: plan.id, after });
    });
  }
}

function assertPublishable(consultation: ConsultationEntity, plan: PlanEntity, today: Day): Dated {
  if (consultation.archivedAt !== null) throw new Refusal('conflict', 'consultation-archived');
  if (plan.status === 'superseded' || plan.status === 'closed') throw new Refusal('conflict', 'plan-not-editable');
  const { opensOn, closesOn } = consultation;
  const fields = [
    ...(opensOn === null ? [{ pointer: '/opensOn', code: 'required' }] : []),
    ...(closesOn === null ? [{ pointer: '/closesOn', code: 'required' }] : []),
    ...(closesOn !== null && closesOn < today ? [{ pointer: '/closesOn', code: 'in-the-past' }] : []),
  ];
  if (fields.length > 0) throw new Refusal('invalid', 'fields', { fields });
  return consultation as Dated;
}

/** What becomes public: the plan as a publication would show it, and how people are asked. */
async function draftContent(
  tx: EntityManager,
  consultation: Dated,
  plan: PlanEntity,
  today: Day,
): Promise<PublishedConsultation> {
  const { organisationId } = plan;
  const rows = await snapshotRows(tx, organisationId, plan.id);
  const groups = await tx.find(ConsultationGroupEntity, {
    where: { organisationId, consultationId: consultation.id, aimedAt: true, archivedAt: IsNull() },
    order: { id: 'asc' },
  });
  const { title, purpose, opensOn, closesOn, methods, languages, formats, support, supportNote } = consultation;
  return {
    schema: consultationSchema,
    ...{ title, purpose, opensOn, closesOn, methods, languages, formats, support, supportNote },
    groups: [...new Set(groups.map(({ name }) => name))],
    plan: planSnapshot(rows, { adoptedBy: '', adoptedOn: today, summary: '' }, today),
  };
}

interface Keeping {
  id: string;
  plan: PlanEntity;
  consultationId: string;
  by: string;
}

/** Writes the draft down, which nothing changes afterwards; the plan's row was locked when its version was kept. */
async function keepDraft(
  tx: EntityManager,
  { id, plan, consultationId, by }: Keeping,
  content: PublishedConsultation,
): Promise<number> {
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
