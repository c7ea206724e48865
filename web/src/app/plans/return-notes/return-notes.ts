import { computed, inject, Injectable, signal } from '@angular/core';
import type { PlanReturns } from '@waymark/contract/governance';
import type { Plan } from '@waymark/contract/plans';
import { PlansClient } from '../plans.client';

/** What was said at the places of a plan as it was last returned; one for each page of a plan. */
@Injectable()
export class ReturnNotes {
  private readonly plan = signal<Pick<Plan, 'id' | 'status'> | null>(null);
  private readonly returns = inject(PlansClient).returns(() => {
    const plan = this.plan();
    return plan?.status === 'returned' ? plan.id : undefined;
  });
  readonly notes = computed<PlanReturns['returns'][number]['notes']>(() =>
    this.returns.hasValue() ? (this.returns.value().returns[0]?.notes ?? []) : [],
  );

  of(plan: Pick<Plan, 'id' | 'status'>): void {
    this.plan.set(plan);
  }
}
