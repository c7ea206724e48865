import type { TimelineEntry } from '@waymark/contract/plans';
import type { Target } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import type { ApprovalHand } from '@waymark/domain/plans/approval';
import type { ActionToCheck, GoalToCheck, MilestoneToCheck, PlanToCheck } from '@waymark/domain/plans/plan-shape';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { TaskforceMember } from '@waymark/contract/taskforces';
import type { Person } from '@waymark/contract/people';
import type { EntityManager } from 'typeorm';
import { linkedActions } from '../plans/placed-actions';
import { handsOf, standsInFor } from '../plans/plan-review';
import { embargoed } from '../plans/public-versions';
import { targetsOfPlans } from '../plans/target-answer';
import { timelineColumns } from '../plans/timeline-reader';
import { columnOf, columnsAs } from '../platform/columns';
import { ask } from '../platform/prepared';

/** Of a plan just what its numbers and its dates are made from; of a text only whether it says something. */
export interface PlanRow extends Omit<PlanToCheck, 'goals' | 'people' | 'taskforceMembers'> {
  id: string;
  title: string;
  status: PlanStatus;
  embargoed: boolean;
  changedAt: string;
  submittedBy: string | null;
  /** Of a plan in review: who approved it already. */
  approvalRows: ApprovalHand[] | null;
  /** Of a plan in review: for whom the viewer may approve it. */
  standsInFor: string[];
}

export interface GoalRow extends Omit<GoalToCheck, 'actions' | 'indicators'> {
  planId: string;
}

export interface ActionRow extends Omit<ActionToCheck, 'milestones'> {
  goalId: string;
  /** Shown in this plan, and due in its own. */
  linked: boolean;
  title: string;
  lastUpdatedAt: string | null;
}

export interface MilestoneRow extends MilestoneToCheck {
  actionId: string;
  title: string;
}

/** Who can lead, and since when and until when. */
export interface Leads {
  people: Pick<Person, 'id' | 'leftOn' | 'userId'>[];
  members: (Pick<TaskforceMember, 'id' | 'startsOn' | 'endsOn'> & { userId: string | null })[];
}

export interface PartRows {
  goals: GoalRow[];
  actions: ActionRow[];
  milestones: MilestoneRow[];
  targets: Target[];
}

const plain = (...fields: string[]): string => columnsAs('x', fields);
/** A text that begins with a sign of its own is not blank; any other is looked at as it is. */
const brief = (...fields: string[]): string =>
  fields
    .map(
      (field) =>
        `case when ascii(x.${columnOf(field)}) between 33 and 126 then '.' else x.${columnOf(field)} end as "${field}"`,
    )
    .join(', ');

/** Drafts may be many; they never hide the plan in force. */
const urgency = `array_position(array['in-delivery', 'paused', 'published', 'in-review', 'approved'], x.status)`;

const plansStatement = {
  name: 'home-plans',
  text: `select ${plain('id', 'title', 'status', 'changedAt', 'submittedBy', 'startsOn', 'endsOn', 'reviewOn')},
      ${plain('memberLeadId', 'officerLeadId', 'managerId', 'targetDays', 'acceptableDays', 'staleDays')},
      ${brief('vision', 'narrative', 'context', 'newcomers', 'longerStandingResidents', 'childrenAndYoungPeople')},
      ${brief('consultation', 'impactAssessment', 'caseStudy')},
      ${embargoed('x', '$4')} as embargoed,
      ${handsOf('x')} as "approvalRows",
      case when x.status = 'in-review' then ${standsInFor('x', '$3')} else '{}' end as "standsInFor"
    from plan x where x.organisation_id = $1 and x.archived_at is null and x.status not in ('superseded', 'closed')
    order by ${urgency}, x.id desc limit $2`,
};

const peopleStatement = {
  name: 'home-people',
  text: `select ${plain('id', 'leftOn', 'userId')} from person x where x.organisation_id = $1`,
};

