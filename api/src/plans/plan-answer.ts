import type { Goal } from '@waymark/contract/goals';
import type { Person } from '@waymark/contract/people';
import type { Plan } from '@waymark/contract/plans';
import type { TaskforceMember } from '@waymark/contract/taskforces';
import { can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { approvalHand } from '@waymark/domain/plans/approval';
import { planCoverage } from '@waymark/domain/plans/coverage';
import { checkPlan } from '@waymark/domain/plans/plan-checks';
import {
  permissionFor,
  planEditable,
  type PlanStatus,
  type PlanStep,
  possibleSteps,
  progressPossible,
} from '@waymark/domain/plans/plan-status';
import { actionReference } from '@waymark/domain/plans/reference';
import type { UpdateDays } from '@waymark/domain/plans/update-freshness';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import type { Viewer } from '../platform/viewer';
import { type ActionContext, actionOf, partsOfActions } from './action-answer';
import { approvalsOf, type PlanInReview, type Reviewed, roundOf } from './plan-review';
import type { LeadRows, MemberRow, PlanParts } from './plan-rows';
import { seesInside } from './sees-inside';
import { updateRight } from './viewer-leads';

/** For whom and on which day something is answered. */
export interface Seen {
  viewer: Viewer;
  today: Day;
}

type PlanOfGoals = UpdateDays & { id: string; organisationId: string; status: PlanStatus; archived: boolean };

/** Everything that the plan page shows, from its rows alone. */
export function planAnswer(row: PlanInReview, parts: PlanParts, leads: LeadRows, seen: Seen): Plan {
  const { submittedBy: _by, approvalRows, standsInFor: _for, assessmentLacking, ...stored } = row;
  const goals = goalsOf(row, parts, leadIdsOf(leads, seen), seen);
  const content = { ...stored, goals, people: leads.people, taskforceMembers: leads.members.map(memberOf) };
  return {
    ...content,
    problems: checkPlan({ ...content, assessmentLacking }, seen.today),
    coverage: planCoverage({ goals }),
    approvals: approvalsOf(approvalRows),
    ...mayDo(row, seen.viewer),
  };
}

/** The goals of one plan with their actions and indicators, numbered as they are read: theme by theme. Completes the rows. */
export function goalsOf(plan: PlanOfGoals, parts: PlanParts, leadIds: ReadonlySet<string>, seen: Seen): Goal[] {
  const { viewer, today } = seen;
  const context: ActionContext = {
    today,
    plan,
    homes: parts.homes,
    updates: plan.archived ? 'none' : updateRight(viewer, plan.organisationId),
    leadsOfViewer: leadIds,
  };
  const hung = partsOfActions(parts.milestones, parts.partners, today);
  if (!seesInside(viewer, plan.organisationId)) for (const action of parts.actions) action.internalNote = '';
  const actions = byGoal(parts.actions);
  const targets = byGoal(parts.targets);
  return parts.goals.map(({ planId: _planId, position: _position, ...goal }, place) => ({
    ...goal,
    number: place + 1,
    actions: (actions.get(goal.id) ?? []).map((action, index) =>
      actionOf(action, actionReference(place + 1, index + 1), hung, context),
    ),
    indicators: targets.get(goal.id) ?? [],
  }));
}

interface LeadDates {
  people: readonly (Pick<Person, 'id' | 'leftOn' | 'userId'> & Partial<Pick<Person, 'deputyId'>>)[];
  members: readonly Pick<MemberRow, 'id' | 'startsOn' | 'endsOn' | 'userId'>[];
}

/** The entries of directory and taskforce that are the viewer, as long as they serve, and of those whose deputy they are. */
export function leadIdsOf({ people, members }: LeadDates, { viewer, today }: Seen): ReadonlySet<string> {
  const own = (one: { userId: string | null }) => one.userId === viewer.userId;
  const ownIds = people.filter((one) => own(one) && (one.leftOn === null || one.leftOn > today)).map(({ id }) => id);
  return new Set([
    ...ownIds,
    ...people.flatMap(({ id, deputyId }) => (deputyId && ownIds.includes(deputyId) ? [id] : [])),
    ...members.filter((member) => own(member) && isCurrent(member, today)).map(({ id }) => id),
  ]);
}

type Doable = Pick<PlanInReview, 'status' | 'archived' | 'organisationId'> &
  Reviewed &
  Partial<Pick<PlanInReview, 'standsInFor'>>;

/** What this viewer may do with a plan now. Submitting stays listed while something is missing: the checks say what. */
export function mayDo(plan: Doable, viewer: Viewer): Pick<Plan, 'steps' | 'mayEdit' | 'mayEditTargets'> {
  const editable = !plan.archived && planEditable(plan.status);
  return {
    steps: plan.archived ? [] : possibleSteps(plan.status).filter((step) => mayTake(step, plan, viewer)),
    mayEdit: editable && can(viewer, 'plan:edit', plan.organisationId),
    mayEditTargets: !plan.archived && progressPossible(plan.status) && can(viewer, 'target:edit', plan.organisationId),
  };
}

function mayTake(step: PlanStep, plan: Doable, viewer: Viewer): boolean {
  const own = can(viewer, permissionFor(step), plan.organisationId);
  const { standsInFor = [] } = plan;
  if (step === 'return') return own || standsInFor.length > 0;
  if (step !== 'approve') return own;
  return typeof approvalHand({ userId: viewer.userId, own, standsInFor }, roundOf(plan)) !== 'string';
}

const memberOf = ({ userId: _userId, ...member }: MemberRow): TaskforceMember => member;

function byGoal<T extends { goalId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.goalId);
    if (group) group.push(row);
    else groups.set(row.goalId, [row]);
  }
  return groups;
}
