import type { DueItem, Home } from '@waymark/contract/home';
import { type Day, todayIn } from '@waymark/domain/day';
import { hasEnded } from '@waymark/domain/plans/delivery-status';
import { dueUpdate, endOrReview, isFollowed, openMilestone } from '@waymark/domain/progress/due';
import type { HomeAction, HomePlan } from './home-plan';
import type { MilestoneRow } from './home-rows';

/** Who looks, on which day, which entries of directory and taskforce are theirs, and what they may approve. */
export interface Looking {
  today: Day;
  /** The last day that is near. */
  soon: Day;
  leadIds: ReadonlySet<string>;
  mayApprove: (plan: HomePlan) => boolean;
}

const mostOwn = 50;
const mostOthers = 20;

/** Something that may be listed: what it is about, and what decides how urgent it is. */
interface Waiting {
  kind: DueItem['kind'];
  plan: HomePlan;
  action: HomeAction | null;
  milestone: MilestoneRow | null;
  dueOn: Day | null;
  overdue: boolean;
  mine: boolean;
}

/** What waits in the plans of an organisation: the viewer's own first, then what is overdue, then by day; the most urgent. */
export function dueItems(plans: readonly HomePlan[], looking: Looking): Pick<Home, 'due' | 'moreDueCount'> {
  const waiting = plans.flatMap((plan) => [...onPlan(plan, looking), ...onActions(plan, looking)]);
  const approvals = waiting.filter(isApproval);
  const own = waiting.filter((one) => one.mine && !isApproval(one)).sort(byUrgency);
  const others = waiting.filter((one) => !one.mine && !isApproval(one)).sort(byUrgency);
  const listed = [...approvals, ...own.slice(0, mostOwn), ...others.slice(0, mostOthers)].sort(byUrgency);
  return { due: listed.map(itemOf), moreDueCount: waiting.length - listed.length };
}

const isApproval = ({ kind }: Waiting): boolean => kind === 'approval';

function itemOf({ kind, plan, action, milestone, dueOn, overdue, mine }: Waiting): DueItem {
  const { id, title } = milestone ?? action ?? plan;
  const about = { planId: plan.id, actionId: action?.id ?? null, reference: action?.reference ?? null };
  return { kind, id, ...about, title, dueOn, overdue, mine };
}

function onPlan(plan: HomePlan, looking: Looking): Waiting[] {
  const about = { plan, action: null, milestone: null };
  if (plan.status === 'in-review') {
    return [{ kind: 'approval', ...about, dueOn: null, overdue: false, mine: looking.mayApprove(plan) }];
  }
  const { reviewOn } = plan;
  if (!isFollowed(plan.status) || !isNear(reviewOn, looking)) return [];
  const mine = isOwn(plan.managerId, looking) || isOwn(plan.officerLeadId, looking);
  return [{ kind: 'review', ...about, dueOn: reviewOn, overdue: isPast(reviewOn, looking), mine }];
}

function onActions(plan: HomePlan, looking: Looking): Waiting[] {
  const waiting: Waiting[] = [];
  if (!isFollowed(plan.status)) return waiting;
  for (const goal of plan.goals) {
    for (const action of goal.actions) {
      if (!action.linked && !hasEnded(action.deliveryStatus)) addAction(waiting, action, plan, looking);
    }
  }
  return waiting;
}

/** The update that is due, the milestones, and the end or the review of an action. */
function addAction(waiting: Waiting[], action: HomeAction, plan: HomePlan, looking: Looking): void {
  const mine = isOwn(action.councilLeadId, looking) || isOwn(action.taskforceLeadId, looking);
  const update = dueUpdate(updatedAction(action), plan, looking.today);
  if (update) waiting.push({ kind: 'update', plan, action, milestone: null, ...update, mine });
  for (const milestone of action.milestones) {
    const open = openMilestone(milestone, looking.today);
    if (open && isNear(open.dueOn, looking)) {
      waiting.push({ kind: 'milestone', plan, action, milestone, ...open, mine });
    }
  }
  const { kind, dueOn } = endOrReview(action);
  if (!isNear(dueOn, looking)) return;
  waiting.push({ kind, plan, action, milestone: null, dueOn, overdue: isPast(dueOn, looking), mine });
}

function updatedAction({ deliveryStatus, startsOn, lastUpdatedAt }: HomeAction) {
  const lastUpdatedOn = lastUpdatedAt === null ? null : todayIn(new Date(lastUpdatedAt));
  return { deliveryStatus, startsOn, lastUpdatedOn };
}

const isNear = (day: Day | null, { soon }: Looking): boolean => day !== null && day <= soon;
const isPast = (day: Day | null, { today }: Looking): boolean => day !== null && day < today;
const isOwn = (id: string | null, { leadIds }: Looking): boolean => id !== null && leadIds.has(id);

function byUrgency(one: Waiting, other: Waiting): number {
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
