import { Injectable } from '@nestjs/common';
import type { ChangeConsultation, NewConsultation } from '@waymark/contract/consultation';
import { assertCan } from '@waymark/domain/access';
import { consultationsOfPlan, languagesOfConsultation } from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { assertCurrent, assertNotArchived, findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ConsultationEntity } from './consultation.entities';
import { recordConsultation } from './consultation-events';
import { findConsultation } from './find-consultation';

const kind = 'consultation';

/** The state that a stale editor is told: a count of people leaves only as the reader shows it. */
export const withoutTotal = (row: ConsultationEntity): ConsultationEntity => ({ ...row, responseTotal: null });

const guarded = { of: ConsultationEntity, noun: kind, told: withoutTotal };

/** Keeps who is asked about a plan, how, and until when. */
@Injectable()
export class ConsultationRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, planId: string, body: NewConsultation, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'consultation:edit', organisationId);
      assertNotArchived(plan);
      assertFits(body);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const count = await tx.countBy(ConsultationEntity, { organisationId, planId: plan.id });
      if (count >= consultationsOfPlan) throw new Refusal('conflict', 'list-full', { limit: consultationsOfPlan });
      await tx.insert(ConsultationEntity, { ...body, organisationId, id, planId: plan.id });
      const consultation = { organisationId, planId: plan.id };
      await recordConsultation(tx, viewer, consultation, { name: 'consultation.add', kind, id, after: body });
      return id;
    });
  }

  async change(viewer: Viewer, id: string, version: number, body: ChangeConsultation): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const consultation = await this.editable(tx, viewer, id);
      assertCurrent(kind, withoutTotal(consultation), version);
      assertFits(body, consultation);
      await guardedUpdate(tx, { ...guarded, row: consultation, version }, body);
      const changed = differences<object>(consultation, body);
      await recordConsultation(tx, viewer, consultation, { name: 'consultation.change', kind, id, ...changed });
    });
  }

  async archive(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const consultation = await this.editable(tx, viewer, id);
      assertCurrent(kind, withoutTotal(consultation), version);
      await this.assertNotOpen(tx, consultation);
      const archivedAt = consultation.archivedAt ?? this.clock.now();
      await guardedUpdate(tx, { ...guarded, row: consultation, version }, { archivedAt });
      await recordConsultation(tx, viewer, consultation, { name: 'consultation.archive', kind, id });
    });
  }

  async restore(viewer: Viewer, id: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const consultation = await this.editable(tx, viewer, id);
      if (consultation.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const row = { ...guarded, row: consultation, version: consultation.version };
      await guardedUpdate(tx, row, { archivedAt: null });
      await recordConsultation(tx, viewer, consultation, { name: 'consultation.restore', kind, id });
    });
  }

  private async editable(tx: EntityManager, viewer: Viewer, id: string): Promise<ConsultationEntity> {
    const { consultation, plan } = await findConsultation(tx, viewer, id);
    assertCan(viewer, 'consultation:edit', consultation.organisationId);
    assertNotArchived(plan);
    return consultation;
  }

  /** While the public can still answer, the consultation stays where its answers arrive. */
  private async assertNotOpen(tx: EntityManager, { organisationId, id }: ConsultationEntity): Promise<void> {
    const open = await tx.query<unknown[]>(
      `select from (select consultation_id, closes_on, withdrawn_at from consultation_draft where organisation_id = $1 and plan_id =
         (select plan_id from consultation where organisation_id = $1 and id = $2) order by number desc limit 1) latest
       where consultation_id = $2 and closes_on >= $3 and withdrawn_at is null`,
      [organisationId, id, this.clock.today()],
    );
    if (open.length > 0) throw new Refusal('conflict', 'consultation-open');
  }
}

function assertFits(body: ChangeConsultation, former: { opensOn?: Day | null; closesOn?: Day | null } = {}): void {
  const { opensOn = former.opensOn, closesOn = former.closesOn, languages = [] } = body;
  const fields = [
    ...(opensOn && closesOn && closesOn < opensOn ? [{ pointer: '/closesOn', code: 'not-after-start' }] : []),
    ...(languages.length > languagesOfConsultation ? [{ pointer: '/languages', code: 'too-many' }] : []),
  ];
  refuseFields(fields);
}
