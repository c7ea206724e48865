import { Injectable } from '@nestjs/common';
import type {
  DeliveryWarning,
  DeliveryWarnings,
  Dependency,
  FundingLine,
  PlanDelivery,
  Risk,
} from '@waymark/contract/delivery';
import { can } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/day';
import { fundingTotals, fundingWarning } from '@waymark/domain/delivery/funding';
import { byScore } from '@waymark/domain/delivery/risk';
import { progressPossible } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { dependenciesOf, fundingOf, type Of, risksOf } from './delivery-rows';

const warnedWithinDays = 365;
const mostWarnings = 200;
const over = `('superseded', 'closed')`;

/** Answers what pays for a plan, what may go wrong with it and what it waits for. */
@Injectable()
export class DeliveryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  delivery(viewer: Viewer, planId: string): Promise<PlanDelivery> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const today = this.clock.today();
      const [fundingLines, risks, dependencies, costs] = await Promise.all([
        fundingOf(tx, plan, today),
        risksOf(tx, plan, today),
        dependenciesOf(tx, plan, today),
        costsOf(tx, plan),
      ]);
      const open = plan.archivedAt === null && progressPossible(plan.status);
      const mayEdit = open && can(viewer, 'plan:edit', plan.organisationId);
      const totals = fundingTotals(fundingLines, costs);
      return { planId, mayEdit, fundingLines, totals, risks: byScore(risks), dependencies };
    });
  }

  fundingLine(viewer: Viewer, id: string): Promise<FundingLine> {
    return this.one(viewer, { table: 'funding_line', noun: 'funding-line', id }, fundingOf);
  }

  risk(viewer: Viewer, id: string): Promise<Risk> {
    return this.one(viewer, { table: 'risk', noun: 'risk', id }, risksOf);
  }

  dependency(viewer: Viewer, id: string): Promise<Dependency> {
    return this.one(viewer, { table: 'dependency', noun: 'dependency', id }, dependenciesOf);
  }

  /** Funding that ends within a year, reviews that are overdue and what is waited for and late, of all plans not over. */
  warnings(viewer: Viewer): Promise<DeliveryWarnings> {
    return this.database.reading(viewer, async (tx) => {
      const own = organisationsOf(viewer).filter((id) => can(viewer, 'plan:read', id));
      const today = this.clock.today();
      const rows = await tx.query<DeliveryWarning[]>(warningsText, [own, today, addDays(today, warnedWithinDays)]);
      const warnings = rows.map((row) => ({
        ...row,
        warning: row.kind === 'funding-ends' ? fundingWarning(row.on, today) : null,
      }));
      return { warnings };
    });
  }

  private one<T extends { id: string }>(
    viewer: Viewer,
    { table, noun, id }: { table: string; noun: string; id: string },
    listed: (tx: EntityManager, plan: Of, today: string) => Promise<T[]>,
  ): Promise<T> {
    return this.database.reading(viewer, async (tx) => {
      const [row] = await tx.query<{ planId: string }[]>(
        `select plan_id as "planId" from ${table} where organisation_id = any($1::uuid[]) and id = $2`,
        [organisationsOf(viewer), id],
      );
      if (!row) throw new Refusal('missing', noun);
      const plan = await findPlan(tx, viewer, row.planId);
      const thing = (await listed(tx, plan, this.clock.today())).find((one) => one.id === id);
      if (!thing) throw new Refusal('missing', noun);
      return thing;
    });
  }
}

/** What is cancelled or merged costs nothing any more. */
function costsOf(tx: EntityManager, { organisationId, id }: Of): Promise<{ cost: number | null }[]> {
  return tx.query<{ cost: number | null }[]>(
    `select a.cost from action a join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id
     where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null and g.archived_at is null
       and a.delivery_status not in ('cancelled', 'merged')`,
    [organisationId, id],
  );
}

const standing = (
  alias: string,
) => `join plan p on p.organisation_id = ${alias}.organisation_id and p.id = ${alias}.plan_id
  where ${alias}.organisation_id = any($1::uuid[]) and ${alias}.archived_at is null and p.archived_at is null
    and p.status not in ${over}`;

const warningsText = `
  select * from (
    select 'funding-ends' as kind, f.id, p.id as "planId", p.title as "planTitle", f.source as title, f.ends_on as "on", f.posts
    from funding_line f ${standing('f')} and f.ends_on <= $3
    union all
    select 'review-overdue', r.id, p.id, p.title, r.event, r.review_on, ''
    from risk r ${standing('r')} and r.review_on < $2
    union all
    select 'dependency-late', d.id, p.id, p.title, w.title, o.due_on, ''
    from dependency d
    join action w on w.organisation_id = d.organisation_id and w.id = d.action_id and w.archived_at is null
    join action o on o.organisation_id = d.organisation_id and o.id = d.on_action_id and o.archived_at is null
    ${standing('d')} and w.delivery_status not in ('completed', 'not-achieved', 'cancelled', 'merged')
      and o.delivery_status not in ('completed', 'not-achieved', 'cancelled', 'merged')
      and (o.due_on < $2 or o.due_on > w.due_on or o.delivery_status = 'off-track')
  ) w order by "on" nulls last, id limit ${mostWarnings}`;
