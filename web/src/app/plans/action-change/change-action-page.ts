import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Action } from '@waymark/contract/actions';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { ConflictPanel } from '../../ui/conflict-panel';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ActionFields } from '../action-fields/action-fields';
import { bodyOfAction, emptyAction, formOfAction, tagListsOf } from '../action-fields/action-form';
import { actionRules } from '../action-fields/action-rules';
import { conflictRowsOf } from '../action-fields/action-words';
import { Edit } from '../action-fields/edit';
import { ActionsClient } from '../actions.client';
import { focusField } from '../focus-place';

@Component({
  selector: 'wm-change-action-page',
  imports: [ActionFields, ConflictPanel, FormFrame, Loaded, PageHead, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-action-page.html',
})
export class ChangeActionPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly frameworks = this.client.frameworks();
  protected readonly action = this.client.action(this.actionId);
  protected readonly form = form(signal(emptyAction), actionRules);
  protected readonly edit = new Edit(this.form, (action: Action) => formOfAction(action, this.lists()));

  /** While the plan is not drafted, only some fields are open. */
  protected readonly inDelivery = computed(() => this.plan.hasValue() && !planEditable(this.plan.value().status));
  private readonly tags = computed(() => (this.frameworks.hasValue() ? this.frameworks.value().tags : []));
  private readonly lists = computed(() => tagListsOf(this.tags()));
  protected readonly rows = computed(() => {
    const conflicts = this.edit.conflicts();
    return conflicts === null || !this.plan.hasValue()
      ? null
      : conflictRowsOf(conflicts, this.plan.value(), this.tags());
  });
  private readonly ready = computed(() => this.action.hasValue() && this.plan.hasValue() && this.frameworks.hasValue());
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
    ...(this.action.hasValue() ? [{ text: this.action.value().title, link: this.address() }] : []),
  ]);

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    effect(() => {
      if (!this.action.hasValue() || !this.frameworks.hasValue()) return;
      const action = this.action.value();
      untracked(() => this.edit.begin(action));
    });
    // Who comes from the plan's checks arrives at the field that is meant.
    const arriving = afterRenderEffect(() => {
      if (!this.ready()) return;
      arriving.destroy();
      focusField(this.form, fragment);
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    return ['/plans', this.planId(), 'actions', this.actionId()];
  }

  protected readonly save = () =>
    this.client.change(this.actionId(), this.edit.version, this.edit.changes(bodyOfAction));

  protected async meet(): Promise<void> {
    this.edit.meet(await this.client.actionNow(this.actionId()));
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say($localize`:@@plans.action.saved:The action is saved`);
  }
}
