import { can } from '@waymark/domain/access';
import { planEditable, progressPossible } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { GoalEntity, PlanEntity } from './plan.entities';

/** A plan one may not see answers exactly like a plan that does not exist. An archived plan is still there to be read. */
export async function findPlan(tx: EntityManager, viewer: Viewer, id: string): Promise<PlanEntity> {
  const plan = await tx.findOneBy(PlanEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!plan || !can(viewer, 'plan:read', plan.organisationId)) throw new Refusal('missing', 'plan');
  return plan;
}

/** A goal that stands, in the plan that holds it. */
export async function findGoal(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<{ goal: GoalEntity; plan: PlanEntity }> {
  const found = await findAnyGoal(tx, viewer, id);
  if (found.goal.archivedAt !== null) throw new Refusal('missing', 'goal');
  return found;
}

/** A goal, archived or not. */
export async function findAnyGoal(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<{ goal: GoalEntity; plan: PlanEntity }> {
  const goal = await tx.findOneBy(GoalEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!goal || !can(viewer, 'plan:read', goal.organisationId)) throw new Refusal('missing', 'goal');
  return { goal, plan: await findPlan(tx, viewer, goal.planId) };
}

type Standing = Pick<PlanEntity, 'status' | 'archivedAt'>;

/** The plan, its goals, actions and targets are written only while it is drafted or returned. */
export function assertPlanEditable(plan: Standing): void {
  assertNotArchived(plan);
  if (!planEditable(plan.status)) throw new Refusal('conflict', 'plan-not-editable', { status: plan.status });
}

export function assertProgressPossible(plan: Standing): void {
  assertNotArchived(plan);
  if (!progressPossible(plan.status)) throw new Refusal('conflict', 'plan-not-editable', { status: plan.status });
}

export function assertNotArchived(plan: Pick<PlanEntity, 'archivedAt'>): void {
  if (plan.archivedAt !== null) throw new Refusal('conflict', 'plan-archived');
}

/** Tells a stale editor so before anything else is decided on what they did not see. */
export function assertCurrent(noun: string, row: { version: number }, version: number): void {
  if (row.version !== version) throw new Refusal('stale', noun, { current: row });
}

interface Changed {
  id: string;
  organisationId: string;
  version: number;
}

const lastChange = {
  name: 'last-change',
  text: `select user_name as "changedBy", at as "changedAt" from audit_event
    where organisation_id = $1 and subject_id = $2 and name like $3 order by id desc limit 1`,
};

/** As `assertCurrent`, and tells who changed it last and when; `whole` brings what its row does not hold. */
export async function assertUnchanged(
  tx: EntityManager,
  noun: string,
  row: Changed,
  said: { version: number; whole?: () => Promise<object> },
): Promise<void> {
  if (row.version === said.version) return;
  const values = [row.organisationId, row.id, `${noun}.%`];
  const [change] = await ask<{ changedBy: string; changedAt: string }>(tx, lastChange, values);
  throw new Refusal('stale', noun, { current: { ...row, ...(await said.whole?.()) }, ...change });
}
