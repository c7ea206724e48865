import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl, ParseResult } from '@angular/forms/signals';
import { isDay, type Day } from '@waymark/domain/day';
import { controlView, type ControlErrors, typedValue, withUnread } from './control';
import { FieldsetShell } from './fieldset-shell';

interface Typed {
  date: string;
  month: string;
  year: string;
}

/** A day as three inputs, day month year; empty is null. */
@Component({
  selector: 'wm-date-field',
  imports: [FieldsetShell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-fieldset-shell [view]="view" [label]="label()" [hint]="hint()">
      <div class="govuk-date-input" [id]="view.id()">
        @for (part of parts; track part.key; let first = $first) {
          <div class="govuk-date-input__item">
            <div class="govuk-form-group">
              <label class="govuk-label govuk-date-input__label" [attr.for]="view.id() + '-' + part.key">{{
                part.words
              }}</label>
              <input
                #control
                class="govuk-input govuk-date-input__input"
                [class.govuk-input--width-2]="part.key !== 'year'"
                [class.govuk-input--width-4]="part.key === 'year'"
                [class.govuk-input--error]="view.error() !== null"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                [id]="view.id() + '-' + part.key"
                [value]="typed()[part.key]"
                [disabled]="disabled()"
                [attr.aria-invalid]="view.error() !== null || null"
                (input)="type(part.key, control.value)"
                (blur)="leave($event)"
              />
            </div>
          </div>
        }
      </div>
    </wm-fieldset-shell>
  `,
})
export class DateField implements FormValueControl<Day | null> {
  readonly value = model<Day | null>(null);
  readonly label = input.required<string>();
  readonly hint = input($localize`:@@ui.date.hint:For example, 31 3 2027`);
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  protected readonly parts = [
    { key: 'date', words: $localize`:@@ui.date.day:Day` },
    { key: 'month', words: $localize`:@@ui.date.month:Month` },
    { key: 'year', words: $localize`:@@ui.date.year:Year` },
  ] as const;
  protected readonly typed = typedValue<Day, Typed>(this.value, { parse: parseDay, format: typedOf });
  protected readonly view = controlView({
    ...{ name: this.name, hint: this.hint, touched: this.touched },
    errors: withUnread(this.typed, this.errors),
  });
  private readonly control = viewChild<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control()?.nativeElement.focus(options);
  }

  protected type(part: keyof Typed, text: string): void {
    this.typed.set({ ...this.typed(), [part]: text });
  }

  /** Moving from day to month is not yet leaving the date. */
  protected leave(event: FocusEvent): void {
    const group = (event.target as HTMLElement).closest('.govuk-date-input');
    if (!group?.contains(event.relatedTarget as Node | null)) this.touched.set(true);
  }
}

/** Months also by name or its first three letters; years in full. */
export function parseDay({ date, month, year }: Typed): ParseResult<Day | null> {
  const [typedDate, typedMonth, typedYear] = [date.trim(), month.trim(), year.trim()];
  if (typedDate === '' && typedMonth === '' && typedYear === '') return { value: null };
  const day = `${typedYear}-${monthNumber(typedMonth).padStart(2, '0')}-${typedDate.padStart(2, '0')}`;
  return isDay(day) ? { value: day } : { error: { kind: 'not-a-day' } };
}

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(month: string): string {
  const index = monthStarts.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? month : String(index + 1);
}

function typedOf(day: Day | null): Typed {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { date: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
