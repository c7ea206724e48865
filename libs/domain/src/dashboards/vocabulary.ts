import type { PlanStatus } from '../plans/plan-status';

/** What a dashboard counts by. */
export const dashboardBys = ['plan', 'theme', 'directorate', 'partner', 'tag'] as const;
export type DashboardBy = (typeof dashboardBys)[number];

/** What a dashboard counts. */
export const countedKinds = ['action', 'goal', 'target', 'milestone'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** Goals and targets belong to a plan and a theme; who does what, and its tags, are an action's. */
export function countsKind(by: DashboardBy, kind: CountedKind): boolean {
  return by === 'plan' || by === 'theme' || kind === 'action' || kind === 'milestone';
}

/** What became of a part between two days. */
export const movements = ['new', 'gone', 'completed', 'moved', 'late'] as const;
export type Movement = (typeof movements)[number];

/** Plans whose parts are counted: those that are carried out. */
export const inForce: readonly PlanStatus[] = ['published', 'in-delivery', 'paused'];

export function isInForce(status: PlanStatus): boolean {
  return inForce.includes(status);
}
