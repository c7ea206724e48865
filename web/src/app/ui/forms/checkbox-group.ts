import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { controlView, type Choice, type ControlErrors } from './control';
import { FieldsetShell } from './fieldset-shell';

/** Some of a list, in the order of the list. */
@Component({
  selector: 'wm-checkbox-group',
  imports: [FieldsetShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-fieldset-shell [view]="view" [label]="label()" [hint]="hint()">
      <div class="govuk-checkboxes govuk-checkboxes--small" [id]="view.id()" (focusout)="left($event)">
        @for (choice of choices(); track choice.value) {
          <div class="govuk-checkboxes__item">
            <input
              #control
              class="govuk-checkboxes__input"
              type="checkbox"
              [id]="view.id() + '-' + choice.value"
              [checked]="value().includes($any(choice.value))"
              [disabled]="disabled()"
              (change)="set(choice.value, control.checked)"
            />
            <label class="govuk-label govuk-checkboxes__label" [attr.for]="view.id() + '-' + choice.value">{{
              choice.text
            }}</label>
            @if (choice.hint) {
              <div class="govuk-hint govuk-checkboxes__hint">{{ choice.hint }}</div>
            }
          </div>
        }
      </div>
    </wm-fieldset-shell>
  `,
})
export class CheckboxGroup<T extends string = string> implements FormValueControl<readonly T[]> {
  readonly value = model.required<readonly T[]>();
  readonly choices = input.required<readonly Choice[]>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly view = controlView(this);
  private readonly control = viewChild<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control()?.nativeElement.focus(options);
  }

  /** Going on within the group is not leaving it: an error that appears then would move what is about to be clicked. */
  protected left({ currentTarget, relatedTarget }: FocusEvent): void {
    const group = currentTarget as HTMLElement;
    if (relatedTarget instanceof Node && !group.contains(relatedTarget)) this.touched.set(true);
  }

  protected set(code: string, checked: boolean): void {
    const chosen = new Set<string>(this.value());
    if (checked) chosen.add(code);
    else chosen.delete(code);
    const known = this.choices().map((choice) => choice.value);
    this.value.set(known.filter((one) => chosen.has(one)) as T[]);
  }
}
