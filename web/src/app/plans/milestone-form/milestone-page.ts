import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Milestone } from '@waymark/contract/milestones';
import { todayIn } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Problem } from '../../core/problem';
import { ConflictPanel } from '../../ui/conflict-panel';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting } from '../../ui/meeting';
import { changesOf } from '../../ui/merge';
import { PageHead } from '../../ui/page-head';
import { ActionsClient } from '../actions.client';
import {
  bodyOfMilestone,
  emptyMilestone,
  formOfMilestone,
  milestoneFieldWords,
  type MilestoneForm,
  type MilestoneTask,
  milestoneWords,
} from './milestone-values';

const titles: Readonly<Record<MilestoneTask, string>> = {
  add: $localize`:@@plans.milestone.add:Add a milestone`,
  change: $localize`:@@plans.milestone.change:Change the milestone`,
  done: $localize`:@@plans.milestone.done.title:Mark the milestone as done`,
  drop: $localize`:@@plans.milestone.drop.title:Drop the milestone`,
};
const verbs: Readonly<Record<MilestoneTask, string>> = {
  add: $localize`:@@plans.milestone.save:Save the milestone`,
  change: $localize`:@@plans.milestone.save:Save the milestone`,
  done: $localize`:@@plans.milestone.done.save:Mark as done`,
  drop: $localize`:@@plans.milestone.drop.save:Drop the milestone`,
};
const results: Readonly<Record<MilestoneTask, string>> = {
  add: $localize`:@@plans.milestone.added:The milestone is added`,
  change: $localize`:@@plans.milestone.saved:The milestone is saved`,
  done: $localize`:@@plans.milestone.is-done:The milestone is done`,
  drop: $localize`:@@plans.milestone.is-dropped:The milestone is dropped`,
};

/** One milestone: new, changed, reached or dropped. Its page asks only what the task needs. */
@Component({
  selector: 'wm-milestone-page',
  imports: [
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    RouterLink,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './milestone-page.html',
})
export class MilestonePage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();
  readonly milestoneId = input<string>();
  /** From the route. */
  readonly task = input.required<MilestoneTask>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly today = todayIn(new Date());
  protected readonly words = milestoneFieldWords;
  protected readonly limit = paragraphLength;
  protected readonly plan = this.client.plan(this.planId);
  protected readonly action = this.client.action(this.actionId);
  private readonly model = signal(emptyMilestone);
  protected readonly form = form(this.model, (path) => {
    filled(path.title, $localize`:@@plans.milestone.title.required:Enter what will have been reached`);
    atMost(path.title, lineLength);
    chosen(path.dueOn, $localize`:@@plans.milestone.due.required:Enter the due date, like 31 3 2027`);
    for (const field of ['movedReason', 'evidence', 'droppedReason'] as const) atMost(path[field], paragraphLength);
    validate(path.movedReason, ({ value }) => {
      if (!this.moves() || value().trim() !== '') return null;
      return { kind: 'required', message: $localize`:@@plans.milestone.moved.required:Say why the date moves` };
    });
    validate(path.doneOn, ({ value }) => {
      const doneOn = value();
      if (doneOn === null && this.task() === 'done') {
        return { kind: 'required', message: $localize`:@@plans.milestone.done.required:Enter the day it was done` };
      }
      if (doneOn === null || doneOn <= this.today) return null;
      const message = $localize`:@@plans.milestone.done.future:Enter a day that is not in the future`;
      return { kind: 'in-future', message };
    });
    validate(path.droppedReason, ({ value }) => {
      if (this.task() !== 'drop' || value().trim() !== '') return null;
      return { kind: 'required', message: $localize`:@@plans.milestone.dropped.required:Say why it is dropped` };
    });
  });
  protected readonly meeting = new Meeting<MilestoneForm>({
    ...{ model: this.model, form: this.form, valuesOf: formOfMilestone, words: milestoneWords },
  });
  protected readonly milestone = computed(() => {
    const milestones = this.action.hasValue() ? this.action.value().milestones : [];
    return milestones.find((one) => one.id === this.milestoneId()) ?? null;
  });
  protected readonly drafting = computed(() => this.plan.hasValue() && planEditable(this.plan.value().status));
  /** Once a plan is approved, a milestone moves only with a reason. */
  protected readonly moves = computed(() => {
    const milestone = this.milestone();
    return milestone !== null && !this.drafting() && this.form.dueOn().value() !== milestone.dueOn;
  });
  protected readonly title = computed(() => titles[this.task()]);
  protected readonly verb = computed(() => verbs[this.task()]);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
    ...(this.action.hasValue() ? [{ text: this.action.value().title, link: this.address() }] : []),
  ]);

  constructor() {
    fillOnce(this.milestone, (milestone) => this.begin(milestone));
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    return ['/plans', this.planId(), 'actions', this.actionId()];
  }

  protected readonly save = () => {
    const { title, dueOn, doneOn, evidence } = bodyOfMilestone(this.form().value());
    if (this.task() === 'add') {
      return this.client.addMilestone(this.actionId(), { title: title ?? '', dueOn: dueOn ?? '', doneOn, evidence });
    }
    const changes = changesOf(bodyOfMilestone(this.meeting.readValues()), bodyOfMilestone(this.model()));
    return this.client.changeMilestone(this.milestoneId() ?? '', this.meeting.version, changes);
  };

  protected async meet(problem: Problem): Promise<void> {
    const action = await this.client.actionNow(this.actionId());
    const now = action.milestones.find((one) => one.id === this.milestoneId());
    if (now === undefined) throw new Problem(404, { code: 'missing' });
    this.meeting.meet(problem, now);
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say(results[this.task()]);
  }

  private begin(milestone: Milestone): void {
    this.meeting.start(formOfMilestone(milestone), milestone.version);
    if (this.task() === 'done' && milestone.doneOn === null) this.form.doneOn().value.set(this.today);
  }
}
