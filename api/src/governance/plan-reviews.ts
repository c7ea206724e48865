import { Injectable } from '@nestjs/common';
import type { TakeStep } from '@waymark/contract/plans';
import type { PlanStep } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';
import type { EntityManager } from 'typeorm';
import { assertAssessed } from '../impact/assessment-standing';
import { assertCurrent, findPlan } from '../plans/find-plan';
import { PlanReader } from '../plans/plan-reader';
import type { PlanEntity } from '../plans/plan.entities';
import { decideStep, takeStep } from '../plans/take-step';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { keepVersion } from '../versions/keep-version';
import { approvalGiven, endApprovals, keepApproval, keepReturn } from './plan-approvals';

/** The steps after which what the plan said can be read for good. */
const keptAfter: Partial<Record<PlanStep, VersionOccasion>> = { submit: 'submission', approve: 'approval' };

/** Moves a plan along its life: submitted, returned or approved by others, delivered, paused, closed. */
@Injectable()
export class PlanReviews {
  constructor(
    private readonly database: Database,
    private readonly reader: PlanReader,
    private readonly clock: Clock,
  ) {}

  async take(viewer: Viewer, planId: string, version: number, { step, reason, notes }: TakeStep): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCurrent('plan', plan, version);
      const today = this.clock.today();
      const given = { ...(await approvalGiven(tx, viewer, plan, { step, today })), reason };
      decideStep(viewer, plan, step, given);
      await this.assertReady(tx, viewer, plan, step);
      await takeStep(tx, viewer, plan, step, given);
      if (step === 'submit' || step === 'return') await endApprovals(tx, plan);
      if (step === 'return') await keepReturn(tx, viewer, plan, { ...given, notes });
      if (step === 'approve') await keepApproval(tx, viewer, plan, given);
      const occasion = keptAfter[step];
      if (occasion) await keepVersion(tx, viewer, plan, occasion, reason ?? '');
    });
  }

  /** What a step asks of the plan and its neighbours, beyond roles and status. */
  private async assertReady(tx: EntityManager, viewer: Viewer, plan: PlanEntity, step: PlanStep): Promise<void> {
    if (step === 'submit') {
      await assertAssessed(tx, plan);
      await this.assertComplete(tx, viewer, plan);
    }
    if (step === 'supersede') await assertSuccessor(tx, plan);
    // A plan becomes public with its snapshot or not at all: publishing is the publication's own request.
    if (step === 'publish') throw new Refusal('conflict', 'publication-required');
  }

  private async assertComplete(tx: EntityManager, viewer: Viewer, plan: PlanEntity): Promise<void> {
    const { problems } = await this.reader.planWith(tx, viewer, plan.id);
    const musts = problems.filter((problem) => problem.level === 'must');
    if (musts.length > 0) throw new Refusal('invalid', 'plan-incomplete', musts);
  }
}

/** A plan is superseded by another plan of the same council that is public. */
async function assertSuccessor(tx: EntityManager, plan: PlanEntity): Promise<void> {
  const others = await tx.query<unknown[]>(
    `select from plan where organisation_id = $1 and id <> $2 and archived_at is null
       and status in ('published', 'in-delivery') limit 1`,
    [plan.organisationId, plan.id],
  );
  if (others.length === 0) throw new Refusal('conflict', 'successor-required');
}
