import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { themes, ways } from '@waymark/domain/frameworks/framework';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { themeWords, wayWords } from '../../core/words/framework-words';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { AddPersonLink } from '../add-person-link';
import { Meeting } from '../../ui/meeting';
import { focusField } from '../focus-place';
import { memberWords } from '../plan-names';
import { PlansClient } from '../plans.client';
import { emptyGoal, goalLabels, goalOf, goalRules, goalWords, sentGoal, type GoalForm } from './goal-form';

/** Adds a goal to a plan, or changes one. */
@Component({
  selector: 'wm-goal-page',
  imports: [
    AddPersonLink,
    CheckboxGroup,
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    PersonPicker,
    RouterLink,
    SelectField,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-page.html',
})
export class GoalPage {
  readonly planId = input.required<string>();
  /** Left out when a goal is added. */
  readonly goalId = input<string>();
  /** The theme to begin with. */
  readonly theme = input<string>();

  private readonly router = inject(Router);
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment;
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly client = inject(PlansClient);
  protected readonly plan = this.client.plan(this.planId);
  private readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly goal = computed(() => this.known()?.goals.find(({ id }) => id === this.goalId()));
  protected readonly members = computed(() => peopleOf(this.known(), 'elected-member'));
  protected readonly officers = computed(() => peopleOf(this.known(), 'officer'));
  protected readonly taskforce = computed(() =>
    (this.known()?.taskforceMembers ?? []).map((member) => ({
      id: member.id,
      name: memberWords(member),
      leftOn: member.endsOn,
    })),
  );
  private readonly model = signal<GoalForm>(emptyGoal);
  protected readonly form = form(this.model, goalRules);
  protected readonly meeting = new Meeting<GoalForm>({
    model: this.model,
    form: this.form,
    valuesOf: goalOf,
    words: (field, value) => ({ label: goalLabels[field], text: goalWords(value, this.known()) }),
  });
  protected readonly labels = goalLabels;
  protected readonly themeChoices = choicesOf(themes, themeWords).map(({ value, text }) => ({
    value,
    text: `${value} ${text}`,
  }));
  protected readonly wayChoices = choicesOf(ways, wayWords);
  protected readonly limits = { paragraph: paragraphLength, text: textLength };
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  private filled = false;
  private savedId = '';

  constructor() {
    effect(() => {
      if (this.known() === undefined) return;
      untracked(() => this.fill());
    });
  }

  protected readonly save = async () => {
    const body = sentGoal(this.form().value());
    const goalId = this.goalId();
    const saved =
      goalId === undefined
        ? await this.client.openGoal(this.planId(), body)
        : await this.client.changeGoal(goalId, this.meeting.version, body);
    this.savedId = saved.id;
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId()], { fragment: `goal-${this.savedId}` });
    this.announcer.say($localize`:@@plans.goal.saved:The goal is saved`);
  }

  /** Fills the form once; later answers only bring more people to choose from. */
  private fill(): void {
    if (this.filled) return;
    this.filled = true;
    const goal = this.goal();
    const theme = themes.find((known) => known === this.theme()) ?? null;
    this.meeting.start(goal ? goalOf(goal) : { ...emptyGoal, theme }, goal?.version ?? 0);
    afterNextRender(() => focusField(this.form, this.fragment), { injector: this.injector });
  }
}

function peopleOf(plan: Plan | undefined, kind: Plan['people'][number]['kind']): Plan['people'] {
  return (plan?.people ?? []).filter((person) => person.kind === kind);
}
