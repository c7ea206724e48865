import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Goal, Move } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { republishable } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { joined } from '../../core/joined';
import { themeWords, wayWords } from '../../core/words/framework-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { HistoryLink } from '../../ui/history-link';
import { KindTag } from '../../ui/kind-tag';
import { RefusalPanel } from '../../ui/refusal-panel';
import { StatusMark } from '../../ui/status-mark';
import { WorkingNote } from '../../ui/working-note';
import { CommentControl } from '../comments/comment-control';
import { memberName, personName } from '../plan-names';
import { PlansClient } from '../plans.client';
import { type NotedPlace, PlaceNotes } from '../return-notes/place-notes';
import { targetSentence } from '../target-sentence';
import { firstSentences } from './first-sentences';
import { GoalActions } from './goal-actions';
import { GoalStatus } from './goal-status';

/** A goal with what hangs on it: need, leads, indicators with their finding, actions. */
@Component({
  selector: 'wm-goal-block',
  imports: [
    CommentControl,
    ConfirmDialog,
    GoalActions,
    GoalStatus,
    HistoryLink,
    KindTag,
    PlaceNotes,
    RefusalPanel,
    RouterLink,
    StatusMark,
    WorkingNote,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-block.html',
})
export class GoalBlock {
  readonly plan = input.required<Plan>();
  readonly goal = input.required<Goal>();
  /** Its place among the goals of its theme, from 0, and how many there are. */
  readonly place = input.required<number>();
  readonly count = input.required<number>();
  readonly only = input<DeliveryStatus | null>(null);
  /** Something was changed: the plan is to be read again. */
  readonly changed = output<void>();

  private readonly client = inject(PlansClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly up = viewChild<ElementRef<HTMLElement>>('up');
  private readonly down = viewChild<ElementRef<HTMLElement>>('down');
  private readonly busy = signal(false);
  private moving: Move | null = null;
  protected readonly noted = computed<NotedPlace[]>(() => [
    { id: this.goal().id },
    ...this.goal().actions.map(({ id, reference, title }) => ({ id, name: `${reference} ${title}` })),
  ]);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly need = computed(() => firstSentences(this.goal().need));
  protected readonly leads = computed(() => {
    const [plan, goal] = [this.plan(), this.goal()];
    const people = [goal.accountableMemberId, goal.accountableOfficerId].map((id) => personName(plan, id));
    return [...people, memberName(plan, goal.taskforceLeadId)].filter((name) => name !== null);
  });
  protected readonly indicators = computed(() =>
    this.goal().indicators.map((target) => ({ ...target, finding: targetSentence(target) })),
  );
  /** While the plan is delivered, those who look after it say how its goals go. */
  protected readonly mayJudge = computed(() => {
    const { archived, status } = this.plan();
    const tells = (['action:update-any', 'plan:edit'] as const).some((permission) => this.session.can(permission));
    return tells && !archived && republishable(status);
  });
  protected readonly joined = joined;
  protected readonly themeWords = themeWords;
  protected readonly wayWords = wayWords;

  constructor() {
    effect(() => {
      const place = this.place();
      untracked(() => this.arrive(place));
    });
  }

  /** One place up or down among the goals of its theme; one move at a time. */
  protected async move(move: Move): Promise<void> {
    const further = move === 'up' ? this.place() > 0 : this.place() < this.count() - 1;
    if (!further) return;
    this.moving = move;
    await this.once(() => this.client.moveGoal(this.goal().id, move));
  }

  protected async archive(sure: ConfirmDialog): Promise<void> {
    if (!(await sure.ask())) return;
    await this.once(() => this.client.archiveGoal(this.goal().id, this.goal().version));
    if (this.refusal() === null) this.announcer.say($localize`:@@plans.goal.archived:The goal is archived`);
  }

  private async once(change: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
    this.changed.emit();
  }

  /** After a move the button keeps the keyboard, and the new place is read aloud. */
  private arrive(place: number): void {
    const { moving } = this;
    if (moving === null) return;
    this.moving = null;
    const [now, count] = [place + 1, this.count()];
    this.announcer.say(
      $localize`:@@plans.goal.moved:Moved. This goal is now ${now}:now: of ${count}:count: in its theme`,
    );
    const button = moving === 'up' ? this.up : this.down;
    afterNextRender(() => button()?.nativeElement.focus(), { injector: this.injector });
  }
}
