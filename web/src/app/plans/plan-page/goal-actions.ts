import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LinkedFrom } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { updateFreshnessWords } from '../../core/words/plan-words';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { StatusMark } from '../../ui/status-mark';
import { ActionLinksClient } from '../action-links/action-links.client';
import { CommitmentMark } from '../commitments/commitment-mark';
import { PlanCommitments } from '../commitments/plan-commitments';
import { memberName, personName } from '../plan-names';

/** The actions of a goal, one line each; with a status chosen, only those in it. */
@Component({
  selector: 'wm-goal-actions',
  imports: [CommitmentMark, DayPipe, RefusalPanel, RouterLink, ScrollTable, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-actions.html',
})
export class GoalActions {
  readonly plan = input.required<Plan>();
  readonly goal = input.required<Goal>();
  readonly only = input<DeliveryStatus | null>(null);

  readonly changed = output<void>();

  private readonly links = inject(ActionLinksClient);
  private readonly announcer = inject(Announcer);
  private readonly commitments = inject(PlanCommitments, { optional: true });
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly lines = computed(() => {
    const plan = this.plan();
    const only = this.only();
    return this.goal()
      .actions.filter((action) => only === null || action.deliveryStatus === only)
      .map((action) => ({
        ...action,
        councilLead: personName(plan, action.councilLeadId),
        partnerLead: memberName(plan, action.taskforceLeadId),
        commitments: this.commitments?.of(action.id) ?? [],
        link: ['/plans', action.linkedFrom?.planId ?? plan.id, 'actions', action.id],
      }));
  });
  protected readonly freshnessWords = updateFreshnessWords;
  protected readonly label = computed(
    () => $localize`:@@plans.actions.of:Actions of goal ${this.goal().number}:number:`,
  );

  /** The action leaves this plan and stays in its own. */
  protected async takeOut({ linkId: id, linkVersion: version }: LinkedFrom): Promise<void> {
    this.refusal.set(null);
    try {
      await this.links.unlink({ id, version });
      this.announcer.say($localize`:@@links.taken-out-here:The action is taken out of this plan`);
      this.changed.emit();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}
