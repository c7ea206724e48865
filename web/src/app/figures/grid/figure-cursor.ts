import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import type { GridRow } from '@waymark/contract/figure-grid';
import { emptyFigure, type TypedFigure } from '@waymark/domain/figures/typed-figure';
import type { Place } from '../../ui/grid-keys';
import { countsWords } from './entry-words';
import type { KeyMode } from './figure-keys';
import { isOne, placesOf, rangeOf } from './figure-range';
import type { Stretch } from './figure-row';
import type { GridBook, Spot } from './grid-book';
import { editText } from './grid-cells';

interface Ground {
  rows: Signal<readonly GridRow[]>;
  columns: Signal<readonly number[]>;
  book: Signal<GridBook>;
}

interface Shown {
  rows: number;
  columns: readonly number[];
}

/** Where the keyboard stands in the table, what is chosen, and how far a cell is edited. */
export class FigureCursor {
  readonly size = computed(() => ({ rows: this.ground.rows().length, columns: this.ground.columns().length }));
  private readonly shown = computed<Shown>(() => ({
    rows: this.ground.rows().length,
    columns: this.ground.columns(),
  }));
  /** It begins with the latest period; it keeps its period when others go, and stays within the table. */
  readonly active = linkedSignal<Shown, Place>({
    source: () => this.shown(),
    computation: ({ rows, columns }, previous) => {
      const period = previous?.source.columns[previous.value.column];
      const column = period === undefined ? -1 : columns.indexOf(period);
      return {
        row: Math.min(previous?.value.row ?? 0, Math.max(0, rows - 1)),
        column: column < 0 ? Math.max(0, columns.length - 1) : column,
      };
    },
  });
  private readonly anchor = linkedSignal<Shown, Place>({
    source: () => this.shown(),
    computation: () => this.active(),
  });
  readonly range = computed(() => rangeOf(this.anchor(), this.active()));
  readonly spot = computed(() => this.spotAt(this.active()));
  readonly chosen = computed(() => this.spotsOf(placesOf(this.range())));
  readonly mode = signal<KeyMode>('ready');
  /** The text that editing began with. */
  readonly begun = signal<string | null>(null);
  readonly fault = signal('');

  constructor(private readonly ground: Ground) {}

  to(place: Place, stretch: boolean): void {
    this.rest();
    this.active.set(place);
    if (!stretch) this.anchor.set(place);
  }

  begin(mode: KeyMode): void {
    this.mode.set(mode);
    this.begun.set(this.text());
  }

  /** What stands in the active cell before anything is typed. */
  text(): string {
    const spot = this.spot();
    return spot ? (spot.save?.unread?.text ?? editText(spot.cell, spot.save?.mine)) : '';
  }

  rest(): void {
    this.mode.set('ready');
    this.begun.set(null);
    this.fault.set('');
  }

  chooseAll(): void {
    this.anchor.set({ row: 0, column: 0 });
    this.active.set({ row: this.size().rows - 1, column: this.size().columns - 1 });
  }

  /** The part of a row that is chosen; nothing where one cell alone is. */
  stretchOf(row: number): Stretch | null {
    const range = this.range();
    if (row < range.top || row > range.bottom || isOne(range)) return null;
    return { from: range.left, to: range.right };
  }

  /** What emptying what is chosen means. A figure that counts is corrected, not emptied. */
  emptied(): { spot: Spot; figure: TypedFigure }[] {
    const spots = this.chosen();
    const counts = spots.every(({ cell, save }) => cell.entry === null && !save?.mine.figure && cell.standing !== null);
    if (counts) this.fault.set(countsWords);
    return counts ? [] : spots.map((spot) => ({ spot, figure: emptyFigure }));
  }

  /** What is chosen as a spreadsheet takes it: lines, and cells between tabs. */
  blockText(): string {
    const { top, bottom, left, right } = this.range();
    const lines = Array.from({ length: bottom - top + 1 }, (_, index) =>
      this.spotsOf(placesOf({ top: top + index, bottom: top + index, left, right })),
    );
    return lines.map((spots) => spots.map(({ cell, save }) => editText(cell, save?.mine)).join('\t')).join('\r\n');
  }

  spotAt({ row, column }: Place): Spot | null {
    const [line, index] = [this.ground.rows()[row], this.ground.columns()[column]];
    return line && index !== undefined ? this.ground.book().spot(line, index) : null;
  }

  private spotsOf(places: readonly Place[]): Spot[] {
    return places.flatMap((place) => this.spotAt(place) ?? []);
  }
}
