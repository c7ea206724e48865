import {
  type AfterViewInit,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { type CellValue, readTableCell, type TableColumn } from '@waymark/domain/plans/action-table';
import { cellText, choicesOfColumn, columnWords, faultWords, longColumns, type TableNames } from './table-cells';

export interface Edited {
  value: CellValue;
  /** Where the reader goes on from here. */
  then: 'down' | 'right' | 'left' | 'stay';
}

/** One cell while it is edited. What cannot be read stays in the cell with the reason. */
@Component({
  selector: 'wm-cell-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (choices(); as list) {
      <select
        #control
        class="govuk-select wm-cell__control"
        [attr.aria-label]="label()"
        (keydown)="key($event)"
        (blur)="finish('stay')"
      >
        @for (choice of list; track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === chosen()">{{ choice.text }}</option>
        }
      </select>
    } @else if (long()) {
      <textarea
        #control
        class="govuk-textarea wm-cell__control"
        rows="3"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="fault() !== null || null"
        [attr.aria-describedby]="fault() ? 'wm-cell-fault' : null"
        [value]="begin()"
        (keydown)="key($event)"
        (blur)="finish('stay')"
      ></textarea>
    } @else {
      <input
        #control
        class="govuk-input wm-cell__control"
        type="text"
        autocomplete="off"
        [class.govuk-input--error]="fault() !== null"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="fault() !== null || null"
        [attr.aria-describedby]="fault() ? 'wm-cell-fault' : null"
        [value]="begin()"
        (keydown)="key($event)"
        (blur)="finish('stay')"
      />
    }
    @if (fault(); as code) {
      <span id="wm-cell-fault" class="wm-cell__fault" role="alert">{{ words[code] }}</span>
    }
  `,
})
export class CellEditor implements AfterViewInit {
  readonly column = input.required<TableColumn>();
  readonly value = input.required<CellValue>();
  readonly names = input.required<TableNames>();
  readonly reference = input.required<string>();
  /** The key that began the editing, which takes the place of what was there. */
  readonly typed = input<string | null>(null);
  readonly edited = output<Edited>();
  readonly cancelled = output();

  protected readonly words = faultWords;
  protected readonly fault = signal<keyof typeof faultWords | null>(null);
  protected readonly choices = computed(() => choicesOfColumn(this.column(), this.names()));
  protected readonly long = computed(() => longColumns.includes(this.column()));
  protected readonly label = computed(() => `${columnWords[this.column()]}, ${this.reference()}`);
  protected readonly begin = computed(() => this.typed() ?? cellText(this.column(), this.value(), this.names()));
  protected readonly chosen = computed(() => {
    const value = this.value();
    if (typeof value === 'boolean') return value ? 'true' : '';
    return typeof value === 'string' ? value : '';
  });
  private readonly control =
    viewChild.required<ElementRef<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>>('control');
  private done = false;

  ngAfterViewInit(): void {
    const control = this.control().nativeElement;
    control.focus();
    if (control instanceof HTMLSelectElement) return;
    const end = control.value.length;
    control.setSelectionRange(this.typed() === null ? 0 : end, end);
  }

  protected key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.done = true;
      this.cancelled.emit();
    } else if (event.key === 'Tab') this.leave(event, event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) this.leave(event, 'down');
  }

  protected finish(then: Edited['then']): void {
    if (this.done) return;
    const read = this.read();
    if (read.fault !== null) {
      this.fault.set(read.fault);
      return;
    }
    this.done = true;
    this.edited.emit({ value: read.value, then });
  }

  private leave(event: Event, then: Edited['then']): void {
    event.preventDefault();
    this.finish(then);
  }

  private read(): ReturnType<typeof readTableCell> {
    const text = this.control().nativeElement.value;
    const column = this.column();
    if (this.choices() === null) return readTableCell(column, text, this.names().people);
    if (column === 'ongoing') return { value: text === 'true', fault: null };
    return { value: text === '' ? null : text, fault: null };
  }
}
