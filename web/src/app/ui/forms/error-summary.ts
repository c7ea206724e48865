import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { errorWords } from './control';

/** What stands in the way of saving, at the top of the form; it takes the focus when it appears. */
@Component({
  selector: 'wm-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="govuk-error-summary" role="alert">
      <h2 class="govuk-error-summary__title" i18n="@@ui.error-summary.title">There is a problem</h2>
      <ul class="govuk-list govuk-error-summary__list">
        @for (error of errors(); track $index) {
          <li>
            <button type="button" class="wm-link-button" (click)="go(error)">{{ words(error) }}</button>
          </li>
        }
      </ul>
    </div>
  `,
  host: { tabindex: '-1' },
})
export class ErrorSummary {
  readonly form = input.required<FieldTree<unknown>>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly errors = computed(() => this.form()().errorSummary());
  protected readonly words = errorWords;

  constructor() {
    afterNextRender(() => this.element.nativeElement.focus());
  }

  protected go(error: ValidationError.WithFieldTree): void {
    error.fieldTree().focusBoundControl();
  }
}
