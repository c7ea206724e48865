import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormCheckboxControl } from '@angular/forms/signals';
import { controlView, type ControlErrors } from './control';

/** Yes or no, as one box. */
@Component({
  selector: 'wm-checkbox-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="view.error() !== null">
      @if (view.error(); as error) {
        <p class="govuk-error-message" [id]="view.errorId()">
          <span class="wm-hidden" i18n="@@ui.error">Error:</span> {{ error }}
        </p>
      }
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            #control
            class="govuk-checkboxes__input"
            type="checkbox"
            [id]="view.id()"
            [checked]="checked()"
            [disabled]="disabled()"
            [attr.aria-describedby]="view.describedBy()"
            (change)="checked.set(control.checked)"
            (blur)="touched.set(true)"
          />
          <label class="govuk-label govuk-checkboxes__label" [attr.for]="view.id()">{{ label() }}</label>
          @if (hint()) {
            <div class="govuk-hint govuk-checkboxes__hint" [id]="view.hintId()">{{ hint() }}</div>
          }
        </div>
      </div>
    </div>
  `,
})
export class CheckboxField implements FormCheckboxControl {
  readonly checked = model(false);
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly view = controlView(this);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
