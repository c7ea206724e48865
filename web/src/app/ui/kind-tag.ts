import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { indicatorKindWords } from '../core/words/indicator-words';

/** What kind of indicator it is, so that background and process are never taken for a result. It has no colour of judging. */
@Component({
  selector: 'wm-kind-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="wm-tag wm-tag--neutral">{{ word() }}</span>`,
})
export class KindTag {
  readonly kind = input.required<IndicatorKind>();

  protected readonly word = computed(() => indicatorKindWords[this.kind()]);
}
