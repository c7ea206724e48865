import type { DueItem, DueKind } from '@waymark/contract/home';

/** What waits, by whom it waits for; overdue first, then by day. */
export interface Waiting {
  mine: DueItem[];
  approvals: DueItem[];
  others: DueItem[];
}

export function waitingOf(due: readonly DueItem[]): Waiting {
  const inOrder = [...due].sort(byUrgency);
  const rest = inOrder.filter(({ kind }) => kind !== 'approval');
  return {
    mine: rest.filter(({ mine }) => mine),
    approvals: inOrder.filter(({ kind }) => kind === 'approval'),
    others: rest.filter(({ mine }) => !mine),
  };
}

function byUrgency(one: DueItem, other: DueItem): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  return (one.dueOn ?? '9999-12-31').localeCompare(other.dueOn ?? '9999-12-31');
}

/** The page where the thing is done. */
export function placeOf({ kind, planId, actionId }: Pick<DueItem, 'kind' | 'planId' | 'actionId'>): string[] {
  const plan = ['/plans', planId];
  if (actionId === null) return plan;
  const action = [...plan, 'actions', actionId];
  return kind === 'update' || kind === 'action' ? [...action, 'progress'] : action;
}

export const dueWords: Readonly<Record<DueKind, string>> = {
  update: $localize`:@@home.due.update:Progress update`,
  milestone: $localize`:@@home.due.milestone:Milestone`,
  action: $localize`:@@home.due.action:Action ends`,
  review: $localize`:@@home.due.review:Review of the plan`,
  approval: $localize`:@@home.due.approval:Approval`,
};
