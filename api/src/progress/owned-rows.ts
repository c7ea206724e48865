import type { Day } from '@waymark/domain/day';
import type { Frequency } from '@waymark/domain/indicators/vocabulary';
import type { ApprovalHand } from '@waymark/domain/plans/approval';
import { type DeliveryStatus, endedStatuses } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { UpdateDays } from '@waymark/domain/plans/update-freshness';
import type { EntityManager } from 'typeorm';
import { handsOf } from '../plans/plan-review';
import { ask } from '../platform/prepared';

export interface OwnedPlanRow extends UpdateDays {
  id: string;
  title: string;
  status: PlanStatus;
  since: string;
  startsOn: Day;
  reviewOn: Day | null;
  managerId: string | null;
  officerLeadId: string | null;
  submittedBy: string | null;
  approvalRows: ApprovalHand[] | null;
}

export interface OwnedActionRow {
  id: string;
  planId: string;
  title: string;
  reference: string;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  reviewOn: Day | null;
  deliveryStatus: DeliveryStatus;
  lastUpdatedAt: string | null;
}

export interface OwnedMilestoneRow {
  id: string;
  actionId: string;
  title: string;
  dueOn: Day;
  doneOn: Day | null;
  droppedReason: string | null;
}

export interface OwnedFigureRow {
  id: string;
  planId: string;
  ownerId: string;
  indicatorId: string;
  code: string;
  name: string;
  frequency: Frequency;
  lagMonths: number;
  latestOn: Day | null;
}

export interface OwnedRiskRow {
  id: string;
  planId: string;
  title: string;
  reviewOn: Day;
  ownerId: string;
}

const plansStatement = {
  name: 'owned-plans',
  text: `select p.id, p.title, p.status, p.status_since as since, p.starts_on as "startsOn", p.review_on as "reviewOn",
      p.manager_id as "managerId", p.officer_lead_id as "officerLeadId", p.submitted_by as "submittedBy",
      p.target_days as "targetDays", p.acceptable_days as "acceptableDays", p.stale_days as "staleDays",
      ${handsOf('p')} as "approvalRows"
    from plan p where p.organisation_id = $1 and p.archived_at is null and p.status not in ('superseded', 'closed')
    order by p.id`,
};

const ended = endedStatuses.map((status) => `'${status}'`).join(', ');
const mine = (...columns: string[]): string =>
  `($3::uuid[] is null or ${columns.map((column) => `${column} = any($3::uuid[])`).join(' or ')})`;

/** Numbered before it is narrowed, so that references are those of the plan. */
const openActions = `
  with numbered_goal as (
    select g.id, row_number() over (partition by g.plan_id order by g.theme, g.position, g.id) as number
    from goal g where g.organisation_id = $1 and g.plan_id = any($2::uuid[]) and g.archived_at is null
  ), numbered as (
    select a.*, g.number || '.' || row_number() over (partition by a.goal_id order by a.position, a.id) as reference
    from action a join numbered_goal g on g.id = a.goal_id
    where a.organisation_id = $1 and a.plan_id = any($2::uuid[]) and a.archived_at is null
  ), open_action as (
    select * from numbered x
    where x.delivery_status not in (${ended}) and ${mine('x.council_lead_id', 'x.taskforce_lead_id')}
  )`;

const actionsStatement = {
  name: 'owned-actions',
  text: `${openActions}
    select x.id, x.plan_id as "planId", x.title, x.reference, x.council_lead_id as "councilLeadId",
      x.taskforce_lead_id as "taskforceLeadId", x.starts_on as "startsOn", x.due_on as "dueOn", x.ongoing,
      x.review_on as "reviewOn", x.delivery_status as "deliveryStatus", x.last_updated_at as "lastUpdatedAt"
    from open_action x order by x.plan_id, x.reference, x.id`,
};

const milestonesStatement = {
  name: 'owned-milestones',
  text: `select m.id, m.action_id as "actionId", m.title, m.due_on as "dueOn", m.done_on as "doneOn",
      m.dropped_reason as "droppedReason"
    from milestone m join action x on x.organisation_id = m.organisation_id and x.id = m.action_id
    where m.organisation_id = $1 and x.plan_id = any($2::uuid[]) and x.archived_at is null and m.archived_at is null
      and m.done_on is null and ${mine('x.council_lead_id', 'x.taskforce_lead_id')}
    order by m.action_id, m.position, m.id`,
};

/** The latest figure of the organisation's own area: its own, the library's, or one that waits to be checked. */
const latestOn = `greatest((
  select max(l.period_end) from latest_observation l
  where l.organisation_id in (t.organisation_id, t.indicator_organisation_id) and l.indicator_id = t.indicator_id
    and l.area_code = o.area_code and l.breakdown = '' and l.value is not null), (
  select max(e.period_end) from figure_entry e
  where e.organisation_id = t.organisation_id and e.indicator_id = t.indicator_id and e.area_code = o.area_code
    and e.breakdown = '' and e.state = 'submitted'))`;

/** Figures that the organisation keeps itself: those of others come from their files, and no owner can hurry them. */
const figuresStatement = {
  name: 'owned-figures',
  text: `select t.id, t.plan_id as "planId", t.owner_id as "ownerId", t.indicator_id as "indicatorId", i.code, i.name,
      i.frequency, i.lag_months as "lagMonths", coalesce(${latestOn}, t.baseline_on, p.starts_on) as "latestOn"
    from target t
    join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id
    join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id and g.archived_at is null
    join organisation o on o.id = t.organisation_id
    join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
    where t.organisation_id = $1 and t.plan_id = any($2::uuid[]) and t.archived_at is null and t.owner_id is not null
      and i.source_type = 'local' and not i.computed and i.archived_at is null and i.frequency <> 'occasional'
      and ${mine('t.owner_id')}
    order by t.plan_id, t.goal_id, t.position, t.id`,
};

const risksStatement = {
  name: 'owned-risks',
  text: `select r.id, r.plan_id as "planId", r.event as title, r.review_on as "reviewOn", r.owner_id as "ownerId"
    from risk r where r.organisation_id = $1 and r.plan_id = any($2::uuid[]) and r.archived_at is null
      and r.review_on is not null and r.owner_id is not null and ${mine('r.owner_id')}
    order by r.plan_id, r.review_on, r.id`,
};

export const readOwnedPlans = (tx: EntityManager, organisationId: string): Promise<OwnedPlanRow[]> =>
  ask<OwnedPlanRow>(tx, plansStatement, [organisationId]);

export interface OwnedParts {
  actions: OwnedActionRow[];
  milestones: OwnedMilestoneRow[];
  figures: OwnedFigureRow[];
  risks: OwnedRiskRow[];
}

/** What hangs on plans and has an owner; with ids, only what these own. */
export async function readOwnedParts(
  tx: EntityManager,
  organisationId: string,
  planIds: readonly string[],
  ownerIds: readonly string[] | null,
): Promise<OwnedParts> {
  const values = [organisationId, planIds, ownerIds];
  const [actions, milestones, figures, risks] = await Promise.all([
    ask<OwnedActionRow>(tx, actionsStatement, values),
    ask<OwnedMilestoneRow>(tx, milestonesStatement, values),
    ask<OwnedFigureRow>(tx, figuresStatement, values),
    ask<OwnedRiskRow>(tx, risksStatement, values),
  ]);
  return { actions, milestones, figures, risks };
}
