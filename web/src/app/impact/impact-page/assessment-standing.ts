import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assessment } from '@waymark/contract/impact';
import { InstantPipe } from '../../core/format';
import { problemLine } from '../problem-line';

const shownProblems = 6;

/** Where an assessment stands: who signed it, whether that still holds, and what it lacks before it can be signed. */
@Component({
  selector: 'wm-assessment-standing',
  imports: [InstantPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-standing.html',
})
export class AssessmentStanding {
  readonly assessment = input.required<Assessment>();

  protected readonly allShown = signal(false);
  protected readonly lines = computed(() => {
    const assessment = this.assessment();
    return assessment.problems.map((problem) => problemLine(problem, assessment));
  });
  protected readonly shownLines = computed(() =>
    this.allShown() ? this.lines() : this.lines().slice(0, shownProblems),
  );
}
