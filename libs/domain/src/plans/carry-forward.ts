import { addMonths, type Day, partsOf } from '../day';
import { type DeliveryStatus, hasEnded } from './delivery-status';

/** What of a plan goes on into the next one. */
export const carriedGoals = ['all', 'with-open-actions', 'none'] as const;
export const carriedActions = ['open', 'none'] as const;
/** The same target, measured from the latest figure, moved along with the period of the plan, or none. */
export const carriedTargets = ['same', 'new-baseline', 'shifted', 'none'] as const;
export const carriedOwners = ['keep', 'clear'] as const;
/** Dates of actions as they are where they lie in the new period, moved along with it, or none. */
export const carriedDates = ['keep', 'shift', 'clear'] as const;

export interface CarryChoices {
  goals: (typeof carriedGoals)[number];
  actions: (typeof carriedActions)[number];
  targets: (typeof carriedTargets)[number];
  owners: (typeof carriedOwners)[number];
  dates: (typeof carriedDates)[number];
}

export interface Period {
  startsOn: Day;
  endsOn: Day;
}

export interface MilestoneToCarry {
  title: string;
  dueOn: Day;
  doneOn: Day | null;
  droppedReason: string | null;
}

export interface ActionToCarry {
  id: string;
  deliveryStatus: DeliveryStatus;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  partnerIds: readonly string[];
  startsOn: Day | null;
  dueOn: Day | null;
  reviewOn: Day | null;
  milestones: readonly MilestoneToCarry[];
}

export interface TargetToCarry {
  id: string;
  baselineOn: Day | null;
  baselineValue: number | null;
  targetOn: Day | null;
  targetValue: number | null;
  points: readonly { on: Day; value: number }[];
  ownerId: string | null;
}

export interface GoalToCarry {
  id: string;
  accountableMemberId: string | null;
  accountableOfficerId: string | null;
  taskforceLeadId: string | null;
  actions: readonly ActionToCarry[];
  indicators: readonly TargetToCarry[];
}

export interface PlanToCarry {
  startsOn: Day;
  goals: readonly GoalToCarry[];
  people: readonly { id: string; leftOn: Day | null }[];
  taskforceMembers: readonly { id: string; endsOn: Day | null }[];
}

export interface CarriedMilestone {
  title: string;
  dueOn: Day;
}
export interface CarriedAction {
  originId: string;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  partnerIds: string[];
  startsOn: Day | null;
  dueOn: Day | null;
  reviewOn: Day | null;
  milestones: CarriedMilestone[];
}
export interface CarriedTarget extends Omit<TargetToCarry, 'id' | 'points'> {
  originId: string;
  points: { on: Day; value: number }[];
}
export interface CarriedGoal {
  originId: string;
  accountableMemberId: string | null;
  accountableOfficerId: string | null;
  taskforceLeadId: string | null;
  actions: CarriedAction[];
  targets: CarriedTarget[];
}

/** The latest figures of targets by their ids: where a new baseline begins. */
export type LatestFigures = ReadonlyMap<string, { on: Day; value: number }>;

interface Carrying {
  choices: CarryChoices;
  period: Period;
  /** Whole months from the start of the former plan to the start of the new one. */
  months: number;
  latest: LatestFigures;
  /** Owners who still serve, unless all are cleared. */
  keeps: (id: string | null) => string | null;
}

/** An action that is neither completed nor cancelled, given up or merged into another. */
export const isOpen = (action: { deliveryStatus: DeliveryStatus }): boolean => !hasEnded(action.deliveryStatus);

/** What a new plan takes over from a former one, each part with the one it comes from. People who left are never taken over. */
export function carryForward(
  plan: PlanToCarry,
  choices: CarryChoices,
  next: { period: Period; latest: LatestFigures; today: Day },
): CarriedGoal[] {
  const carrying: Carrying = {
    choices,
    period: next.period,
    latest: next.latest,
    months: monthsBetween(plan.startsOn, next.period.startsOn),
    keeps: keeping(plan, choices, next.today),
  };
  const taken = (goal: GoalToCarry) =>
    choices.goals === 'all' || (choices.goals === 'with-open-actions' && goal.actions.some(isOpen));
  return plan.goals.filter(taken).map((goal) => goalOf(goal, carrying));
}

export interface CarryCounts {
  goalCount: number;
  actionCount: number;
  milestoneCount: number;
  targetCount: number;
  /** Actions that are over and stay in the former plan. */
  endedActionCount: number;
  /** Actions that are taken over and have no council lead. */
  actionsWithoutLeadCount: number;
}

