import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Action } from '@waymark/contract/actions';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { addressKeeper } from '../../core/kept-address';
import { Autosaved } from '../../ui/autosaved';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PresenceLine } from '../../ui/presence-line';
import { ActionFields } from '../action-fields/action-fields';
import { emptyAction, type ActionForm } from '../action-fields/action-form';
import { actionPartTitles, isActionPart, nextActionPart } from '../action-fields/action-parts';
import { actionRules } from '../action-fields/action-rules';
import { ActionsClient } from '../actions.client';
import { focusField } from '../focus-place';
import { autosaveAction } from './action-saving';

/** Adds an action to a goal, or changes one: all of it at once, or part by part in a guided first draft. */
@Component({
  selector: 'wm-action-edit-page',
  imports: [ActionFields, Autosaved, FormFrame, Loaded, PageHead, PresenceLine, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-edit-page.html',
})
export class ActionEditPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  /** The goal of a new action. */
  readonly goalId = input<string>();
  /** Left out when an action is added. */
  readonly actionId = input<string>();
  /** The part of a guided draft; left out, the whole action is on the page. */
  readonly part = input<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly keepAddress = addressKeeper();
  private readonly announcer = inject(Announcer);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly frameworks = this.client.frameworks();
  private readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  private readonly tags = computed(() => (this.frameworks.hasValue() ? this.frameworks.value().tags : []));
  /** The action on the page: one that was there, or the one that the first save made. */
  private readonly id = linkedSignal(() => this.actionId());
  protected readonly goal = computed(() =>
    this.known()?.goals.find(({ id, actions }) => id === this.goalId() || actions.some((one) => one.id === this.id())),
  );
  protected readonly action = computed(() => this.goal()?.actions.find(({ id }) => id === this.id()));
  protected readonly guided = computed(() => {
    const part = this.part();
    return isActionPart(part) ? part : null;
  });
  protected readonly title = computed(() => {
    const part = this.guided();
    if (part !== null) return actionPartTitles[part];
    return this.actionId()
      ? $localize`:@@plans.action.change:Change the action`
      : $localize`:@@plans.action.add:Add an action`;
  });
  protected readonly state = computed(() => {
    const goal = this.goal();
    return goal === undefined
      ? ''
      : $localize`:@@plans.action.under:Under goal ${goal.number}:number:: ${goal.title}:title:`;
  });
  protected readonly label = computed(() =>
    this.guided() === null
      ? $localize`:@@plans.action.save:Save the action`
      : $localize`:@@plans.draft.continue:Save and continue`,
  );
  /** While the plan is not drafted, only some fields are open. */
  protected readonly inDelivery = computed(() => {
    const status = this.known()?.status;
    return status !== undefined && !planEditable(status);
  });
  protected readonly section = computed(() => `action:${this.id() ?? 'new'}`);
  protected readonly crumbs = computed(() => {
    const plan = this.known();
    const title = { text: plan?.title ?? '', link: ['/plans', this.planId()] };
    if (this.guided() === null)
      return [{ text: $localize`:@@plans.title:Plans`, link: '/plans' }, ...(plan ? [title] : [])];
    const draft = { text: $localize`:@@plan-areas.draft:First draft`, link: ['/plans', this.planId(), 'draft'] };
    return [...(plan ? [title] : []), draft];
  });
  private readonly model = signal<ActionForm>(emptyAction);
  protected readonly form = form(this.model, actionRules);
  protected readonly autosave = autosaveAction(this.client, {
    form: this.form,
    plan: this.known,
    tags: this.tags,
    goalId: this.goalId,
    id: this.id,
    saved: (action) => this.made(action),
  });

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    fillOnce(
      () => (this.frameworks.hasValue() ? this.known() : undefined),
      () => this.fill(),
    );
    // Who comes from the plan's checks arrives at the field that is meant.
    const arriving = afterRenderEffect(() => {
      if (this.known() === undefined || !this.frameworks.hasValue()) return;
      arriving.destroy();
      focusField(this.form, fragment);
    });
  }

  protected readonly save = () => this.autosave.saveNow();
  readonly saveBeforeLeaving = this.autosave.saveBeforeLeaving;

  hasUnsaved(): boolean {
    return this.autosave.unsaved();
  }

  protected back(): unknown[] {
    const plan = ['/plans', this.planId()];
    if (this.guided() !== null) return [...plan, 'draft', this.goal()?.theme ?? ''];
    return this.id() === undefined ? plan : [...plan, 'actions', this.id()];
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    const part = this.guided();
    const next = part === null ? null : nextActionPart(part);
    if (next === null) await this.router.navigate(this.back());
    else await this.router.navigate(['/plans', this.planId(), 'draft', 'actions', this.id(), next]);
    if (part === null) this.announcer.say($localize`:@@plans.action.saved:The action is saved`);
  }

  /** From now on the address is that of the action, so that reading the page again finds it. */
  private made({ id }: Action): void {
    if (this.id() === id) return;
    this.id.set(id);
    const rest = this.guided() === null ? ['actions', id, 'change'] : ['draft', 'actions', id, 'what'];
    this.keepAddress(['/plans', this.planId(), ...rest]);
    this.plan.reload();
  }

  private fill(): void {
    const action = this.action();
    if (action) this.autosave.begin(action);
    else if (this.actionId() === undefined) this.autosave.beginNew(emptyAction);
  }
}
