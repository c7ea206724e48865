import type { Goal } from '@waymark/contract/goals';
import type { Person } from '@waymark/contract/people';
import type { Plan } from '@waymark/contract/plans';
import type { Target } from '@waymark/contract/targets';
import type { TaskforceMember } from '@waymark/contract/taskforces';
import type { UnsignedRule } from '@waymark/domain/impact/vocabulary';
import { planTexts } from '@waymark/domain/plans/plan-texts';
import type { EntityManager } from 'typeorm';
import { columnsAs } from '../platform/columns';
import { ask } from '../platform/prepared';
import {
  type ActionRow,
  milestoneColumns,
  type MilestoneRow,
  partnerColumns,
  type PartnerRow,
  type PlanOfAction,
} from './action-answer';
import { homesOf, placedActionIds, placedActions, type PlacedActionRow } from './placed-actions';
import { targetsOfPlan } from './target-answer';

type DerivedOfPlan =
  | ('goals' | 'people' | 'taskforceMembers' | 'problems' | 'coverage' | 'steps' | 'mayEdit' | 'mayEditTargets')
  | ('approvals' | 'approvalSteps' | 'publicPath');

/** A plan as its row stands, with the name of its council. */
export interface PlanRow extends Omit<Plan, DerivedOfPlan> {
  submittedBy: string | null;
  assessmentLacking: UnsignedRule | null;
}

/** A goal as its row stands. */
export interface GoalRow extends Omit<Goal, 'number' | 'actions' | 'indicators'> {
  planId: string;
  position: number;
}

export interface MemberRow extends TaskforceMember {
  userId: string | null;
}

/** What hangs on plans, each kind in the order in which it is shown. */
export interface PlanParts {
  goals: GoalRow[];
  actions: ActionRow[];
  /** The plans of the actions that come from another, by the action's id. */
  homes: Map<string, PlanOfAction>;
  milestones: MilestoneRow[];
  partners: PartnerRow[];
  targets: Target[];
}

/** Who can lead: the directory and the taskforce of an organisation. */
export interface LeadRows {
  people: Person[];
  members: MemberRow[];
}

const planFields = [
  'id',
  'version',
  'organisationId',
  'status',
  'title',
  'titleWelsh',
  'edition',
  'startsOn',
  'endsOn',
  'reviewOn',
  'memberLeadId',
  'officerLeadId',
  'managerId',
  ...planTexts,
  'targetDays',
  'acceptableDays',
  'staleDays',
  'changedAt',
  'changedBy',
  'statusSince',
  'statusReason',
  'submittedBy',
  'supersedesId',
] as const satisfies (keyof PlanRow)[];

const goalFields = [
  'id',
  'version',
  'planId',
  'position',
  'title',
  'theme',
  'secondaryTheme',
  'ways',
  'prioritySupport',
  'need',
  'beneficiaries',
  'changeShort',
  'changeMedium',
  'changeLong',
  'assumptions',
  'accountableMemberId',
  'accountableOfficerId',
  'taskforceLeadId',
  'leadStatus',
  'originId',
  'example',
] as const satisfies (keyof GoalRow)[];

const personFields = [
  'id',
  'version',
  'name',
  'kind',
  'jobTitle',
  'directorate',
  'email',
  'leftOn',
  'deputyId',
  'publicNameAgreed',
  'userId',
] as const satisfies (keyof Person)[];

const memberFields = [
  'id',
  'version',
  'personName',
  'seat',
  'organisationName',
  'sector',
  'role',
  'notUsuallyInvolved',
  'startsOn',
  'endsOn',
  'publicNameAgreed',
  'userId',
] as const satisfies (keyof MemberRow)[];

/** Goes before a `where` that names plans as `p`; with more columns where a statement asks for more. */
export const planSelectWith = (more = ''): string => `
  select ${columnsAs('p', planFields)}${more}, o.name as "organisationName", p.archived_at is not null as archived,
    (select s.id from plan s where s.organisation_id = p.organisation_id and s.supersedes_id = p.id
      and s.archived_at is null order by s.id desc limit 1) as "supersededById",
    case when not exists (select from assessment a where a.organisation_id = p.organisation_id and a.plan_id = p.id
      and a.signed_revision = a.revision) then o.unsigned_assessment end as "assessmentLacking"
  from plan p join organisation o on o.id = p.organisation_id`;

export const planSelect = planSelectWith();

const partStatements = {
  goals: {
    name: 'plan-goals',
    text: `select ${columnsAs('g', goalFields)} from goal g
      where g.organisation_id = $1 and g.plan_id = $2 and g.archived_at is null
      order by g.theme, g.position, g.id`,
  },
  actions: { name: 'plan-actions', text: placedActions },
  milestones: {
    name: 'plan-milestones',
    text: `select ${milestoneColumns} from milestone m
      where m.organisation_id = $1 and m.archived_at is null and m.action_id = any(array(${placedActionIds}))
      order by m.action_id, m.position, m.id`,
  },
  partners: {
    name: 'plan-partners',
    text: `select ${partnerColumns} from action_partner p
      where p.organisation_id = $1 and p.action_id = any(array(${placedActionIds}))
      order by p.action_id, p.taskforce_member_id`,
  },
};

const peopleStatement = {
  name: 'plan-people',
  text: `select ${columnsAs('p', personFields)} from person p where p.organisation_id = $1 order by p.name, p.id`,
};

const membersStatement = {
  name: 'plan-members',
  text: `select ${columnsAs('m', memberFields)}, coalesce(led.count, 0) as "actionCount"
    from taskforce_member m
    left join (
      select a.taskforce_lead_id as id, count(*) as count
      from action a
      join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
      join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id and p.archived_at is null
      where a.organisation_id = $1 and a.archived_at is null and a.taskforce_lead_id is not null
      group by a.taskforce_lead_id) led on led.id = m.id
    where m.organisation_id = $1 order by m.organisation_name, m.id`,
};

/** Everything that hangs on a plan, in five statements asked at once. */
export async function readParts(tx: EntityManager, plan: { organisationId: string; id: string }): Promise<PlanParts> {
  const values = [plan.organisationId, plan.id];
  const [goals, actions, milestones, partners, targets] = await Promise.all([
    ask<GoalRow>(tx, partStatements.goals, values),
    ask<PlacedActionRow>(tx, partStatements.actions, values),
    ask<MilestoneRow>(tx, partStatements.milestones, values),
    ask<PartnerRow>(tx, partStatements.partners, values),
    targetsOfPlan(tx, plan),
  ]);
  return { goals, actions, homes: homesOf(actions), milestones, partners, targets };
}

/** The directory and the taskforce of an organisation, those who left among them. */
export async function readLeads(tx: EntityManager, organisationId: string): Promise<LeadRows> {
  const [people, members] = await Promise.all([
    ask<Person>(tx, peopleStatement, [organisationId]),
    ask<MemberRow>(tx, membersStatement, [organisationId]),
  ]);
  return { people, members };
}
