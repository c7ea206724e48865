import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { controlView, type Choice, type ControlErrors } from './control';
import { FieldShell } from './field-shell';

/** One of a list, as a native select. With `empty` its first line chooses nothing, which is null. */
@Component({
  selector: 'wm-select-field',
  imports: [FieldShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-field-shell [view]="view" [label]="label()" [hint]="hint()" [hideLabel]="hideLabel()">
      <select
        #control
        class="govuk-select"
        [class.govuk-select--error]="view.error() !== null"
        [id]="view.id()"
        [disabled]="disabled()"
        [attr.aria-describedby]="view.describedBy()"
        [attr.aria-invalid]="view.error() !== null || null"
        [attr.aria-required]="required() || null"
        (change)="choose(control.value)"
        (blur)="touched.set(true)"
      >
        @if (empty() || value() === null || value() === '') {
          <option value="" [selected]="value() === null || value() === ''">{{ empty() }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.text }}</option>
        }
      </select>
    </wm-field-shell>
  `,
})
export class SelectField<T extends string | null = string | null> implements FormValueControl<T> {
  readonly value = model.required<T>();
  readonly choices = input.required<readonly Choice[]>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly hideLabel = input(false);
  /** Words of the first line that chooses nothing; left out, something must be chosen. */
  readonly empty = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);
  readonly required = input(false);

  protected readonly view = controlView(this);
  private readonly control = viewChild.required<ElementRef<HTMLSelectElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }

  protected choose(chosen: string): void {
    this.value.set((chosen === '' ? null : chosen) as T);
  }
}