export function carryCounts(plan: Pick<PlanToCarry, 'goals'>, carried: readonly CarriedGoal[]): CarryCounts {
  const actions = carried.flatMap((goal) => goal.actions);
  return {
    goalCount: carried.length,
    actionCount: actions.length,
    milestoneCount: actions.flatMap((action) => action.milestones).length,
    targetCount: carried.flatMap((goal) => goal.targets).length,
    endedActionCount: plan.goals.flatMap((goal) => goal.actions).filter((action) => !isOpen(action)).length,
    actionsWithoutLeadCount: actions.filter((action) => action.councilLeadId === null).length,
  };
}

function keeping(plan: PlanToCarry, choices: CarryChoices, today: Day): Carrying['keeps'] {
  if (choices.owners === 'clear') return () => null;
  const serving = new Set([
    ...plan.people.filter(({ leftOn }) => leftOn === null || leftOn > today).map(({ id }) => id),
    ...plan.taskforceMembers.filter(({ endsOn }) => endsOn === null || endsOn >= today).map(({ id }) => id),
  ]);
  return (id) => (id !== null && serving.has(id) ? id : null);
}

function goalOf(goal: GoalToCarry, carrying: Carrying): CarriedGoal {
  const { choices, keeps } = carrying;
  return {
    originId: goal.id,
    accountableMemberId: keeps(goal.accountableMemberId),
    accountableOfficerId: keeps(goal.accountableOfficerId),
    taskforceLeadId: keeps(goal.taskforceLeadId),
    actions: choices.actions === 'none' ? [] : goal.actions.filter(isOpen).map((action) => actionOf(action, carrying)),
    targets: choices.targets === 'none' ? [] : goal.indicators.map((target) => targetOf(target, carrying)),
  };
}

function actionOf(action: ActionToCarry, carrying: Carrying): CarriedAction {
  const { keeps } = carrying;
  const moved = (day: Day | null) => dateOf(day, carrying);
  return {
    originId: action.id,
    councilLeadId: keeps(action.councilLeadId),
    taskforceLeadId: keeps(action.taskforceLeadId),
    partnerIds: action.partnerIds.filter((id) => keeps(id) !== null),
    startsOn: moved(action.startsOn),
    dueOn: moved(action.dueOn),
    reviewOn: moved(action.reviewOn),
    milestones: action.milestones.flatMap(({ title, dueOn, doneOn, droppedReason }) => {
      const on = doneOn === null && droppedReason === null ? moved(dueOn) : null;
      return on === null ? [] : [{ title, dueOn: on }];
    }),
  };
}

function dateOf(day: Day | null, { choices, period, months }: Carrying): Day | null {
  if (day === null || choices.dates === 'clear') return null;
  if (choices.dates === 'shift') return addMonths(day, months);
  return day >= period.startsOn && day <= period.endsOn ? day : null;
}

function targetOf(target: TargetToCarry, { choices, months, latest, keeps }: Carrying): CarriedTarget {
  const { id, points, ...fields } = target;
  const same = { ...fields, originId: id, ownerId: keeps(target.ownerId), points: [...points] };
  if (choices.targets === 'shifted') {
    const shifted = (day: Day | null) => (day === null ? null : addMonths(day, months));
    const shiftedPoints = points.map(({ on, value }) => ({ on: addMonths(on, months), value }));
    return {
      ...same,
      baselineOn: shifted(same.baselineOn),
      targetOn: shifted(same.targetOn),
      points: apart(shiftedPoints),
    };
  }
  const figure = latest.get(id);
  const behind = figure !== undefined && (same.targetOn === null || figure.on < same.targetOn);
  if (choices.targets !== 'new-baseline' || !behind) return same;
  const ahead = points.filter(({ on }) => on > figure.on);
  return { ...same, baselineOn: figure.on, baselineValue: figure.value, points: ahead };
}

/** The last days of long months may fall together: the later point stays. */
const apart = (points: { on: Day; value: number }[]): { on: Day; value: number }[] =>
  points.filter(({ on }, place) => points[place + 1]?.on !== on);

function monthsBetween(from: Day, to: Day): number {
  const [year, month] = partsOf(from);
  const [laterYear, laterMonth] = partsOf(to);
  return (laterYear - year) * 12 + laterMonth - month;
}
