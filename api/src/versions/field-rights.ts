import { ChangeAction } from '@waymark/contract/actions';
import { ChangeGoal } from '@waymark/contract/goals';
import { ChangeMilestone } from '@waymark/contract/milestones';
import { ChangePlan } from '@waymark/contract/plans';
import { ChangeTarget } from '@waymark/contract/targets';
import { can, type Permission } from '@waymark/domain/access';
import { planEditable, progressPossible } from '@waymark/domain/plans/plan-status';
import type { PlanEntity } from '../plans/plan.entities';
import type { Viewer } from '../platform/viewer';

/** What is changed by sending its fields. */
export const changeableKinds = ['plan', 'goal', 'action', 'milestone', 'target'] as const;
export type ChangeableKind = (typeof changeableKinds)[number];

export const isChangeable = (kind: string): kind is ChangeableKind => changeableKinds.some((known) => known === kind);

interface Rule {
  contract: new () => object;
  permission: Permission;
  /** Follow from others, or are said with progress, where a correction is a further update. */
  never: readonly string[];
  /** Stay open while the plan is delivered. */
  inDelivery: readonly string[] | 'all';
}

export const changeRules: Readonly<Record<ChangeableKind, Rule>> = {
  plan: { contract: ChangePlan, permission: 'plan:edit', never: [], inDelivery: [] },
  goal: { contract: ChangeGoal, permission: 'plan:edit', never: [], inDelivery: ['leadStatus'] },
  action: {
    contract: ChangeAction,
    permission: 'plan:edit',
    never: ['deliveryStatus', 'statusReason', 'correctiveAction', 'completedOn'],
    inDelivery: ['councilLeadId', 'taskforceLeadId', 'partnerIds', 'directorate', 'decision', 'internalNote'],
  },
  milestone: {
    contract: ChangeMilestone,
    permission: 'plan:edit',
    never: ['originalDueOn'],
    inDelivery: ['doneOn', 'droppedReason', 'evidence'],
  },
  target: { contract: ChangeTarget, permission: 'target:edit', never: ['code', 'title'], inDelivery: 'all' },
};

/** Whether putting a field back is worth offering; the change itself decides. */
export function mayRestore(viewer: Viewer, plan: PlanEntity, kind: string, field: string): boolean {
  if (!isChangeable(kind) || plan.archivedAt !== null) return false;
  const { permission, never, inDelivery } = changeRules[kind];
  if (never.includes(field) || !can(viewer, permission, plan.organisationId)) return false;
  const open = inDelivery === 'all' || inDelivery.includes(field);
  return planEditable(plan.status) || (open && progressPossible(plan.status));
}
