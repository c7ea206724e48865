import { Injectable } from '@nestjs/common';
import type { Consultation, Consultations, Feedback, FeedbackList } from '@waymark/contract/consultation';
import { assertCan, can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { consultationAnswers } from './consultation-answer';
import { consultationRows } from './consultation-rows';
import { findConsultation } from './find-consultation';

/** Answers the consultations of a plan, and what the public said by their forms. */
@Injectable()
export class ConsultationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, planId: string): Promise<Consultations> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      const [consultations, threshold] = await this.answers(tx, plan);
      return {
        planTitle: plan.title,
        consultations,
        threshold,
        mayEdit: plan.archivedAt === null && can(viewer, 'consultation:edit', organisationId),
        mayModerate: can(viewer, 'feedback:moderate', organisationId),
        mayPublish: plan.archivedAt === null && can(viewer, 'plan:publish', organisationId),
      };
    });
  }

  async one(viewer: Viewer, id: string): Promise<Consultation> {
    return this.database.reading(viewer, async (tx) => {
      const { plan } = await findConsultation(tx, viewer, id);
      const [answers] = await this.answers(tx, plan);
      const found = answers.find((answer) => answer.id === id.toLowerCase());
      if (!found) throw new Refusal('missing', 'consultation');
      return found;
    });
  }

  async feedback(viewer: Viewer, id: string): Promise<FeedbackList> {
    return this.database.reading(viewer, async (tx) => {
      const { consultation, plan } = await findConsultation(tx, viewer, id);
      assertCan(viewer, 'feedback:moderate', consultation.organisationId);
      const [answers] = await this.answers(tx, plan);
      const themes = answers.find((answer) => answer.id === consultation.id)?.themes ?? [];
      return { title: consultation.title, feedback: await feedbackOf(tx, consultation), themes };
    });
  }

  async oneFeedback(viewer: Viewer, [consultationId, id]: readonly [string, string]): Promise<Feedback> {
    const { feedback } = await this.feedback(viewer, consultationId);
    const found = feedback.find((one) => one.id === id.toLowerCase());
    if (!found) throw new Refusal('missing', 'feedback');
    return found;
  }

  private async answers(tx: EntityManager, plan: PlanEntity): Promise<[Consultation[], number]> {
    const settings = await tx.query<{ threshold: number }[]>(
      'select disclosure_threshold as threshold from organisation where id = $1',
      [plan.organisationId],
    );
    const threshold = settings[0]?.threshold ?? 0;
    const rows = await consultationRows(tx, plan);
    return [consultationAnswers(rows, threshold, this.clock.today()), threshold];
  }
}

/** What waits goes first, then the latest; the day is told, not the minute. */
function feedbackOf(tx: EntityManager, { organisationId, id }: { organisationId: string; id: string }) {
  return tx.query<Feedback[]>(
    `select id, version, text, group_name as "groupName", (received_at at time zone 'Europe/London')::date as "receivedOn",
       status, theme_id as "themeId", reason, moderated_by as "moderatedBy"
     from consultation_feedback where organisation_id = $1 and consultation_id = $2
     order by status <> 'waiting', id desc`,
    [organisationId, id],
  );
}
