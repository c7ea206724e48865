import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { fieldRefused, Refusal, refuseFields } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import type { ConsultationEntity } from '../consultation/consultation.entities';
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
import { type DatedConsultation, draftContent, keepDraft } from './keep-draft';
import { withdrawDraft } from './withdraw-draft';

export interface DraftPublishing {
  planId: string;
  consultationId: string;
  /** The version of the consultation that the publisher looked at. */
  version: number;
}

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
      const content = await draftContent(tx, dated, this.clock.today());
      const number = await keepDraft(tx, { id, plan, consultationId: consultation.id, by: viewer.name }, content);
      const subject = { kind: 'consultation-draft', id };
      const after = { number, closesOn: content.closesOn };
      await recordEvent(tx, viewer, { name: 'consultation.publish', organisationId, subject, planId: plan.id, after });
    });
  }

  /** Takes back what the public sees before it closes. What was sent stays for the council to read. */
  async withdraw(viewer: Viewer, { planId, consultationId, version }: DraftPublishing, reason: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { consultation, plan } = await findConsultation(tx, viewer, consultationId);
      if (plan.id !== planId.toLowerCase()) throw new Refusal('missing', 'consultation');
      const { organisationId } = plan;
      assertCan(viewer, 'plan:publish', organisationId);
      if (reason.trim() === '') throw fieldRefused('/reason', 'required');
      assertCurrent('consultation', withoutTotal(consultation), version);
      const withdrawn = { by: viewer.name, at: this.clock.now(), reason: reason.trim() };
      const draft = await withdrawDraft(tx, consultation, withdrawn, this.clock.today());
      if (draft === null) throw new Refusal('conflict', 'consultation-not-open');
      await recordEvent(tx, viewer, {
        ...{ name: 'consultation.withdraw', organisationId, planId: plan.id },
        subject: { kind: 'consultation-draft', id: draft.id },
        after: { number: draft.number, reason: withdrawn.reason },
      });
    });
  }
}

function assertPublishable(consultation: ConsultationEntity, plan: PlanEntity, today: Day): DatedConsultation {
  if (consultation.archivedAt !== null) throw new Refusal('conflict', 'consultation-archived');
  if (plan.status === 'superseded' || plan.status === 'closed') throw new Refusal('conflict', 'plan-not-editable');
  const { opensOn, closesOn } = consultation;
  const fields = [
    ...(opensOn === null ? [{ pointer: '/opensOn', code: 'required' }] : []),
    ...(closesOn === null ? [{ pointer: '/closesOn', code: 'required' }] : []),
    ...(closesOn !== null && closesOn < today ? [{ pointer: '/closesOn', code: 'in-the-past' }] : []),
  ];
  refuseFields(fields);
  return consultation as DatedConsultation;
}
