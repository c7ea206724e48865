import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { DayPipe } from '../../core/format';
import { updateFreshnessWords } from '../../core/words/plan-words';
import { ScrollTable } from '../../ui/scroll-table';
import { StatusMark } from '../../ui/status-mark';
import { memberName, personName } from '../plan-names';

/** The actions of a goal, one line each; with a status chosen, only those in it. */
@Component({
  selector: 'wm-goal-actions',
  imports: [DayPipe, RouterLink, ScrollTable, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-actions.html',
})
export class GoalActions {
  readonly plan = input.required<Plan>();
  readonly goal = input.required<Goal>();
  readonly only = input<DeliveryStatus | null>(null);

  protected readonly lines = computed(() => {
    const plan = this.plan();
    const only = this.only();
    return this.goal()
      .actions.filter((action) => only === null || action.deliveryStatus === only)
      .map((action) => ({
        ...action,
        councilLead: personName(plan, action.councilLeadId),
        partnerLead: memberName(plan, action.taskforceLeadId),
      }));
  });
  protected readonly freshnessWords = updateFreshnessWords;
  protected readonly label = computed(
    () => $localize`:@@plans.actions.of:Actions of goal ${this.goal().number}:number:`,
  );
}
