import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { CellValue, TableColumn } from '@waymark/domain/plans/action-table';
import type { Edited } from './cell-editor';
import { type Place, placeAfter } from '../../ui/grid-keys';
import type { RowState } from './row-states';
import { cellText, columnWords, isOwn, type TableNames, type TableRow, valueOf } from './table-cells';
import { type Editing, TableRowView } from './table-row';

export interface CellChange {
  row: TableRow;
  column: TableColumn;
  value: CellValue;
}

/** The table as a grid: arrows move, Enter or typing edits, Escape goes back, Tab goes on; a block is pasted where one stands. */
@Component({
  selector: 'wm-table-grid',
  imports: [TableRowView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-grid.html',
  host: {
    '(keydown)': 'key($event)',
    '(focusin)': 'press($event)',
    '(dblclick)': 'open($event)',
    '(paste)': 'paste($event)',
    '(copy)': 'copy($event)',
  },
})
export class TableGrid {
  readonly rows = input.required<readonly TableRow[]>();
  readonly columns = input.required<readonly TableColumn[]>();
  readonly names = input.required<TableNames>();
  readonly editable = input.required<readonly TableColumn[]>();
  readonly states = input.required<ReadonlyMap<string, RowState>>();
  readonly selected = input.required<ReadonlySet<string>>();
  readonly selectable = input(false);
  readonly sort = input('');
  readonly changed = output<CellChange>();
  readonly pasted = output<{ text: string; at: Place }>();
  readonly chosen = output<string>();
  readonly allChosen = output();
  readonly sorted = output<string>();
  readonly settled = output<{ id: string; how: 'again' | 'keep' | 'take' | 'let-go' }>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly changes = inject(ChangeDetectorRef);
  protected readonly words = columnWords;
  /** Where the keyboard stands; it stays within the table when rows and columns go. */
  protected readonly active = linkedSignal<{ rows: number; columns: number }, Place>({
    source: () => ({ rows: this.rows().length, columns: this.columns().length }),
    computation: ({ rows, columns }, previous) => ({
      row: Math.min(previous?.value.row ?? 0, Math.max(0, rows - 1)),
      column: Math.min(previous?.value.column ?? 0, columns - 1),
    }),
  });
  protected readonly editing = signal<Editing | null>(null);
  private readonly own = computed(() => this.rows().filter(isOwn));
  protected readonly allSelected = computed(
    () => this.own().length > 0 && this.own().every(({ action }) => this.selected().has(action.id)),
  );

  protected key(event: KeyboardEvent): void {
    if (!this.isCell(event.target) || this.editing() !== null) return;
    const next = placeAfter(event, this.active(), { rows: this.rows().length, columns: this.columns().length });
    if (next) {
      event.preventDefault();
      this.go(next);
    } else if (event.key === ' ' && event.shiftKey) this.choose(event);
    else {
      const typed = beginsWith(event);
      if (typed !== undefined) this.begin(event, typed);
    }
  }

  protected press(event: Event): void {
    const place = this.placeOf(event.target);
    if (place && this.editing() === null) this.active.set(place);
  }

  protected open(event: Event): void {
    if (this.placeOf(event.target) && this.editing() === null) this.begin(event, null);
  }

  protected finish(row: TableRow, { value, then }: Edited): void {
    const column = this.columns()[this.active().column];
    this.editing.set(null);
    if (column && JSON.stringify(value) !== JSON.stringify(this.valueAt(row, column))) {
      this.changed.emit({ row, column, value });
    }
    if (then === 'stay') return;
    const { row: down, column: along } = this.active();
    const moves = { down: [1, 0], right: [0, 1], left: [0, -1] } as const;
    const [by, across] = moves[then];
    this.go({
      row: Math.min(this.rows().length - 1, down + by),
      column: Math.max(0, Math.min(this.columns().length - 1, along + across)),
    });
  }

  protected cancel(): void {
    this.editing.set(null);
    this.go(this.active());
  }

  protected paste(event: ClipboardEvent): void {
    if (!this.isCell(event.target) || this.editing() !== null) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    event.preventDefault();
    this.pasted.emit({ text, at: this.active() });
  }

  protected copy(event: ClipboardEvent): void {
    if (!this.isCell(event.target) || this.editing() !== null) return;
    const [row, column] = [this.rows()[this.active().row], this.columns()[this.active().column]];
    if (!row || !column) return;
    event.clipboardData?.setData('text/plain', cellText(column, this.valueAt(row, column), this.names()));
    event.preventDefault();
  }

  protected sortBy(column: TableColumn): void {
    const next: Record<string, string> = { [column]: `-${column}`, [`-${column}`]: '' };
    this.sorted.emit(next[this.sort()] ?? column);
  }

  protected direction(column: TableColumn): 'ascending' | 'descending' | null {
    if (this.sort() === column) return 'ascending';
    return this.sort() === `-${column}` ? 'descending' : null;
  }

  /** Brings the keyboard back to the cell where it stood. */
  focus(): void {
    this.go(this.active());
  }

  private begin(event: Event, typed: string | null): void {
    const column = this.columns()[this.active().column];
    const row = this.rows()[this.active().row];
    if (!column || !row || !isOwn(row) || !this.editable().includes(column)) return;
    event.preventDefault();
    this.editing.set({ typed });
    this.drawn();
  }

  /** At once, so that the next key finds its cell however fast it follows. */
  private drawn(): void {
    this.changes.detectChanges();
  }

  private choose(event: Event): void {
    const row = this.rows()[this.active().row];
    event.preventDefault();
    if (row && this.selectable()) this.chosen.emit(row.action.id);
  }

  private go(place: Place): void {
    this.active.set(place);
    this.drawn();
    this.cellAt(place)?.focus();
  }

  private cellAt({ row, column }: Place): HTMLElement | null {
    return this.element.nativeElement.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  private isCell(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && target.dataset['row'] !== undefined;
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
    return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
  }

  private valueAt({ action }: TableRow, column: TableColumn): CellValue {
    const mine = this.states().get(action.id)?.mine[column];
    return mine === undefined ? valueOf(action, column) : mine;
  }
}

/** What an editor begins with: what was there (null), nothing, or the letter that was typed; undefined where none begins. */
function beginsWith({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null | undefined {
  if (key === 'Enter' || key === 'F2') return null;
  if (key === 'Delete' || key === 'Backspace') return '';
  return key.length === 1 && !ctrlKey && !metaKey && !altKey ? key : undefined;
}
