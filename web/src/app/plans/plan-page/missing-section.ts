import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Plan, PlanProblem } from '@waymark/contract/plans';
import { groupProblems } from '../problem-groups';
import { ProblemList } from './problem-list';

/** What the plan checks found: what is needed first, then advice, each by the part of the plan it belongs to. */
@Component({
  selector: 'wm-missing-section',
  imports: [ProblemList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './missing-section.html',
})
export class MissingSection {
  readonly plan = input.required<Plan>();

  protected readonly musts = computed(() => this.plan().problems.filter(({ level }) => level === 'must'));
  protected readonly advice = computed(() => this.plan().problems.filter(({ level }) => level === 'should'));
  protected readonly groups = (problems: readonly PlanProblem[]) => groupProblems(problems, this.plan());
}
