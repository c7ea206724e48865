import type { Action } from '@waymark/contract/actions';
import type { DueItem } from '@waymark/contract/home';
import type { Plan } from '@waymark/contract/plans';
import { addDays, type Day, todayIn } from '@waymark/domain/day';
import { hasEnded } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';

/** Who looks, on which day, and which entries of directory and taskforce are theirs. */
export interface Looking {
  today: Day;
  leadIds: ReadonlySet<string>;
}

/** In these the dates of a plan are kept to; before them nothing is due, after them nothing any more. */
const followed: readonly PlanStatus[] = ['published', 'in-delivery'];
const soonWithinDays = 30;
const mostItems = 100;

/** What waits in the plans of an organisation: the viewer's own first, then what is overdue, then by day. */
export function dueItems(plans: readonly Plan[], looking: Looking): DueItem[] {
  const items = plans.flatMap((plan) => [...itemsOfPlan(plan, looking), ...itemsOfActions(plan, looking)]);
  return items.sort(byUrgency).slice(0, mostItems);
}

function itemsOfPlan(plan: Plan, looking: Looking): DueItem[] {
  const about = { id: plan.id, planId: plan.id, actionId: null, reference: null, title: plan.title };
  if (plan.status === 'in-review') {
    return [{ kind: 'approval', ...about, dueOn: null, overdue: false, mine: plan.steps.includes('approve') }];
  }
  if (!followed.includes(plan.status) || !isNear(plan.reviewOn, looking)) return [];
  const mine = isOwn([plan.managerId, plan.officerLeadId], looking);
  return [{ kind: 'review', ...about, dueOn: plan.reviewOn, overdue: isPast(plan.reviewOn, looking), mine }];
}

function itemsOfActions(plan: Plan, looking: Looking): DueItem[] {
  if (!followed.includes(plan.status)) return [];
  const actions = plan.goals.flatMap((goal) => goal.actions).filter((action) => !hasEnded(action.deliveryStatus));
  return actions.flatMap((action) => [
    ...updateOf(action, plan, looking),
    ...milestonesOf(action, plan, looking),
    ...datesOf(action, plan, looking),
  ]);
}

function updateOf(action: Action, plan: Plan, looking: Looking): DueItem[] {
  if (action.freshness === 'fresh' || action.freshness === 'not-due') return [];
  const since = action.lastUpdatedAt === null ? action.startsOn : todayIn(new Date(action.lastUpdatedAt));
  const dueOn = since === null ? null : addDays(since, plan.targetDays);
  return [{ kind: 'update', ...aboutAction(action, plan, looking), dueOn, overdue: action.freshness !== 'due' }];
}

function milestonesOf(action: Action, plan: Plan, looking: Looking): DueItem[] {
  return action.milestones
    .filter(({ status }) => status === 'late' || status === 'due-soon')
    .map(({ id, title, dueOn, status }) => ({
      kind: 'milestone',
      ...aboutAction(action, plan, looking),
      ...{ id, title, dueOn },
      overdue: status === 'late',
    }));
}

function datesOf(action: Action, plan: Plan, looking: Looking): DueItem[] {
  const kind = action.ongoing ? 'review' : 'action';
  const dueOn = action.ongoing ? action.reviewOn : action.dueOn;
  if (!isNear(dueOn, looking)) return [];
  return [{ kind, ...aboutAction(action, plan, looking), dueOn, overdue: isPast(dueOn, looking) }];
}

function aboutAction(action: Action, plan: Plan, looking: Looking) {
  const { id, title, reference, councilLeadId, taskforceLeadId } = action;
  const mine = isOwn([councilLeadId, taskforceLeadId], looking);
  return { id, planId: plan.id, actionId: id, reference, title, mine };
}

const isNear = (day: Day | null, { today }: Looking): boolean => day !== null && day <= addDays(today, soonWithinDays);
const isPast = (day: Day | null, { today }: Looking): boolean => day !== null && day < today;
const isOwn = (ids: readonly (string | null)[], { leadIds }: Looking): boolean =>
  ids.some((id) => id !== null && leadIds.has(id));

function byUrgency(one: DueItem, other: DueItem): number {
  return (
    Number(other.mine) - Number(one.mine) ||
    Number(other.overdue) - Number(one.overdue) ||
    (one.dueOn ?? '').localeCompare(other.dueOn ?? '')
  );
}
