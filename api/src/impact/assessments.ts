import { Injectable } from '@nestjs/common';
import type { ChangeAssessment, ChangeFinding, SignAssessment } from '@waymark/contract/impact';
import { assertCan } from '@waymark/domain/access';
import { assertSignable } from '@waymark/domain/impact/assessment-state';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertLeadsKnown } from '../plans/assert-leads';
import { assertCurrent } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { assertAssessable } from './assessable';
import { problemsOf } from './assessment-answer';
import { assessmentRows } from './assessment-rows';
import { AssessmentEntity, AssessmentFindingEntity } from './assessment.entities';
import { findAssessment, findFinding } from './find-assessment';
import { reviseAssessment } from './revise-assessment';

/** Keeps what an assessment says of a plan and of each group, and who signed it. */
@Injectable()
export class Assessments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async change(viewer: Viewer, planId: string, version: number, body: ChangeAssessment): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { assessment, plan } = await findAssessment(tx, viewer, planId);
      const { organisationId, id } = assessment;
      assertCan(viewer, 'plan:edit', organisationId);
      assertAssessable(plan);
      assertCurrent('assessment', assessment, version);
      await assertLeadsKnown(tx, organisationId, body, { people: ['screenedOutById'], members: [] });
      const { answers: sent, ...fields } = body;
      const answers = {
        ...assessment.answers,
        ...Object.fromEntries((sent ?? []).map((one) => [one.question, one.answer])),
      };
      const changes = { ...fields, ...(sent ? { answers } : {}) };
      await guardedUpdate(tx, { of: AssessmentEntity, noun: 'assessment', row: assessment, version }, changes);
      await reviseAssessment(tx, viewer, assessment);
      const subject = { kind: 'assessment', id };
      const changed = differences<object>(assessment, changes);
      await recordEvent(tx, viewer, {
        name: 'assessment.change',
        organisationId,
        subject,
        planId: plan.id,
        ...changed,
      });
    });
  }

  /** Answers the plan that the finding is about. */
  async changeFinding(viewer: Viewer, id: string, version: number, body: ChangeFinding): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { finding, assessment, plan } = await findFinding(tx, viewer, id);
      const { organisationId } = finding;
      assertCan(viewer, 'plan:edit', organisationId);
      assertAssessable(plan);
      await assertLeadsKnown(tx, organisationId, body, { people: ['ownerId'], members: [] });
      await assertActionOf(tx, plan, body.mitigationActionId);
      await guardedUpdate(tx, { of: AssessmentFindingEntity, noun: 'finding', row: finding, version }, body);
      await reviseAssessment(tx, viewer, assessment);
      const subject = { kind: 'assessment-finding', id };
      const changed = differences<object>(finding, body);
      await recordEvent(tx, viewer, { name: 'finding.change', organisationId, subject, planId: plan.id, ...changed });
      return plan.id;
    });
  }

  /** Signs the assessment as it stands now; any later change needs signing again. */
  async sign(viewer: Viewer, planId: string, version: number, read: SignAssessment): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { assessment, plan } = await findAssessment(tx, viewer, planId);
      const { organisationId, id, revision } = assessment;
      assertCan(viewer, 'assessment:sign', organisationId);
      assertAssessable(plan);
      assertCurrent('assessment', assessment, version);
      if (read.revision !== revision) throw new Refusal('stale', 'assessment', { current: assessment });
      const rows = await assessmentRows(tx, plan);
      if (!rows) throw new Refusal('missing', 'assessment');
      assertSignable(viewer.userId, assessment, problemsOf(rows));
      const sign = { signedAt: this.clock.now(), signedBy: viewer.name, signedRevision: revision, authorIds: [] };
      await guardedUpdate(tx, { of: AssessmentEntity, noun: 'assessment', row: assessment, version }, sign);
      const subject = { kind: 'assessment', id };
      const after = { revision };
      await recordEvent(tx, viewer, { name: 'assessment.sign', organisationId, subject, planId: plan.id, after });
    });
  }
}

/** A mitigation is an action of the same plan; any other is unknown, whether it exists or not. */
async function assertActionOf(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
  actionId: string | null | undefined,
): Promise<void> {
  if (!actionId) return;
  const rows = await tx.query<unknown[]>(
    'select from action where organisation_id = $1 and plan_id = $2 and id = $3 and archived_at is null',
    [plan.organisationId, plan.id, actionId],
  );
  if (rows.length > 0) return;
  throw fieldRefused('/mitigationActionId', 'unknown');
}
