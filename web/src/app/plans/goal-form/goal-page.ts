import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Goal } from '@waymark/contract/goals';
import { themes } from '@waymark/domain/frameworks/framework';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { addressKeeper } from '../../core/kept-address';
import { Autosaved } from '../../ui/autosaved';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PresenceLine } from '../../ui/presence-line';
import { FittingIndicators } from '../fitting-indicators/fitting-indicators';
import { focusField } from '../focus-place';
import { PlansClient } from '../plans.client';
import { GoalFields } from './goal-fields';
import { emptyGoal, goalRules, type GoalForm } from './goal-form';
import { goalPartHelp, goalPartTitles, isGoalPart, nextGoalPart } from './goal-parts';
import { autosaveGoal } from './goal-saving';

/** Adds a goal to a plan, or changes one: all of it at once, or part by part in a guided first draft. */
@Component({
  selector: 'wm-goal-page',
  imports: [
    Autosaved,
    FittingIndicators,
    FormFrame,
    GoalFields,
    Loaded,
    PageHead,
    PresenceLine,
    RouterLink,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-page.html',
})
export class GoalPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  /** Left out when a goal is added. */
  readonly goalId = input<string>();
  /** The theme to begin with. */
  readonly theme = input<string>();
  /** The part of a guided draft; left out, the whole goal is on the page. */
  readonly part = input<string>();

  private readonly router = inject(Router);
  private readonly keepAddress = addressKeeper();
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment;
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly client = inject(PlansClient);
  protected readonly plan = this.client.plan(this.planId);
  private readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  /** The goal on the page: one that was there, or the one that the first save made. */
  protected readonly id = linkedSignal(() => this.goalId());
  protected readonly goal = computed(() => this.known()?.goals.find(({ id }) => id === this.id()));
  protected readonly guided = computed(() => {
    const part = this.part();
    return isGoalPart(part) ? part : null;
  });
  protected readonly title = computed(() => {
    const part = this.guided();
    if (part !== null) return goalPartTitles[part];
    return this.goalId() ? $localize`:@@plans.goal.edit:Edit the goal` : $localize`:@@plans.goal.add:Add a goal`;
  });
  protected readonly state = computed(() => {
    const part = this.guided();
    if (part !== null) return goalPartHelp[part];
    const fresh = $localize`:@@plans.goal.add.state:Title and theme are enough to begin with; the plan says what is missing.`;
    return this.goalId() ? (this.goal()?.title ?? '') : fresh;
  });
  protected readonly label = computed(() =>
    this.guided() === null
      ? $localize`:@@plans.goal.save:Save the goal`
      : $localize`:@@plans.draft.continue:Save and continue`,
  );
  protected readonly section = computed(() => `goal:${this.id() ?? 'new'}`);
  private readonly model = signal<GoalForm>(emptyGoal);
  protected readonly form = form(this.model, goalRules);
  protected readonly autosave = autosaveGoal(this.client, {
    form: this.form,
    planId: this.planId,
    plan: this.known,
    id: this.id,
    saved: (goal) => this.made(goal),
  });
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  protected readonly draftTitle = $localize`:@@plan-areas.draft:First draft`;

  constructor() {
    fillOnce(this.plan, () => this.fill());
  }

  protected readonly save = () => this.autosave.saveNow();
  readonly saveBeforeLeaving = this.autosave.saveBeforeLeaving;

  hasUnsaved(): boolean {
    return this.autosave.unsaved();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    const part = this.guided();
    if (part !== null) return this.goOn(nextGoalPart(part));
    await this.router.navigate(['/plans', this.planId()], { fragment: `goal-${this.id()}` });
    this.announcer.say($localize`:@@plans.goal.saved:The goal is saved`);
  }

  /** The next part of the goal; after the last, the theme that it stands in. */
  private async goOn(next: string | null): Promise<void> {
    const draft = ['/plans', this.planId(), 'draft'];
    const theme = this.model().theme ?? 'T1';
    await this.router.navigate(next === null ? [...draft, theme] : [...draft, 'goals', this.id(), next]);
  }

  /** From now on the address is that of the goal, so that reading the page again finds it. */
  private made(goal: Goal): void {
    if (this.id() === goal.id) return;
    this.id.set(goal.id);
    const rest = this.guided() === null ? ['goals', goal.id] : ['draft', 'goals', goal.id, 'goal'];
    this.keepAddress(['/plans', this.planId(), ...rest]);
    this.plan.reload();
  }

  private fill(): void {
    const goal = this.goal();
    const theme = themes.find((known) => known === this.theme()) ?? null;
    if (goal) this.autosave.begin(goal);
    else this.autosave.beginNew({ ...emptyGoal, theme });
    afterNextRender(() => focusField(this.form, this.fragment), { injector: this.injector });
  }
}
