import { Injectable } from '@nestjs/common';
import type { ChangeGoal, Move, NewGoal } from '@waymark/contract/goals';
import { assertCan } from '@waymark/domain/access';
import { goalsOfPlan } from '@waymark/domain/limits';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertLeadsKnown, type LeadFields } from './assert-leads';
import {
  assertPlanEditable,
  assertProgressPossible,
  assertUnchanged,
  findAnyGoal,
  findGoal,
  findPlan,
} from './find-plan';
import { GoalEntity, type PlanEntity } from './plan.entities';
import { swapped } from './swapped';
import { touchPlan } from './touch-plan';
import { leadsOfViewer, updateRight } from './viewer-leads';

const leadFields: LeadFields = {
  people: ['accountableMemberId', 'accountableOfficerId'],
  members: ['taskforceLeadId'],
};

/** Adds goals to a plan, keeps what they say, puts them in order and away. */
@Injectable()
export class GoalRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, planId: string, body: NewGoal, repeatable: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const { organisationId } = plan;
      assertCan(viewer, 'plan:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, repeatable);
      if (!fresh) return id;
      assertPlanEditable(plan);
      await assertLeadsKnown(tx, organisationId, body, leadFields);
      await touchPlan(tx, viewer, planId);
      const position = await nextPosition(tx, plan);
      await tx.insert(GoalEntity, { ...body, id, organisationId, planId, position });
      await this.record(tx, viewer, { id, organisationId, planId }, { name: 'goal.add', after: body });
      return id;
    });
  }

  async change(viewer: Viewer, goalId: string, version: number, body: ChangeGoal): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { goal, plan } = await findGoal(tx, viewer, goalId);
      if (isLeadStatusAlone(body)) await this.assertMayJudge(tx, viewer, goal, plan);
      else assertCan(viewer, 'plan:edit', plan.organisationId);
      await assertUnchanged(tx, 'goal', goal, { version });
      if (!isLeadStatusAlone(body)) assertPlanEditable(plan);
      await assertLeadsKnown(tx, plan.organisationId, body, leadFields);
      await touchPlan(tx, viewer, plan.id);
      const changes = { ...body, ...rewritten(goal, body) };
      await guardedUpdate(tx, { of: GoalEntity, noun: 'goal', row: goal, version }, changes);
      await this.record(tx, viewer, goal, { name: 'goal.change', ...differences<object>(goal, body) });
    });
  }

  /** Goals are moved one after the other: the plan's row is held while they are put in order. */
  async move(viewer: Viewer, goalId: string, move: Move): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { goal, plan } = await this.findEditable(tx, viewer, goalId);
      await touchPlan(tx, viewer, plan.id);
      const rows = await tx.query<{ id: string }[]>(
        `select id from goal where organisation_id = $1 and plan_id = $2 and theme = $3 and archived_at is null
         order by position, id`,
        [plan.organisationId, plan.id, goal.theme],
      );
      const ids = swapped(
        rows.map((row) => row.id),
        goalId,
        move,
      );
      if (!ids) return;
      await tx.query(
        `update goal set position = o.position
         from unnest($3::uuid[]) with ordinality as o (id, position)
         where goal.organisation_id = $1 and goal.plan_id = $2 and goal.id = o.id and goal.position <> o.position`,
        [plan.organisationId, plan.id, ids],
      );
      await this.record(tx, viewer, goal, { name: 'goal.move', after: { move } });
    });
  }

  async archive(viewer: Viewer, goalId: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { goal, plan } = await this.findEditable(tx, viewer, goalId);
      await touchPlan(tx, viewer, plan.id);
      await guardedUpdate(tx, { of: GoalEntity, noun: 'goal', row: goal, version }, { archivedAt: this.clock.now() });
      await this.record(tx, viewer, goal, { name: 'goal.archive' });
    });
  }

  async restore(viewer: Viewer, goalId: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const { goal, plan } = await findAnyGoal(tx, viewer, goalId);
      assertCan(viewer, 'plan:edit', plan.organisationId);
      assertPlanEditable(plan);
      if (goal.archivedAt === null) return;
      await touchPlan(tx, viewer, plan.id);
      const position = await nextPosition(tx, plan);
      const { version } = goal;
      await guardedUpdate(tx, { of: GoalEntity, noun: 'goal', row: goal, version }, { archivedAt: null, position });
      await this.record(tx, viewer, goal, { name: 'goal.restore' });
    });
  }

  private async findEditable(tx: EntityManager, viewer: Viewer, goalId: string) {
    const found = await findGoal(tx, viewer, goalId);
    assertCan(viewer, 'plan:edit', found.plan.organisationId);
    assertPlanEditable(found.plan);
    return found;
  }

  /** How a goal goes is said by who plans, by who may update anything, and by the goal's own leads. */
  private async assertMayJudge(tx: EntityManager, viewer: Viewer, goal: GoalEntity, plan: PlanEntity): Promise<void> {
    assertProgressPossible(plan);
    const right = updateRight(viewer, plan.organisationId);
    if (right === 'any') return;
    const leads = await leadsOfViewer(tx, viewer, plan.organisationId, this.clock.today());
    const own = [goal.accountableMemberId, goal.accountableOfficerId, goal.taskforceLeadId];
    if (right === 'own' && own.some((id) => id !== null && leads.has(id))) return;
    assertCan(viewer, 'plan:edit', plan.organisationId);
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    goal: { id: string; organisationId: string; planId: string },
    event: { name: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    const { id, organisationId, planId } = goal;
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'goal', id }, planId });
  }
}

/** An example that was given another heading is the council's own goal. */
const rewritten = (goal: GoalEntity, { title }: ChangeGoal): Partial<GoalEntity> =>
  goal.example && title !== undefined && title !== goal.title ? { example: false } : {};

function isLeadStatusAlone(body: ChangeGoal): boolean {
  const sent = Object.entries(body).filter(([, value]) => value !== undefined);
  return sent.length > 0 && sent.every(([field]) => field === 'leadStatus');
}

async function nextPosition(tx: EntityManager, plan: PlanEntity): Promise<number> {
  const rows = await tx.query<{ last: number; count: number }[]>(
    `select coalesce(max(position), 0) as last, count(*) filter (where archived_at is null) as count
     from goal where organisation_id = $1 and plan_id = $2`,
    [plan.organisationId, plan.id],
  );
  const { last = 0, count = 0 } = rows[0] ?? {};
  if (count >= goalsOfPlan) throw new Refusal('conflict', 'too-many-goals', { most: goalsOfPlan });
  return last + 1;
}
