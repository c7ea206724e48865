import type { Theme } from '@waymark/domain/frameworks/framework';
import type { Day } from '@waymark/domain/day';
import type { PartNow } from '@waymark/domain/past/part-on';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { EntityManager } from 'typeorm';
import { madeBy, type SaidBy, saidBy } from '../judging/past-columns';
import { ask } from '../platform/prepared';

interface Dated extends PartNow {
  /** As `madeBefore`, for the day that is compared with. */
  madeBeforeThen: boolean;
}

export interface PlanNow extends Dated {
  id: string;
  organisationId: string;
  organisationName: string;
  title: string;
  status: PlanStatus;
  targetDays: number;
  acceptableDays: number;
  staleDays: number;
}

export interface GoalNow extends Dated {
  id: string;
  planId: string;
  title: string;
  theme: Theme;
  leadStatus: DeliveryStatus | null;
}

export interface ActionNow extends Dated {
  id: string;
  planId: string;
  goalId: string;
  title: string;
  deliveryStatus: DeliveryStatus;
  statusReason: string;
  correctiveAction: string;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  partnerIds: string[];
  directorate: string | null;
  tags: string[];
  groups: string[];
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  /** By the day itself, and by the day it is compared with. */
  said: [SaidBy, SaidBy];
}

export interface MilestoneNow extends Dated {
  id: string;
  actionId: string;
  title: string;
  dueOn: Day;
  doneOn: Day | null;
  droppedReason: string | null;
}

/** Everything that counts stand on, as it is now; each part knows whether it was made by the later of the two days. */
export interface PartsNow {
  plans: PlanNow[];
  goals: GoalNow[];
  actions: ActionNow[];
  milestones: MilestoneNow[];
  partners: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
}

const made = (alias: string, day: string) =>
  `${madeBy(alias, day)} as "madeBefore", ${alias}.archived_at is not null as archived`;
const madeThen = (alias: string, day: string) => `${madeBy(alias, day)} as "madeBeforeThen"`;

const plansStatement = {
  name: 'dashboard-plans',
  text: `select p.id, p.organisation_id as "organisationId", coalesce(o.short_name, o.name) as "organisationName", p.title, p.status,
      p.target_days as "targetDays", p.acceptable_days as "acceptableDays", p.stale_days as "staleDays",
      ${made('p', '$2')}, ${madeThen('p', '$3')}
    from plan p join organisation o on o.id = p.organisation_id
    where p.organisation_id = any($1::uuid[]) order by o.name, p.title, p.id`,
};

const goalsStatement = {
  name: 'dashboard-goals',
  text: `select g.id, g.plan_id as "planId", g.title, g.theme, g.lead_status as "leadStatus", ${made('g', '$3')}, ${madeThen('g', '$4')}
    from goal g where g.organisation_id = any($1::uuid[]) and g.plan_id = any($2::uuid[])`,
};

const actionsStatement = {
  name: 'dashboard-actions',
  text: `select a.id, a.plan_id as "planId", a.goal_id as "goalId", a.title, a.delivery_status as "deliveryStatus",
      a.status_reason as "statusReason", a.corrective_action as "correctiveAction", a.council_lead_id as "councilLeadId",
      a.taskforce_lead_id as "taskforceLeadId", a.directorate, a.tags, a.groups, a.starts_on as "startsOn", a.due_on as "dueOn",
      a.ongoing, jsonb_build_array(${saidBy('$3')}, ${saidBy('$4')}) as said,
      array(select x.taskforce_member_id from action_partner x
        where x.organisation_id = a.organisation_id and x.action_id = a.id) as "partnerIds",
      ${made('a', '$3')}, ${madeThen('a', '$4')}
    from action a where a.organisation_id = any($1::uuid[]) and a.plan_id = any($2::uuid[])
    order by a.plan_id, a.goal_id, a.position, a.id`,
};

const milestonesStatement = {
  name: 'dashboard-milestones',
  text: `select m.id, m.action_id as "actionId", m.title, m.due_on as "dueOn", m.done_on as "doneOn",
      m.dropped_reason as "droppedReason", ${made('m', '$3')}, ${madeThen('m', '$4')}
    from milestone m where m.organisation_id = any($1::uuid[]) and m.action_id = any(array(
      select a.id from action a where a.organisation_id = any($1::uuid[]) and a.plan_id = any($2::uuid[])))`,
};

const partnersStatement = {
  name: 'dashboard-partners',
  text: `select t.id, t.organisation_name as name from taskforce_member t where t.organisation_id = any($1::uuid[])`,
};

const tagsStatement = {
  name: 'dashboard-tags',
  text: 'select code as id, title as name from tag order by position desc',
};

interface Named {
  id: string;
  name: string;
}

const named = (rows: readonly Named[]): Map<string, string> => new Map(rows.map(({ id, name }) => [id, name]));

export interface Days {
  on: Day;
  compareWith: Day;
}

export const plansNow = (tx: EntityManager, organisationIds: readonly string[], { on, compareWith }: Days) =>
  ask<PlanNow>(tx, plansStatement, [organisationIds, on, compareWith]);

/** What hangs on plans: five statements whatever their number. */
export async function partsOf(
  tx: EntityManager,
  { organisationIds, plans }: { organisationIds: readonly string[]; plans: PlanNow[] },
  { on, compareWith }: Days,
): Promise<PartsNow> {
  const values = [organisationIds, plans.map(({ id }) => id), on, compareWith];
  const [goals, actions, milestones, partners, tags] = await Promise.all([
    ask<GoalNow>(tx, goalsStatement, values),
    ask<ActionNow>(tx, actionsStatement, values),
    ask<MilestoneNow>(tx, milestonesStatement, values),
    ask<Named>(tx, partnersStatement, [organisationIds]),
    ask<Named>(tx, tagsStatement, []),
  ]);
  return { plans, goals, actions, milestones, partners: named(partners), tags: named(tags) };
}
