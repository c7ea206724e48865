import { computed, linkedSignal, type Signal } from '@angular/core';
import type { EntryQuestion, FigureEntry, GridCell, SavedFigures, SaveFigures } from '@waymark/contract/figure-entries';
import type { FigureGrid, GridPeriod, GridRow } from '@waymark/contract/figure-grid';
import type { PeriodLock } from '@waymark/contract/period-locks';
import { isOpen } from '@waymark/domain/figures/entry-state';
import { emptyFigure, type TypedFigure } from '@waymark/domain/figures/typed-figure';
import { breakdownParts, type Dimension } from '@waymark/domain/indicators/breakdown';
import { type PartsAgainstTotal, partsAgainstTotal, totalOf } from '@waymark/domain/indicators/breakdown-total';
import { type CellSave, CellSaves } from './cell-saves';
import { bodyOf, type CellEdit, type CellKey, figureOf, keyOf, sameFigure } from './grid-cells';

/** One cell of the table as it stands now. */
export interface Spot {
  key: CellKey;
  row: GridRow;
  period: GridPeriod;
  cell: GridCell;
  save: CellSave | null;
}

/** Why nothing can be typed here. */
export type ClosedWhy = 'locked' | 'submitted' | 'not-allowed';

export interface PartsSum {
  dimension: Dimension | null;
  verdict: PartsAgainstTotal;
  value: number | null;
  numerator: number | null;
}

const undoMost = 100;

/** The cells as they are known now: what was read, what was saved since, what waits; and the way back. */
export class GridBook {
  private readonly cells = linkedSignal<FigureGrid | null, ReadonlyMap<CellKey, GridCell>>({
    source: () => this.grid(),
    computation: (grid, previous) => newest(previous?.value ?? new Map(), grid),
  });
  readonly saves: CellSaves;
  private readonly undoable: ReadonlyMap<CellKey, TypedFigure>[] = [];
  /** Each indicator's row for everyone with those of its categories. */
  private readonly families = computed(() => {
    const families = new Map<string, { total: GridRow | null; parts: GridRow[] }>();
    for (const row of this.grid()?.rows ?? []) {
      const family = families.get(row.indicatorId) ?? { total: null, parts: [] };
      const grown = row.breakdown === '' ? { ...family, total: row } : { ...family, parts: [...family.parts, row] };
      families.set(row.indicatorId, grown);
    }
    return families;
  });
  private readonly locks = computed(() => new Map((this.grid()?.locks ?? []).map((lock) => [lock.id, lock])));

  constructor(
    private readonly grid: Signal<FigureGrid | null>,
    send: (body: SaveFigures) => Promise<SavedFigures>,
  ) {
    this.saves = new CellSaves({
      send: (cells) => send({ ...organisationOf(this.grid()), cells }),
      bodyOf: (key, mine) => bodyOf(key, this.cells().get(key)?.version ?? 0, mine),
      took: (key, cell) => this.take(new Map([[key, cell]])),
    });
  }

  spot(row: GridRow, index: number): Spot | null {
    const [grid, read] = [this.grid(), row.cells[index]];
    const period = grid?.periods[index];
    if (!grid || !read || !period) return null;
    const key = keyOf(grid.areaCode, row, period);
    const save = this.saves.states().get(key) ?? null;
    return { key, row, period, cell: this.cells().get(key) ?? read, save };
  }

  closed({ row, cell }: Spot): ClosedWhy | null {
    if (cell.lockId !== null) return 'locked';
    if (!row.mayEnter) return 'not-allowed';
    return cell.state === 'submitted' ? 'submitted' : null;
  }

  lockOf({ cell, save }: Spot): PeriodLock | null {
    return save?.lock ?? this.locks().get(cell.lockId ?? '') ?? null;
  }

  /** Puts figures into cells; what stands there already is passed over. The number of cells that change. */
  enter(figures: readonly { spot: Spot; figure: TypedFigure }[]): number {
    const changed = figures.filter(({ spot, figure }) => changes(spot, figure));
    if (changed.length === 0) return 0;
    this.undoable.push(new Map(changed.map(({ spot }) => [spot.key, enteredIn(spot)])));
    if (this.undoable.length > undoMost) this.undoable.shift();
    this.saves.change(new Map(changed.map(({ spot, figure }) => [spot.key, { figure }])));
    return changed.length;
  }

