import type { PlanGlance, StatusCount } from '@waymark/contract/home';
import type { Day } from '@waymark/domain/day';
import { indicatorStatuses } from '@waymark/domain/indicators/vocabulary';
import { planCoverage } from '@waymark/domain/plans/coverage';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { checkPlan } from '@waymark/domain/plans/plan-checks';
import { judgementOf } from '../plans/target-answer';
import type { HomePlan } from './home-plan';

/** A plan in numbers: what it covers, how its actions and indicators stand, what it lacks. */
export function planGlance(plan: HomePlan, today: Day): PlanGlance {
  const { id, title, status, embargoed, changedAt, goals } = plan;
  const actions = goals.flatMap((goal) => goal.actions.map((action) => action.deliveryStatus));
  const targets = goals.flatMap((goal) => goal.indicators);
  const problems = checkPlan(plan, today);
  const mustCount = problems.filter((problem) => problem.level === 'must').length;
  return {
    ...{ id, title, status, embargoed, changedAt, coverage: planCoverage({ goals }) },
    actions: countsOf(deliveryStatuses, actions),
    indicators: countsOf(
      indicatorStatuses,
      targets.map((target) => target.status),
    ),
    judgements: targets.map(judgementOf),
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
