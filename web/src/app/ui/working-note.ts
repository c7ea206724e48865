import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TargetJudgement } from '@waymark/contract/targets';
import { workingOf } from '../core/words/working-words';

/** The working of a status, one click away from where the status stands. */
@Component({
  selector: 'wm-working-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="wm-working">
      <summary>
        <ng-container i18n="@@ui.working">How it is worked out</ng-container
        ><span class="wm-hidden">: {{ target().name }}</span>
      </summary>
      <p>{{ words() }}</p>
    </details>
  `,
})
export class WorkingNote {
  readonly target = input.required<TargetJudgement>();
  protected readonly words = computed(() => workingOf(this.target()));
}
