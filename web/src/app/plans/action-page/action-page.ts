import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Action } from '@waymark/contract/actions';
import type { Move } from '@waymark/contract/goals';
import type { Milestone } from '@waymark/contract/milestones';
import { planEditable, progressPossible } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { updateFreshnessWords } from '../../core/words/plan-words';
import { ActionDelivery } from '../../ui/action-delivery';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { HistoryLink } from '../../ui/history-link';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { StatusMark } from '../../ui/status-mark';
import { ActionPlacesView } from '../action-links/action-places';
import { CommentControl } from '../comments/comment-control';
import { Discussion } from '../comments/discussion';
import { ActionCommitments } from '../commitments/action-commitments';
import { actionFieldWords } from '../action-fields/action-words';
import { ActionsClient } from '../actions.client';
import { ActionDecisionsView } from '../decisions/action-decisions';
import { focusPlace } from '../focus-place';
import { ActionFacts } from './action-facts';
import { ActionStanding } from './action-standing';
import { ActionUpdates } from './action-updates';
import { MilestoneTable } from './milestone-table';

@Component({
  selector: 'wm-action-page',
  imports: [
    ...[ActionCommitments, ActionDecisionsView, ActionDelivery, ActionPlacesView, CommentControl],
    ...[
      ActionFacts,
      ActionStanding,
      ActionUpdates,
      ConfirmDialog,
      HistoryLink,
      Loaded,
      MarkdownView,
      MilestoneTable,
      More,
    ],
    ...[PageHead, RefusalPanel, RouterLink, StatusMark, WhenLoaded],
  ],
  providers: [Discussion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-page.html',
})
export class ActionPage {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly session = inject(Session);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly action = this.client.action(this.actionId);
  protected readonly updates = this.client.updates(this.actionId);
  protected readonly frameworks = this.client.frameworks();
  protected readonly refusal = signal<Problem | null>(null);
  private arrived = false;
  private readonly sureToArchive = viewChild<ConfirmDialog>('sureToArchive');

  protected readonly tags = computed(() => (this.frameworks.hasValue() ? this.frameworks.value().tags : []));
  protected readonly drafting = computed(() => this.plan.hasValue() && planEditable(this.plan.value().status));
  protected readonly mayEdit = computed(() => this.plan.hasValue() && this.plan.value().mayEdit);
  /** In delivery a planner still changes who does the action. */
  protected readonly mayChange = computed(
    () =>
      this.mayEdit() ||
      (this.session.can('plan:edit') && this.plan.hasValue() && progressPossible(this.plan.value().status)),
  );
  protected readonly place = computed(() => {
    if (!this.plan.hasValue() || !this.action.hasValue()) return null;
    const { goalId, id } = this.action.value();
    const goal = this.plan.value().goals.find((one) => one.id === goalId);
    const index = goal?.actions.findIndex((one) => one.id === id) ?? -1;
    return goal === undefined ? null : { goal, first: index <= 0, last: index === goal.actions.length - 1 };
  });
  protected readonly crumbs = computed(() => {
    const goal = this.place()?.goal;
    return [
      { text: $localize`:@@plans.title:Plans`, link: '/plans' },
      ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
      ...(goal && this.mayEdit() ? [{ text: goal.title, link: ['/plans', this.planId(), 'goals', goal.id] }] : []),
    ];
  });

  constructor() {
    const discussion = inject(Discussion);
    effect(() => discussion.start(this.planId()));
    const route = inject(ActivatedRoute);
    effect(() => {
      const { fragment } = route.snapshot;
      if (fragment === null || this.arrived || !this.plan.hasValue() || !this.action.hasValue()) return;
      this.arrived = true;
      // The plan's checks lead to a field: who may mend it is brought to its form.
      if (fragment in actionFieldWords && this.mayChange()) {
        void this.router.navigate([...this.address(), 'change'], { fragment, replaceUrl: true });
      } else setTimeout(() => focusPlace(fragment));
    });
  }

  protected address(): unknown[] {
    return ['/plans', this.planId(), 'actions', this.actionId()];
  }

  protected state(action: Action): string {
    const goal = this.place()?.goal;
    const fresh = action.freshness === 'not-due' ? '' : ` · ${updateFreshnessWords[action.freshness]}`;
    if (goal === undefined) return '';
    return $localize`:@@plans.action.state:Goal ${goal.number}:number:: ${goal.title}:title:${fresh}:freshness:`;
  }

  protected datesOf(action: Action): string {
    return $localize`:@@comments.dates-of:dates of ${action.title}:title:`;
  }

  protected move(action: Action, move: Move): Promise<void> {
    return this.attempt(async () => {
      await this.client.move(action, move);
      this.reload();
      this.announcer.say(
        move === 'up' ? $localize`:@@plans.action.moved-up:Moved up` : $localize`:@@plans.action.moved-down:Moved down`,
      );
    });
  }

  protected async archive(action: Action): Promise<void> {
    if (!(await this.sureToArchive()?.ask())) return;
    await this.attempt(async () => {
      await this.client.archive(action);
      await this.router.navigate(['/plans', this.planId()]);
      this.announcer.say($localize`:@@plans.action.archived:The action is archived`);
    });
  }

  protected remove(milestone: Milestone): Promise<void> {
    return this.attempt(async () => {
      await this.client.archiveMilestone(milestone);
      this.reload();
      this.announcer.say($localize`:@@plans.milestone.removed:The milestone is removed`);
    });
  }

  private reload(): void {
    this.action.reload();
    this.plan.reload();
  }

  private async attempt(change: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.reload();
    }
  }
}
