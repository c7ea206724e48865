import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { controlView, type Choice, type ControlErrors } from './control';
import { FieldsetShell } from './fieldset-shell';

/** One of a short list. */
@Component({
  selector: 'wm-radio-group',
  imports: [FieldsetShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-fieldset-shell [view]="view" [label]="label()" [hint]="hint()">
      <div class="govuk-radios govuk-radios--small" [class.govuk-radios--inline]="inline()" [id]="view.id()">
        @for (choice of choices(); track choice.value) {
          <div class="govuk-radios__item">
            <input
              #control
              class="govuk-radios__input"
              type="radio"
              [name]="view.id()"
              [id]="view.id() + '-' + choice.value"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [disabled]="disabled()"
              (change)="choose(choice.value)"
              (blur)="touched.set(true)"
            />
            <label class="govuk-label govuk-radios__label" [attr.for]="view.id() + '-' + choice.value">{{
              choice.text
            }}</label>
            @if (choice.hint) {
              <div class="govuk-hint govuk-radios__hint">{{ choice.hint }}</div>
            }
          </div>
        }
      </div>
    </wm-fieldset-shell>
  `,
})
export class RadioGroup<T extends string | null = string | null> implements FormValueControl<T> {
  readonly value = model.required<T>();
  readonly choices = input.required<readonly Choice[]>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly inline = input(false);
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly view = controlView(this);
  private readonly control = viewChild<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control()?.nativeElement.focus(options);
  }

  protected choose(code: string): void {
    this.value.set(code as T);
  }
}
