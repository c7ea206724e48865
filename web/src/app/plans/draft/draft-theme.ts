import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Draft } from '@waymark/contract/drafting';
import type { Goal } from '@waymark/contract/goals';
import type { Plan, PlanProblem } from '@waymark/contract/plans';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { ProblemList } from '../plan-page/problem-list';
import { goalParts, goalPartTitles } from '../goal-form/goal-parts';

/** A theme in a first draft: its goals, what is done for each, how it is measured, and what each still needs. */
@Component({
  selector: 'wm-draft-theme',
  imports: [ProblemList, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-theme.html',
})
export class DraftTheme {
  readonly plan = input.required<Plan>();
  readonly theme = input.required<Theme>();
  readonly marks = input<Draft>();
  readonly finished = output<boolean>();
  readonly done = output<void>();

  protected readonly parts = goalParts;
  protected readonly partTitles = goalPartTitles;
  protected readonly goals = computed(() =>
    this.plan()
      .goals.filter(({ theme }) => theme === this.theme())
      .map((goal) => ({ ...goal, needs: needsOf(goal, this.plan().problems) })),
  );
  /** Who said that no goal is needed here. */
  protected readonly finishedBy = computed(
    () => this.marks()?.marks.find(({ task }) => task === this.theme())?.finishedBy ?? null,
  );
}

function needsOf(goal: Goal, problems: readonly PlanProblem[]): PlanProblem[] {
  const ids = new Set([
    goal.id,
    ...goal.actions.flatMap(({ id, milestones }) => [id, ...milestones.map((milestone) => milestone.id)]),
    ...goal.indicators.map(({ id }) => id),
  ]);
  return problems.filter(({ level, place }) => level === 'must' && ids.has(place.id ?? ''));
}
