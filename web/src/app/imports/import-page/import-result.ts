import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanImport, UndoChoice } from '@waymark/contract/imports';
import { InstantPipe } from '../../core/format';
import type { Problem } from '../../core/problem';

interface Part {
  kind: 'goal' | 'action';
  title: string;
}

/** What a load made, who is to be invited, and the way back while it is open. */
@Component({
  selector: 'wm-import-result',
  imports: [InstantPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-result.html',
})
export class ImportResult {
  readonly found = input.required<PlanImport>();
  readonly planId = input.required<string>();
  readonly refusal = input.required<Problem | null>();
  readonly undo = output<UndoChoice | null>();

  /** What was changed since, when undoing asks about it. */
  protected readonly changed = computed<readonly Part[]>(() => {
    const problem = this.refusal();
    if (problem?.code !== 'import-changed') return [];
    return (problem.details as { parts?: Part[] } | null)?.parts ?? [];
  });
}
