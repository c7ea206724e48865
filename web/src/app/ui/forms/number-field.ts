import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl, ParseResult } from '@angular/forms/signals';
import { controlView, type ControlErrors, typedValue, withUnread } from './control';
import { FieldShell } from './field-shell';

/** A number, typed with or without thousands commas; empty is null. */
@Component({
  selector: 'wm-number-field',
  imports: [FieldShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-field-shell [view]="view" [label]="label()" [hint]="hint()" [hideLabel]="hideLabel()">
      <input
        #control
        class="govuk-input govuk-input--width-10"
        [class.govuk-input--error]="view.error() !== null"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [id]="view.id()"
        [value]="typed()"
        [disabled]="disabled()"
        [attr.aria-describedby]="view.describedBy()"
        [attr.aria-invalid]="view.error() !== null || null"
        [attr.aria-required]="required() || null"
        (input)="typed.set(control.value)"
        (blur)="touched.set(true)"
      />
      @if (unit()) {
        <span class="wm-muted">&nbsp;{{ unit() }}</span>
      }
    </wm-field-shell>
  `,
})
export class NumberField implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly hideLabel = input(false);
  readonly unit = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);
  readonly required = input(false);

  protected readonly typed = typedValue<number, string>(this.value, {
    parse: parseNumber,
    format: (value) => (value === null ? '' : String(value)),
  });
  protected readonly view = controlView({
    ...{ name: this.name, hint: this.hint, touched: this.touched },
    errors: withUnread(this.typed, this.errors),
  });
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  /** Whether something stands here that is no number. */
  unread(): boolean {
    return this.typed.parseErrors().length > 0;
  }

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}

/** Thousands commas, spaces and a closing percent sign are understood; anything else is refused. */
export function parseNumber(typed: string): ParseResult<number | null> {
  const text = typed.replace(/[\s,]/g, '').replace(/%$/, '').replace('−', '-');
  if (text === '') return { value: null };
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? { value: Number(text) } : { error: { kind: 'not-a-number' } };
}
