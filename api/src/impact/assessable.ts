import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import { assertNotArchived } from '../plans/find-plan';

const over: readonly string[] = ['superseded', 'closed'] satisfies PlanStatus[];

/** An assessment is kept up from the first draft to the last day of the plan. */
export const assessable = ({ status, archived }: { status: string; archived: boolean }): boolean =>
  !archived && !over.includes(status);

export function assertAssessable(plan: { status: PlanStatus; archivedAt: Date | null }): void {
  assertNotArchived(plan);
  if (!assessable({ status: plan.status, archived: false })) {
    throw new Refusal('conflict', 'plan-not-editable', { status: plan.status });
  }
}
