import { can } from '@waymark/domain/access';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, IsNull } from 'typeorm';
import { organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { actionColumns } from './action-answer';
import { ActionEntity, MilestoneEntity } from './action.entities';

/** What the plan around an action decides about its changes. */
export interface StandingPlan {
  id: string;
  organisationId: string;
  status: PlanStatus;
  archivedAt: Date | null;
}

const action = 'action x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id';
const within = {
  goal: 'goal g',
  action,
  milestone: `${action} join milestone m on m.organisation_id = x.organisation_id and m.action_id = x.id`,
} as const;
const idOf = { goal: 'g.id', action: 'x.id', milestone: 'm.id' } as const;

const holdingOf = (noun: keyof typeof within) => ({
  name: `hold-plan-of-${noun}`,
  text: `select p.id, p.organisation_id as "organisationId", p.status, p.archived_at as "archivedAt"
    from ${within[noun]} join plan p on p.organisation_id = g.organisation_id and p.id = g.plan_id
    where g.organisation_id = any($1::uuid[]) and ${idOf[noun]} = $2 and g.archived_at is null
    for no key update of p`,
});
const holding = { goal: holdingOf('goal'), action: holdingOf('action'), milestone: holdingOf('milestone') };

/**
 * The plan that a goal or an action stands in, held until the change is done: no step of its life cycle comes between a
 * check of its status and a write that relies on it.
 */
export async function holdPlanOf(
  tx: EntityManager,
  viewer: Viewer,
  noun: keyof typeof within,
  id: string,
): Promise<StandingPlan> {
  const [plan] = await ask<StandingPlan>(tx, holding[noun], [organisationsOf(viewer), id]);
  if (!plan || !can(viewer, 'plan:read', plan.organisationId)) throw new Refusal('missing', noun);
  return plan;
}

export interface FoundAction {
  action: ActionEntity;
  plan: StandingPlan;
}

/** An action to be changed, with its plan. One that may not be seen, or is archived, answers as if there were none. */
export async function findAction(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundAction> {
  const found = await findAnyAction(tx, viewer, id);
  if (found.action.archivedAt !== null) throw new Refusal('missing', 'action');
  return found;
}

const actionStatement = {
  name: 'action-to-change',
  text: `select ${actionColumns}, a.organisation_id as "organisationId", a.plan_id as "planId", a.position,
      a.archived_at as "archivedAt"
    from action a where a.organisation_id = any($1::uuid[]) and a.id = $2`,
};

/** An action to be changed, archived or not. Both are asked at once and answered in turn: the action once its plan is held. */
export async function findAnyAction(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundAction> {
  const [plan, [action]] = await Promise.all([
    holdPlanOf(tx, viewer, 'action', id),
    ask<ActionEntity>(tx, actionStatement, [organisationsOf(viewer), id]),
  ]);
  if (!action) throw new Refusal('missing', 'action');
  return { action, plan };
}

interface FoundMilestone extends FoundAction {
  milestone: MilestoneEntity;
}

/** A milestone to be changed, with its action and plan. */
export async function findMilestone(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundMilestone> {
  const found = await findAnyMilestone(tx, viewer, id);
  if (found.milestone.archivedAt !== null) throw new Refusal('missing', 'milestone');
  return found;
}

/** A milestone, archived or not, of an action that stands. */
export async function findAnyMilestone(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundMilestone> {
  const plan = await holdPlanOf(tx, viewer, 'milestone', id);
  const { organisationId } = plan;
  const milestone = await tx.findOneBy(MilestoneEntity, { id, organisationId });
  if (!milestone) throw new Refusal('missing', 'milestone');
  const action = await tx.findOneBy(ActionEntity, { id: milestone.actionId, organisationId, archivedAt: IsNull() });
  if (!action) throw new Refusal('missing', 'milestone');
  return { milestone, action, plan };
}
