import { type Theme, themes, type Way, ways } from '../frameworks/framework';
import type { DeliveryStatus } from './delivery-status';

export interface GoalToCover {
  theme: Theme;
  ways: readonly Way[];
  indicators: readonly unknown[];
  actions: readonly {
    deliveryStatus: DeliveryStatus;
    councilLeadId: string | null;
    taskforceLeadId: string | null;
  }[];
}

/** What a plan does under one theme. A goal counts under its main theme alone. */
export interface ThemeCoverage {
  theme: Theme;
  goalCount: number;
  actionCount: number;
  indicatorCount: number;
  /** Different people and bodies that lead an action. */
  ownerCount: number;
  notStartedCount: number;
  onTrackCount: number;
  atRiskCount: number;
  offTrackCount: number;
  completedCount: number;
  /** Paused, not achieved, cancelled or merged. */
  otherCount: number;
}

/** A goal counts under each of its ways of working. */
export interface WayCoverage {
  way: Way;
  goalCount: number;
  actionCount: number;
}

export interface PlanCoverage {
  themes: ThemeCoverage[];
  ways: WayCoverage[];
}

/** Every theme and every way of working, those with nothing too. */
export function planCoverage(plan: { goals: readonly GoalToCover[] }): PlanCoverage {
  return {
    themes: themes.map((theme) => themeCoverage(theme, plan.goals)),
    ways: ways.map((way) => wayCoverage(way, plan.goals)),
  };
}

/** How many actions are in each status; statuses without an action are left out. */
export function countByStatus(
  actions: readonly { deliveryStatus: DeliveryStatus }[],
): Partial<Record<DeliveryStatus, number>> {
  const counts: Partial<Record<DeliveryStatus, number>> = {};
  for (const { deliveryStatus } of actions) counts[deliveryStatus] = (counts[deliveryStatus] ?? 0) + 1;
  return counts;
}

function themeCoverage(theme: Theme, all: readonly GoalToCover[]): ThemeCoverage {
  const goals = all.filter((goal) => goal.theme === theme);
  const actions = goals.flatMap((goal) => goal.actions);
  const owners = actions.flatMap((action) => [action.councilLeadId, action.taskforceLeadId]);
  const counts = countByStatus(actions);
  const named = {
    notStartedCount: counts['not-started'] ?? 0,
    onTrackCount: counts['on-track'] ?? 0,
    atRiskCount: counts['at-risk'] ?? 0,
    offTrackCount: counts['off-track'] ?? 0,
    completedCount: counts['completed'] ?? 0,
  };
  return {
    theme,
    goalCount: goals.length,
    actionCount: actions.length,
    indicatorCount: goals.reduce((count, goal) => count + goal.indicators.length, 0),
    ownerCount: new Set(owners.filter((owner) => owner !== null)).size,
    ...named,
    otherCount: Object.values(named).reduce((rest, count) => rest - count, actions.length),
  };
}

function wayCoverage(way: Way, all: readonly GoalToCover[]): WayCoverage {
  const goals = all.filter((goal) => goal.ways.includes(way));
  return {
    way,
    goalCount: goals.length,
    actionCount: goals.reduce((count, goal) => count + goal.actions.length, 0),
  };
}
