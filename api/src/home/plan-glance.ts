import type { PlanGlance, StatusCount } from '@waymark/contract/home';
import type { Plan } from '@waymark/contract/plans';
import { indicatorStatuses } from '@waymark/domain/indicators/vocabulary';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';

/** A plan in numbers: what it covers, how its actions and indicators stand, what it lacks. */
export function planGlance({ id, title, status, changedAt, coverage, goals, problems }: Plan): PlanGlance {
  const actions = goals.flatMap((goal) => goal.actions.map((action) => action.deliveryStatus));
  const indicators = goals.flatMap((goal) => goal.indicators.map((target) => target.status));
  const mustCount = problems.filter((problem) => problem.level === 'must').length;
  return {
    ...{ id, title, status, changedAt, coverage },
    actions: countsOf(deliveryStatuses, actions),
    indicators: countsOf(indicatorStatuses, indicators),
    mustCount,
    shouldCount: problems.length - mustCount,
  };
}

/** How many there are of each status, in the order of the vocabulary; a status that none has is left out. */
function countsOf<S extends StatusCount['status']>(order: readonly S[], found: readonly S[]): StatusCount[] {
  return order
    .map((status) => ({ status, count: found.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
}
