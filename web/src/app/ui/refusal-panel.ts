import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import type { Problem } from '../core/problem';
import { refusalWords } from '../core/words/refusal-words';

/** A refusal in words: what happened and what to do. It takes the focus when it appears. */
@Component({
  selector: 'wm-refusal-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-panel--bad" role="alert">
      <p>{{ words() }}</p>
      <ng-content />
      @if (problem().status >= 500 && problem().traceId) {
        <p class="wm-muted" i18n="@@ui.refusal.trace">
          If it happens again, tell support this number: {{ problem().traceId }}
        </p>
      }
    </div>
  `,
  host: { tabindex: '-1' },
})
export class RefusalPanel {
  readonly problem = input.required<Problem>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = computed(() => refusalWords(this.problem()));

  constructor() {
    afterNextRender(() => this.element.nativeElement.focus());
  }
}
