import { computed, inject, Injectable, signal } from '@angular/core';
import type { Commitment } from '@waymark/contract/commitments';
import { CommitmentsClient } from './commitments.client';
import { latestOf } from './commitment-words';

/** Where the commitments of one plan stand, read once for all the tables of a page. The page provides it and tells which plan. */
@Injectable()
export class PlanCommitments {
  private readonly planId = signal<string | undefined>(undefined);
  private readonly read = inject(CommitmentsClient).ofPlan(this.planId);
  private readonly latest = computed(() => (this.read.hasValue() ? latestOf(this.read.value().commitments) : []));

  start(planId: string): void {
    this.planId.set(planId);
  }

  of(actionId: string): Commitment[] {
    return this.latest().filter((one) => one.actionId === actionId && one.status !== 'withdrawn');
  }
}
