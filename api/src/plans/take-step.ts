import { assertCan } from '@waymark/domain/access';
import {
  assertOtherEyes,
  nextPlanStatus,
  permissionFor,
  type PlanStatus,
  type PlanStep,
  stepNeedsReason,
} from '@waymark/domain/plans/plan-status';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { assertNotArchived } from './find-plan';
import { PlanEntity } from './plan.entities';

/** What goes with a step beyond who takes it. */
export interface StepGiven {
  reason?: string | null;
  /** Somebody whose right is used, as the rules of approval have decided. */
  onBehalfOf?: { id: string; name: string } | null;
  /** Where the step leads when not to its usual end: a first of two approvals leaves a plan in review. */
  status?: PlanStatus;
}

/** Takes a plan one step along its life, as far as roles, status and four eyes decide, and writes that down. */
export async function takeStep(
  tx: EntityManager,
  viewer: Viewer,
  plan: PlanEntity,
  step: PlanStep,
  given: StepGiven = {},
): Promise<void> {
  const status = decideStep(viewer, plan, step, given);
  const { reason = null, onBehalfOf = null } = given;
  const stays = status === plan.status;
  await guardedUpdate(
    tx,
    { of: PlanEntity, noun: 'plan', row: plan, version: plan.version },
    {
      status,
      ...(stays ? {} : { statusReason: reason ?? '' }),
      changedBy: viewer.name,
      ...(step === 'submit' ? { submittedBy: viewer.userId } : {}),
    },
  );
  await tx.query(
    `update plan set status_since = case when $3 then status_since else now() end, changed_at = now()
     where organisation_id = $1 and id = $2`,
    [plan.organisationId, plan.id, stays],
  );
  await recordEvent(tx, viewer, {
    name: `plan.${step}`,
    organisationId: plan.organisationId,
    subject: { kind: 'plan', id: plan.id },
    planId: plan.id,
    before: { status: plan.status },
    after: { status, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.name } : {}) },
    reason,
  });
}

/** The status that a step leads to, if this viewer may take it now. */
export function decideStep(viewer: Viewer, plan: PlanEntity, step: PlanStep, given: StepGiven = {}): PlanStatus {
  const { reason, onBehalfOf } = given;
  if (!onBehalfOf) assertCan(viewer, permissionFor(step), plan.organisationId);
  assertNotArchived(plan);
  const status = nextPlanStatus(plan.status, step);
  assertOtherEyes(step, viewer.userId, plan.submittedBy);
  if (stepNeedsReason(step) && (reason ?? '').trim() === '') {
    throw fieldRefused('/reason', 'required');
  }
  return given.status ?? status;
}
