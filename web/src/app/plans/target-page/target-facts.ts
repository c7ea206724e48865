import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Plan } from '@waymark/contract/plans';
import type { Target } from '@waymark/contract/targets';
import { toleranceShareByDefault } from '@waymark/domain/indicators/indicator-status';
import { dayWords, percentWords } from '../../core/format';
import { directionWords, targetPathWords } from '../../core/words/indicator-words';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { personName } from '../plan-names';
import { figureWords } from '../../core/figure';
import { targetFieldWords } from '../target-fields/target-field-words';

@Component({
  selector: 'wm-target-facts',
  imports: [SummaryList, SummaryRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-summary-list>
      @for (fact of facts(); track fact.label) {
        <ng-template [wmRow]="fact.label">
          @if (fact.value) {
            {{ fact.value }}
          } @else {
            <span class="wm-muted" i18n="@@plans.not-set">Not set yet</span>
          }
        </ng-template>
      }
    </wm-summary-list>
  `,
})
export class TargetFacts {
  readonly target = input.required<Target>();
  readonly plan = input.required<Plan>();

  protected readonly facts = computed(() => {
    const target = this.target();
    const direction = directionWords[target.direction];
    return [
      { label: targetFieldWords.baselineValue, value: baselineOf(target) },
      { label: targetFieldWords.targetValue, value: dated(target, target.targetValue, target.targetOn) },
      { label: $localize`:@@plans.target.path.short:Path`, value: targetPathWords[target.path] },
      {
        label: $localize`:@@plans.target.better:Better`,
        value: target.directionOverridden
          ? $localize`:@@plans.target.better.own:${direction}:direction:, as this plan says`
          : direction,
      },
      { label: targetFieldWords.toleranceAbsolute, value: toleranceOf(target) },
      { label: targetFieldWords.ownerId, value: personName(this.plan(), target.ownerId) },
      { label: targetFieldWords.rationale, value: target.rationale },
    ];
  });
}

function baselineOf(target: Target): string | null {
  if (target.baselineHidden) return $localize`:@@plans.target.baseline.hidden:Not shown, to protect people`;
  return dated(target, target.baselineValue, target.baselineOn);
}

function dated(target: Target, value: number | null, on: string | null): string | null {
  if (value === null || on === null) return null;
  return $localize`:@@plans.target.dated:${figureWords(value, target)}:value: on ${dayWords(on)}:day:`;
}

function toleranceOf(target: Target): string {
  if (target.toleranceAbsolute !== null) return figureWords(target.toleranceAbsolute, target);
  const share = percentWords(target.toleranceShare ?? toleranceShareByDefault, 0);
  return $localize`:@@plans.target.tolerance.of-way:${share}:share: of the way`;
}
