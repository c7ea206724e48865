import type { ChangeMilestone } from '@waymark/contract/milestones';
import { assertCan, can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { planEditable, type PlanStatus } from '@waymark/domain/plans/plan-status';
import { refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/viewer';
import { mayUpdate } from './action-answer';
import type { MilestoneEntity } from './action.entities';
import type { FoundAction } from './find-action';
import { assertPlanEditable, assertProgressPossible } from './find-plan';
import { leadsOfViewer, updateRight } from './viewer-leads';

/**
 * The title, and every date while the plan is drafted, belong to who edits the plan. What becomes of a milestone in delivery
 * (done, evidence, moved or dropped with a reason) belongs also to who may record progress on its action.
 */
export async function assertMilestoneOpen(
  tx: EntityManager,
  viewer: Viewer,
  { action, plan }: FoundAction,
  { body, today }: { body: ChangeMilestone; today: Day },
): Promise<void> {
  if (can(viewer, 'plan:edit', plan.organisationId)) {
    return body.title === undefined ? assertProgressPossible(plan) : assertPlanEditable(plan);
  }
  const drafting = planEditable(plan.status) && body.dueOn !== undefined;
  if (body.title !== undefined || drafting) assertCan(viewer, 'plan:edit', plan.organisationId);
  assertProgressPossible(plan);
  const updates = updateRight(viewer, plan.organisationId);
  const leads = await leadsOfViewer(tx, viewer, plan.organisationId, today);
  if (!mayUpdate(action, { updates, leadsOfViewer: leads, plan })) {
    assertCan(viewer, 'action:update-any', plan.organisationId);
  }
}

/** What is written for what was sent: a date moved in delivery needs its reason and keeps the first date beside it. */
export function changedMilestone(
  milestone: MilestoneEntity,
  body: ChangeMilestone,
  { status, today }: { status: PlanStatus; today: Day },
): Partial<MilestoneEntity> {
  const droppedReason = blankToNull(body.droppedReason);
  const changes = { ...body, droppedReason, ...datesOf(milestone, body, status) };
  notInFuture(body.doneOn, today);
  const { doneOn = milestone.doneOn } = body;
  const dropped = droppedReason === undefined ? milestone.droppedReason : droppedReason;
  if (doneOn !== null && dropped !== null) refuseFields([{ pointer: '/doneOn', code: 'not-allowed-together' }]);
  return changes;
}

function datesOf(milestone: MilestoneEntity, body: ChangeMilestone, status: PlanStatus): Partial<MilestoneEntity> {
  const dueOn = body.dueOn ?? milestone.dueOn;
  if (planEditable(status)) return { dueOn, originalDueOn: dueOn, movedReason: null, movedCount: 0 };
  const moves = dueOn !== milestone.dueOn;
  const movedReason = moves || body.movedReason !== undefined ? blankToNull(body.movedReason) : milestone.movedReason;
  const needsReason = moves || dueOn !== milestone.originalDueOn;
  if (needsReason && !movedReason) refuseFields([{ pointer: '/movedReason', code: 'required' }]);
  return { dueOn, movedReason, movedCount: milestone.movedCount + (moves ? 1 : 0) };
}

export function notInFuture(doneOn: Day | null | undefined, today: Day): void {
  if (doneOn && doneOn > today) refuseFields([{ pointer: '/doneOn', code: 'in-future' }]);
}

function blankToNull(text: string | null | undefined): string | null | undefined {
  return text?.trim() === '' ? null : text;
}
