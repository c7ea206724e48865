import { Injectable } from '@nestjs/common';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import { goalsOf, leadIdsOf, planAnswer } from './plan-answer';
import { type PlanInReview, reviewColumns } from './plan-review';
import { planSelectWith, readLeads, readParts } from './plan-rows';
import { publicPath } from './public-versions';

const planStatement = {
  name: 'plan',
  text: `${planSelectWith(`, ${reviewColumns('$3')}, ${publicPath('p', '$4')} as "publicPath"`)}
    where p.id = $1 and p.organisation_id = any($2::uuid[])`,
};

/** Answers a plan with all that hangs on it: eight statements, whatever its size. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  plan(viewer: Viewer, planId: string): Promise<Plan> {
    return this.database.reading(viewer, (tx) => this.planWith(tx, viewer, planId));
  }

  /** The plan as it stands inside a transaction. */
  async planWith(tx: EntityManager, viewer: Viewer, planId: string): Promise<Plan> {
    const row = await planRow(tx, viewer, planId, this.clock);
    const [parts, leads] = await rowsAround(tx, row);
    return planAnswer(row, parts, leads, { viewer, today: this.clock.today() });
  }

  /** One goal of a plan, with its actions and indicators. */
  goal(viewer: Viewer, goalId: string): Promise<Goal> {
    return this.database.reading(viewer, async (tx) => {
      const planIds = await tx.query<{ id: string }[]>(
        `select plan_id as id from goal where id = $1 and organisation_id = any($2::uuid[]) and archived_at is null`,
        [goalId, organisationsOf(viewer)],
      );
      if (!planIds[0]) throw new Refusal('missing', 'goal');
      const row = await planRow(tx, viewer, planIds[0].id, this.clock);
      const [parts, leads] = await rowsAround(tx, row);
      const seen = { viewer, today: this.clock.today() };
      const goal = goalsOf(row, parts, leadIdsOf(leads, seen), seen).find(({ id }) => id === goalId);
      if (!goal) throw new Refusal('missing', 'goal');
      return goal;
    });
  }
}

async function planRow(tx: EntityManager, viewer: Viewer, planId: string, clock: Clock): Promise<PlanInReview> {
  const values = [planId, organisationsOf(viewer), clock.today(), clock.now()];
  const [row] = await ask<PlanInReview>(tx, planStatement, values);
  if (!row || !can(viewer, 'plan:read', row.organisationId)) throw new Refusal('missing', 'plan');
  return row;
}

const rowsAround = (tx: EntityManager, plan: PlanInReview) =>
  Promise.all([readParts(tx, plan), readLeads(tx, plan.organisationId)]);
