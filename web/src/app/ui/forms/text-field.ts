import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { controlView, type ControlErrors } from './control';
import { FieldShell } from './field-shell';

/** One line of text. */
@Component({
  selector: 'wm-text-field',
  imports: [FieldShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-field-shell [view]="view" [label]="label()" [hint]="hint()" [hideLabel]="hideLabel()">
      <input
        #control
        class="govuk-input"
        [class.govuk-input--error]="view.error() !== null"
        [class.govuk-input--width-10]="width() === 'short'"
        [class.govuk-input--width-20]="width() === 'middle'"
        [type]="type()"
        [id]="view.id()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.autocomplete]="autocomplete() || null"
        [attr.spellcheck]="type() === 'text' ? null : false"
        [attr.aria-describedby]="view.describedBy()"
        [attr.aria-invalid]="view.error() !== null || null"
        [attr.aria-required]="required() || null"
        (input)="value.set(control.value)"
        (blur)="touched.set(true)"
      />
    </wm-field-shell>
  `,
})
export class TextField implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly hideLabel = input(false);
  readonly type = input<'text' | 'email' | 'password' | 'search' | 'url'>('text');
  readonly autocomplete = input('');
  readonly width = input<'short' | 'middle' | 'full'>('full');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);
  readonly required = input(false);

  protected readonly view = controlView(this);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
