import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import type { GridPeriod, GridRow } from '@waymark/contract/figure-grid';
import { type FigureFault, readFigure, type TypedFigure } from '@waymark/domain/figures/typed-figure';
import { periodText } from '@waymark/domain/figures/typed-period';
import type { Place } from '../../ui/grid-keys';
import { closedWords, faultWords } from './entry-words';
import { FigureCursor } from './figure-cursor';
import { isCell, placeOf } from './figure-places';
import { type KeyWish, wishOf } from './figure-keys';
import { fillsOf } from './figure-range';
import { FigureRow } from './figure-row';
import type { GridBook, Spot } from './grid-book';
import { keepLatestInSight } from './latest-in-sight';
import { figureOf } from './grid-cells';

export interface Entered {
  spot: Spot;
  figure: TypedFigure;
}

/** The table as a spreadsheet: typing writes over a cell, Enter, Tab and arrows keep it and go on, Escape takes it back. */
@Component({
  selector: 'wm-figure-table',
  imports: [FigureRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-table.html',
  host: {
    '(keydown)': 'key($event)',
    '(input)': 'typed()',
    '(focusin)': 'came($event)',
    '(mousedown)': 'press($event)',
    '(dblclick)': 'within()',
    '(focusout)': 'left($event)',
    '(paste)': 'paste($event)',
    '(copy)': 'copy($event)',
  },
})
export class FigureTable {
  readonly rows = input.required<readonly GridRow[]>();
  readonly columns = input.required<readonly number[]>();
  readonly periods = input.required<readonly GridPeriod[]>();
  readonly book = input.required<GridBook>();
  /** The indicators whose categories are hidden. */
  readonly folded = input<ReadonlySet<string>>(new Set());
  readonly entered = output<Entered[]>();
  readonly unread = output<{ spot: Spot; text: string; fault: FigureFault }>();
  readonly pasted = output<{ text: string; at: Place }>();
  readonly undone = output();
  readonly toPanel = output();
  readonly toggled = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly changes = inject(ChangeDetectorRef);
  readonly cursor = new FigureCursor({ rows: this.rows, columns: this.columns, book: this.book });
  private drawing = false;
  private leaving = false;

  constructor() {
    keepLatestInSight(this.columns, () => this.element.nativeElement.firstElementChild);
  }

  protected readonly heading = ({ start, end }: GridPeriod): string => periodText({ startsOn: start, endsOn: end });
  protected readonly withParts = computed(
    () => new Set(this.rows().flatMap((row) => (row.breakdown === '' ? [] : [row.indicatorId]))),
  );

  /** Brings the keyboard to a cell, or back to where it stood. */
  focus(place = this.cursor.active()): void {
    this.go(place, false);
  }

  protected openOf(row: GridRow): boolean | null {
    if (row.breakdown !== '') return null;
    if (this.folded().has(row.indicatorId)) return false;
    return this.withParts().has(row.indicatorId) ? true : null;
  }

  protected key(event: KeyboardEvent): void {
    if (!isCell(event.target) || (this.leaving && event.key === 'Tab')) return;
    this.leaving = false;
    const wish = wishOf(event, this.cursor.mode(), this.cursor.active(), this.cursor.size());
    if (wish === null) return this.write(event);
    if (wish.kind !== 'leave') event.preventDefault();
    this.fulfil(wish);
  }

  private readonly ways: Readonly<Record<Exclude<KeyWish['kind'], 'go'>, () => void>> = {
    edit: () => this.within(),
    revert: () => this.revert(),
    clear: () => this.enter(this.cursor.emptied()),
    'fill-down': () => this.fill('down'),
    'fill-right': () => this.fill('right'),
    all: () => {
      this.cursor.chooseAll();
      this.show();
    },
    leave: () => (this.leaving = true),
    panel: () => {
      if (this.commit()) this.toPanel.emit();
    },
    undo: () => {
      this.undone.emit();
      this.show();
    },
  };

  private fulfil(wish: KeyWish): void {
    if (wish.kind !== 'go') return this.ways[wish.kind]();
    if (wish.stretch || this.commit()) this.go(wish.to, wish.stretch);
  }

  /** Tab led into the table: typing writes over the cell. */
  protected came(event: FocusEvent): void {
    if (isCell(event.target) && this.cursor.mode() === 'ready') this.control()?.select();
  }

  protected typed(): void {
    if (this.cursor.mode() === 'ready') this.cursor.begin('typing');
    this.cursor.fault.set('');
  }

  protected within(): void {
    const control = this.control();
    if (!control || control.readOnly) return;
    if (this.cursor.mode() === 'ready') this.cursor.begin('within');
    this.cursor.mode.set('within');
    control.setSelectionRange(control.value.length, control.value.length);
  }

  protected press(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (place === null) return;
    if (isCell(event.target)) {
      if (this.cursor.mode() === 'ready' && this.control()?.readOnly === false) this.cursor.begin('within');
      return;
    }
    event.preventDefault();
    if (this.commit()) this.go(place, event.shiftKey);
  }

  /** Who leaves the table leaves nothing behind: what cannot be read stays in its cell, marked. */
  protected left(event: FocusEvent): void {
    if (this.drawing || this.cursor.mode() === 'ready' || isCell(event.relatedTarget)) return;
    const [spot, text] = [this.cursor.spot(), this.control()?.value ?? ''];
    const fault = this.commit() || !spot ? null : readFigure(text, spot.row).fault;
    if (fault !== null && spot) this.unread.emit({ spot, text, fault });
    this.cursor.rest();
  }

  protected paste(event: ClipboardEvent): void {
    if (!isCell(event.target) || this.cursor.mode() !== 'ready') return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    const { top, left } = this.cursor.range();
    if (text !== '') this.pasted.emit({ text, at: { row: top, column: left } });
  }

  protected copy(event: ClipboardEvent): void {
    if (!isCell(event.target) || this.cursor.mode() !== 'ready') return;
    event.clipboardData?.setData('text/plain', this.cursor.blockText());
    event.preventDefault();
  }

  private fill(way: 'down' | 'right'): void {
    const filled = fillsOf(this.cursor.range(), way).flatMap(({ from, to }) => {
      const [source, spot] = [this.cursor.spotAt(from), this.cursor.spotAt(to)];
      return source && spot ? [{ spot, figure: figureOf(source.cell, source.save?.mine) }] : [];
    });
    this.enter(filled);
  }

  private enter(figures: readonly Entered[]): void {
    const open = figures.filter(({ spot }) => this.book().closed(spot) === null);
    if (open.length > 0) this.entered.emit(open);
    else this.explain();
    this.drawn();
    this.control()?.select();
  }

  /** Keeps what is typed; false when it cannot be read, with the reason in the cell. */
  private commit(): boolean {
    const [spot, text] = [this.cursor.spot(), this.control()?.value ?? ''];
    if (this.cursor.mode() === 'ready' || !spot || text === this.cursor.begun()) return true;
    const { figure, fault } = readFigure(text, spot.row);
    if (fault !== null) {
      this.cursor.fault.set(faultWords[fault]);
      return false;
    }
    this.entered.emit([{ spot, figure }]);
    return true;
  }

  private revert(): void {
    const [control, begun] = [this.control(), this.cursor.begun()];
    if (control && begun !== null) control.value = begun;
    this.cursor.rest();
    control?.select();
  }

  /** A letter writes over the cell; in one that is closed it is said why nothing happens. */
  private write({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (key.length !== 1 || ctrlKey || metaKey || altKey || this.cursor.mode() !== 'ready') return;
    this.explain();
    this.control()?.select();
  }

  private explain(): void {
    const spot = this.cursor.spot();
    const why = spot ? this.book().closed(spot) : null;
    if (why !== null) this.cursor.fault.set(closedWords[why]);
  }

  private go(place: Place, stretch: boolean): void {
    this.cursor.to(place, stretch);
    this.show();
  }

  private show(): void {
    this.drawn();
    const [control, text] = [this.control(), this.cursor.text()];
    if (!control) return;
    if (control.value !== text) control.value = text;
    control.focus();
    control.select();
  }

  /** At once, so that the next key finds its cell however fast it follows. */
  private drawn(): void {
    this.drawing = true;
    this.changes.detectChanges();
    this.drawing = false;
  }

  private control(): HTMLInputElement | null {
    return this.element.nativeElement.querySelector<HTMLInputElement>('.wm-entry__input');
  }
}
