import type { PlanGlance } from '@waymark/contract/home';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';

const inForce: readonly PlanStatus[] = ['in-delivery', 'paused', 'published'];

/** The plan in force first, then those on their way, as they came. */
export function plansInOrder(plans: readonly PlanGlance[]): PlanGlance[] {
  const rank = ({ status }: PlanGlance) => (inForce.includes(status) ? inForce.indexOf(status) : inForce.length);
  return [...plans].sort((one, other) => rank(one) - rank(other));
}
