import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { numberWords } from '../../core/format';
import { controlView, type ControlErrors } from './control';
import { FieldShell } from './field-shell';

const countFromShare = 0.75;

/** Text of several lines; near its limit it says how much is left. */
@Component({
  selector: 'wm-text-area',
  imports: [FieldShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-field-shell [view]="view" [label]="label()" [hint]="hint()" [hideLabel]="hideLabel()">
      <textarea
        #control
        class="govuk-textarea"
        [class.govuk-textarea--error]="view.error() !== null"
        [id]="view.id()"
        [rows]="rows()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.aria-describedby]="view.describedBy()"
        [attr.aria-invalid]="view.error() !== null || null"
        [attr.aria-required]="required() || null"
        (input)="value.set(control.value)"
        (blur)="touched.set(true)"
      ></textarea>
      @if (left(); as words) {
        <p class="govuk-hint" [class.wm-count--over]="value().length > limit()" role="status">{{ words }}</p>
      }
    </wm-field-shell>
  `,
})
export class TextArea implements FormValueControl<string> {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly hideLabel = input(false);
  readonly rows = input(4);
  /** Greatest length in characters, from the limits of the domain; 0 for none. */
  readonly limit = input(0);
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);
  readonly required = input(false);

  protected readonly view = controlView(this);
  protected readonly left = computed(() => {
    const [limit, length] = [this.limit(), this.value().length];
    if (limit === 0 || length < limit * countFromShare) return '';
    const count = numberWords(Math.abs(limit - length));
    return length > limit
      ? $localize`:@@ui.text-area.over:${count}:count: characters too many`
      : $localize`:@@ui.text-area.left:${count}:count: characters left`;
  });
  private readonly control = viewChild.required<ElementRef<HTMLTextAreaElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
