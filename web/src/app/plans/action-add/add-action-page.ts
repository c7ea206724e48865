import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ActionFields } from '../action-fields/action-fields';
import { bodyOfAction, emptyAction } from '../action-fields/action-form';
import { actionRules } from '../action-fields/action-rules';
import { ActionsClient } from '../actions.client';

@Component({
  selector: 'wm-add-action-page',
  imports: [ActionFields, FormFrame, Loaded, PageHead, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-action-page.html',
})
export class AddActionPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly goalId = input.required<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly frameworks = this.client.frameworks();
  protected readonly form = form(signal(emptyAction), actionRules);
  private madeId: string | null = null;

  protected readonly goal = computed(() => {
    if (!this.plan.hasValue()) return null;
    return this.plan.value().goals.find((goal) => goal.id === this.goalId()) ?? null;
  });
  protected readonly state = computed(() => {
    const goal = this.goal();
    return goal === null
      ? ''
      : $localize`:@@plans.action.under:Under goal ${goal.number}:number:: ${goal.title}:title:`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
  ]);

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const made = await this.client.add(this.goalId(), bodyOfAction(this.form().value()));
    this.madeId = made.id;
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'actions', this.madeId]);
    this.announcer.say($localize`:@@plans.action.added:The action is added`);
  }
}
