import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan, PlanProblem } from '@waymark/contract/plans';
import { problemText } from '../problem-groups';
import { placeOf } from '../problem-place';

/** Checks as links to the places where they are mended. */
@Component({
  selector: 'wm-problem-list',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="wm-problems">
      @for (line of lines(); track $index) {
        <li>
          <a
            [routerLink]="line.place.commands"
            [queryParams]="line.place.queryParams"
            [fragment]="line.place.fragment"
            >{{ line.text }}</a
          >
        </li>
      }
    </ul>
  `,
})
export class ProblemList {
  readonly plan = input.required<Plan>();
  readonly problems = input.required<readonly PlanProblem[]>();

  protected readonly lines = computed(() =>
    this.problems().map((problem) => ({
      text: problemText(problem, this.plan()),
      place: placeOf(problem, this.plan()),
    })),
  );
}
