import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Target } from '@waymark/contract/targets';
import { DayPipe } from '../../core/format';
import { TargetsClient } from '../targets.client';
import { figureWords } from '../target-sentence';

/** Where the indicator stood in the plan before: the same figures, judged against the former target. */
@Component({
  selector: 'wm-former-target',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (former.hasValue()) {
      @let target = former.value();
      <section class="wm-panel" aria-labelledby="former-target">
        <h2 id="former-target" i18n="@@plans.target.former">In the plan before</h2>
        @if (target.baselineOn && target.baselineValue !== null) {
          <p i18n="@@plans.target.former.baseline">
            Baseline {{ figure(target, target.baselineValue) }} on {{ target.baselineOn | day }}
          </p>
        }
        @if (target.targetOn && target.targetValue !== null) {
          <p i18n="@@plans.target.former.target">
            Target {{ figure(target, target.targetValue) }} by {{ target.targetOn | day }}
          </p>
        }
        @if (planId(); as plan) {
          <p>
            <a [routerLink]="['/plans', plan, 'indicators', target.id]" i18n="@@plans.target.former.link"
              >Open it in the plan before</a
            >
          </p>
        }
      </section>
    }
  `,
})
export class FormerTarget {
  readonly target = input.required<Target>();
  /** The plan before. */
  readonly planId = input.required<string | null>();

  private readonly client = inject(TargetsClient);
  private readonly originId = computed(() => this.target().originId);
  protected readonly former = this.client.former(this.originId);
  protected readonly figure = figureWords;
}