const membersStatement = {
  name: 'home-members',
  text: `select ${plain('id', 'startsOn', 'endsOn', 'userId')} from taskforce_member x where x.organisation_id = $1`,
};

const goalsStatement = {
  name: 'home-goals',
  text: `select ${plain('id', 'planId', 'theme', 'secondaryTheme', 'ways', 'example')},
      ${plain('accountableMemberId', 'accountableOfficerId', 'taskforceLeadId')},
      ${brief('prioritySupport', 'need', 'beneficiaries', 'changeShort', 'changeMedium', 'changeLong')}
    from goal x where x.organisation_id = $1 and x.plan_id = any($2::uuid[]) and x.archived_at is null
    order by x.plan_id, x.theme, x.position, x.id`,
};

const actionsStatement = {
  name: 'home-actions',
  text: `select ${plain('id', 'title', 'councilLeadId', 'taskforceLeadId', 'cost', 'fundingSecured')},
      ${plain('startsOn', 'dueOn', 'ongoing', 'reviewOn', 'groups', 'tags', 'deliveryStatus', 'completedOn')},
      ${plain('lastUpdatedAt')}, ${brief('description', 'directorate', 'resources', 'fundingSource')},
      ${brief('outputMeasure', 'outcomeMeasure', 'beneficiaries', 'correctiveAction', 'publicSummary')}
    , x.place_goal_id as "goalId", x.linked
    from (
      select a.*, a.goal_id as place_goal_id, false as linked, a.position as place
      from action a where a.organisation_id = $1 and a.plan_id = any($2::uuid[]) and a.archived_at is null
      union all
      ${linkedActions('a.*, l.goal_id, true, l.position')} and l.plan_id = any($2::uuid[])
    ) x order by x.place_goal_id, x.linked, x.place, x.id`,
};

const milestonesStatement = {
  name: 'home-milestones',
  text: `select ${plain('id', 'actionId', 'title', 'dueOn', 'originalDueOn', 'doneOn')},
      ${brief('droppedReason', 'movedReason')}
    from milestone x where x.organisation_id = $1 and x.archived_at is null and x.action_id = any(array(
      select a.id from action a
      where a.organisation_id = $1 and a.plan_id = any($2::uuid[]) and a.archived_at is null
      union all
      select l.action_id from action_link l
      where l.organisation_id = $1 and l.plan_id = any($2::uuid[]) and l.archived_at is null))`,
};

const changesStatement = {
  name: 'home-changes',
  text: `select ${timelineColumns} from audit_event e
    where e.organisation_id = $1 and e.plan_id is not null order by e.id desc limit $2`,
};

export const readPlans = (
  tx: EntityManager,
  organisationId: string,
  { most, today, now }: { most: number; today: Day; now: Date },
): Promise<PlanRow[]> => ask<PlanRow>(tx, plansStatement, [organisationId, most, today, now]);

export async function readLeads(tx: EntityManager, organisationId: string): Promise<Leads> {
  const [people, members] = await Promise.all([
    ask<Leads['people'][number]>(tx, peopleStatement, [organisationId]),
    ask<Leads['members'][number]>(tx, membersStatement, [organisationId]),
  ]);
  return { people, members };
}

/** What hangs on plans; goals and actions in the order in which they are numbered. */
export async function readParts(
  tx: EntityManager,
  organisationId: string,
  planIds: readonly string[],
): Promise<PartRows> {
  const values = [organisationId, planIds];
  const [goals, actions, milestones, targets] = await Promise.all([
    ask<GoalRow>(tx, goalsStatement, values),
    ask<ActionRow>(tx, actionsStatement, values),
    ask<MilestoneRow>(tx, milestonesStatement, values),
    targetsOfPlans(tx, organisationId, planIds),
  ]);
  return { goals, actions, milestones, targets };
}

export const readChanges = (tx: EntityManager, organisationId: string, most: number): Promise<TimelineEntry[]> =>
  ask<TimelineEntry>(tx, changesStatement, [organisationId, most]);
