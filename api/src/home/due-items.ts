import type { DueItem, Home } from '@waymark/contract/home';
import { addDays, type Day, todayIn } from '@waymark/domain/day';
import { hasEnded } from '@waymark/domain/plans/delivery-status';
import { milestoneStatus } from '@waymark/domain/plans/milestone-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { updateFreshness } from '@waymark/domain/plans/update-freshness';
import type { HomeAction, HomePlan } from './home-plan';

/** Who looks, on which day, which entries of directory and taskforce are theirs, and what they may approve. */
export interface Looking {
  today: Day;
  /** The last day that is near. */
  soon: Day;
  leadIds: ReadonlySet<string>;
  mayApprove: (plan: HomePlan) => boolean;
}

/** In these the dates of a plan are kept to; before them nothing is due, after them nothing any more. */
const followed: readonly PlanStatus[] = ['published', 'in-delivery'];
export const soonWithinDays = 30;
const mostOwn = 50;
const mostOthers = 20;

/** What waits in the plans of an organisation: the viewer's own first, then what is overdue, then by day; the most urgent. */
export function dueItems(plans: readonly HomePlan[], looking: Looking): Pick<Home, 'due' | 'moreDueCount'> {
  const items = plans.flatMap((plan) => [...itemsOfPlan(plan, looking), ...itemsOfActions(plan, looking)]);
  items.sort(byUrgency);
  const approvals = items.filter(isApproval);
  const own = items.filter((item) => item.mine && !isApproval(item));
  const others = items.filter((item) => !item.mine && !isApproval(item));
  const due = [...approvals, ...own.slice(0, mostOwn), ...others.slice(0, mostOthers)].sort(byUrgency);
  return { due, moreDueCount: items.length - due.length };
}

const isApproval = ({ kind }: DueItem): boolean => kind === 'approval';

function itemsOfPlan(plan: HomePlan, looking: Looking): DueItem[] {
  const about = { id: plan.id, planId: plan.id, actionId: null, reference: null, title: plan.title };
  if (plan.status === 'in-review') {
    return [{ kind: 'approval', ...about, dueOn: null, overdue: false, mine: looking.mayApprove(plan) }];
  }
  if (!followed.includes(plan.status) || !isNear(plan.reviewOn, looking)) return [];
  const mine = isOwn([plan.managerId, plan.officerLeadId], looking);
  return [{ kind: 'review', ...about, dueOn: plan.reviewOn, overdue: isPast(plan.reviewOn, looking), mine }];
}

function itemsOfActions(plan: HomePlan, looking: Looking): DueItem[] {
  if (!followed.includes(plan.status)) return [];
  const actions = plan.goals.flatMap((goal) => goal.actions).filter((action) => !hasEnded(action.deliveryStatus));
  return actions.flatMap((action) => [
    ...updateOf(action, plan, looking),
    ...milestonesOf(action, plan, looking),
    ...datesOf(action, plan, looking),
  ]);
}

function updateOf(action: HomeAction, plan: HomePlan, looking: Looking): DueItem[] {
  const { deliveryStatus, startsOn, lastUpdatedAt } = action;
  const lastUpdatedOn = lastUpdatedAt === null ? null : todayIn(new Date(lastUpdatedAt));
  const freshness = updateFreshness({ deliveryStatus, lastUpdatedOn, startsOn }, plan, looking.today);
  if (freshness === 'fresh' || freshness === 'not-due') return [];
  const since = lastUpdatedOn ?? startsOn;
  const dueOn = since === null ? null : addDays(since, plan.targetDays);
  return [{ kind: 'update', ...aboutAction(action, plan, looking), dueOn, overdue: freshness !== 'due' }];
}

function milestonesOf(action: HomeAction, plan: HomePlan, looking: Looking): DueItem[] {
  return action.milestones.flatMap((milestone): DueItem[] => {
    const status = milestoneStatus(milestone, looking.today);
    if (status !== 'late' && status !== 'due-soon') return [];
    const { id, title, dueOn } = milestone;
    const about = aboutAction(action, plan, looking);
    return [{ kind: 'milestone', ...about, id, title, dueOn, overdue: status === 'late' }];
  });
}

function datesOf(action: HomeAction, plan: HomePlan, looking: Looking): DueItem[] {
  const kind = action.ongoing ? 'review' : 'action';
  const dueOn = action.ongoing ? action.reviewOn : action.dueOn;
  if (!isNear(dueOn, looking)) return [];
  return [{ kind, ...aboutAction(action, plan, looking), dueOn, overdue: isPast(dueOn, looking) }];
}

function aboutAction(action: HomeAction, plan: HomePlan, looking: Looking) {
  const { id, title, reference, councilLeadId, taskforceLeadId } = action;
  const mine = isOwn([councilLeadId, taskforceLeadId], looking);
  return { id, planId: plan.id, actionId: id, reference, title, mine };
}

const isNear = (day: Day | null, { soon }: Looking): boolean => day !== null && day <= soon;
const isPast = (day: Day | null, { today }: Looking): boolean => day !== null && day < today;
const isOwn = (ids: readonly (string | null)[], { leadIds }: Looking): boolean =>
  ids.some((id) => id !== null && leadIds.has(id));

function byUrgency(one: DueItem, other: DueItem): number {
  return (
    Number(other.mine) - Number(one.mine) ||
    Number(other.overdue) - Number(one.overdue) ||
    inOrder(one.dueOn ?? '', other.dueOn ?? '')
  );
}

/** Days compare as text; a comparison by language would cost more than all the rest. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
