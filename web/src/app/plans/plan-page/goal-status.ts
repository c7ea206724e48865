import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { Goal } from '@waymark/contract/goals';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { Announcer } from '../../core/announcer';
import { joined } from '../../core/joined';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { SelectField } from '../../ui/forms/select-field';
import { PlansClient } from '../plans.client';

/** How a goal goes, said by those who lead it, with the counts of its actions beside it. */
@Component({
  selector: 'wm-goal-status',
  imports: [FormField, FormFrame, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (open()) {
      <wm-form
        [form]="form"
        [save]="save"
        label="Save the status"
        i18n-label="@@plans.goal.status.save"
        (saved)="done()"
        (conflict)="outdated()"
      >
        <p>{{ counts() }}</p>
        <wm-select-field
          [formField]="form.leadStatus"
          [choices]="choices"
          label="How this goal goes"
          i18n-label="@@plans.goal.status"
          empty="Not said"
          i18n-empty="@@plans.goal.status.none"
        />
        <button
          wmFormAction
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="open.set(false)"
          i18n="@@ui.cancel"
        >
          Cancel
        </button>
      </wm-form>
    } @else {
      <button type="button" class="wm-link-button wm-no-print" (click)="start()">
        <ng-container i18n="@@plans.goal.status.set">Say how this goal goes</ng-container
        ><span class="wm-hidden">: {{ goal().title }}</span>
      </button>
    }
  `,
})
export class GoalStatus {
  readonly goal = input.required<Goal>();
  readonly changed = output<void>();

  private readonly client = inject(PlansClient);
  private readonly announcer = inject(Announcer);
  protected readonly open = signal(false);
  private readonly model = signal({ leadStatus: null as DeliveryStatus | null });
  protected readonly form = form(this.model);
  protected readonly choices = choicesOf(deliveryStatuses, deliveryStatusWords);
  protected readonly counts = computed(() => {
    const { actions } = this.goal();
    const lines = deliveryStatuses
      .map((status) => ({ status, count: actions.filter((action) => action.deliveryStatus === status).length }))
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${deliveryStatusWords[status]} ${count}`);
    return $localize`:@@plans.goal.status.counts:Its actions: ${joined(lines)}:counts:`;
  });

  protected readonly save = () => this.client.changeGoal(this.goal().id, this.goal().version, this.model());

  protected start(): void {
    this.model.set({ leadStatus: this.goal().leadStatus });
    this.form().reset();
    this.open.set(true);
  }

  protected done(): void {
    this.open.set(false);
    this.announcer.say($localize`:@@plans.goal.status.saved:The status of the goal is saved`);
    this.changed.emit();
  }

  /** Someone else changed the goal: it is shown anew, with the choice still open. */
  protected outdated(): void {
    this.announcer.say($localize`:@@plans.goal.status.outdated:The goal has changed meanwhile. Look again, then save.`);
    this.changed.emit();
  }
}