  say(spot: Spot, edit: CellEdit): void {
    this.saves.change(new Map([[spot.key, edit]]));
  }

  /** Takes back the last change of cells; how many there were. */
  undo(): number {
    const before = this.undoable.pop();
    if (!before) return 0;
    this.saves.change(new Map([...before].map(([key, figure]) => [key, { figure }])));
    return before.size;
  }

  /** A comment was added to what is said about a cell. */
  counted({ key, cell }: Spot, commentCount: number): void {
    this.take(new Map([[key, { ...cell, commentCount }]]));
  }

  /** The categories of an indicator counted up, and held against its total; null where none are shown. */
  partsOf({ indicatorId }: Pick<GridRow, 'indicatorId'>, index: number): PartsSum | null {
    const { total, parts } = this.families().get(indicatorId) ?? { total: null, parts: [] };
    if (total === null || parts.length === 0) return null;
    const figures = parts.flatMap((row) => this.figureAt(row, index) ?? []).filter(({ status }) => status !== null);
    if (figures.length === 0) return null;
    const verdict = partsAgainstTotal(figures, this.figureAt(total, index), total);
    const { value, numerator } = totalOf(figures, total);
    return { verdict, value, numerator, dimension: breakdownParts(parts[0]?.breakdown ?? '')?.dimension ?? null };
  }

  /** What is asked about a figure; that categories differ from their total only as long as they do. */
  questionsOf({ row, period, cell }: Spot): readonly EntryQuestion[] {
    const questions = cell.entry?.questions ?? [];
    if (questions.length === 0) return questions;
    const parts = this.partsOf(row, this.grid()?.periods.indexOf(period) ?? -1);
    if (parts?.verdict !== 'add-up') return questions;
    return questions.filter(({ code, dimension }) => code !== 'breakdown-differs' || dimension !== parts.dimension);
  }

  /** What the viewer may submit: own drafts and returned figures that are saved. */
  submittable(spots: readonly Spot[]): { spot: Spot; entry: FigureEntry }[] {
    return spots.flatMap((spot) => {
      const { entry } = spot.cell;
      const open = entry !== null && entry.mine && (entry.state === 'draft' || entry.state === 'returned');
      return open && spot.cell.lockId === null ? [{ spot, entry }] : [];
    });
  }

  /** Entries as they are after a step that was taken with them. */
  took(entries: readonly { spot: Spot; entry: FigureEntry }[]): void {
    this.take(
      new Map(
        entries.map(({ spot: { key, cell }, entry }) => {
          const { state, version } = entry;
          return [key, isOpen(state) ? { ...cell, entry, version, state } : { ...cell, version }];
        }),
      ),
    );
  }

  private figureAt(row: GridRow, index: number): TypedFigure | null {
    const spot = this.spot(row, index);
    if (!spot) return null;
    const figure = figureOf(spot.cell, spot.save?.mine);
    return row.valueType === 'count' ? { ...figure, value: figure.value ?? figure.numerator } : figure;
  }

  private take(cells: ReadonlyMap<CellKey, GridCell>): void {
    this.cells.set(new Map([...this.cells(), ...cells]));
  }
}

/** Emptying a cell takes back what was entered; a figure that counts stays. */
function changes({ cell, save }: Spot, figure: TypedFigure): boolean {
  if (save?.kind === 'unread') return true;
  if (figure.status === null && cell.entry === null && save?.mine.figure === undefined) return false;
  return !sameFigure(figureOf(cell, save?.mine), figure);
}

/** What undoing brings back: where nothing was entered, nothing. */
const enteredIn = ({ cell, save }: Spot): TypedFigure =>
  cell.entry === null && save?.mine.figure === undefined ? emptyFigure : figureOf(cell, save?.mine);

/** What was saved meanwhile is newer than an answer that was asked for before. */
function newest(known: ReadonlyMap<CellKey, GridCell>, grid: FigureGrid | null): ReadonlyMap<CellKey, GridCell> {
  if (grid === null) return known;
  const cells = new Map(known);
  for (const row of grid.rows) {
    row.cells.forEach((cell, index) => {
      const period = grid.periods[index];
      const key = period ? keyOf(grid.areaCode, row, period) : '';
      if (cell.version >= (known.get(key)?.version ?? 0)) cells.set(key, cell);
    });
  }
  return cells;
}

const organisationOf = (grid: FigureGrid | null): { organisation?: string } =>
  grid === null ? {} : { organisation: grid.organisationId };
