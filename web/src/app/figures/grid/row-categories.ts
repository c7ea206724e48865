import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import type { FigureGrid, GridAsked, GridRow } from '@waymark/contract/figure-grid';
import type { Dimension } from '@waymark/domain/indicators/breakdown';
import { emptyCell, ownDimension, withCategories } from './own-categories';

/** A row that was opened to its categories while all others show their totals. */
export interface OpenedRow {
  dimension: Dimension;
  rows: readonly GridRow[];
}

interface Ground {
  /** As it was read. */
  grid: Signal<FigureGrid | null>;
  /** The dimension that is shown for every indicator, or one category of it. */
  breakdown: Signal<string | null>;
  /** The rows of one indicator with those of its categories. */
  ask: (part: Pick<GridAsked, 'indicator' | 'breakdown' | 'frequency'>) => Promise<FigureGrid>;
}

/**
 * Which categories stand below the indicators: those of the dimension that all are shown by, those of rows that were
 * opened alone, and those that somebody named here. Make it where injection is possible.
 */
export class RowCategories {
  private readonly opened = linkedSignal<FigureGrid | null, ReadonlyMap<string, OpenedRow>>({
    source: () => this.ground.grid(),
    computation: () => new Map(),
  });
  /** The dimension whose categories each place names itself, when rows of it are shown. */
  readonly ownDimension = computed(() => {
    const opened = [...this.opened().values()].flatMap(({ dimension }) => ownDimension(dimension) ?? []);
    return ownDimension(this.ground.breakdown()) ?? opened.at(-1) ?? null;
  });
  /** Categories that somebody named here, as long as the same dimension is shown. */
  private readonly added = linkedSignal<Dimension | null, readonly string[]>({
    source: () => this.ownDimension(),
    computation: () => [],
  });
  readonly grid = computed<FigureGrid | null>(() => {
    const grid = this.ground.grid();
    if (grid === null) return null;
    const named = ownDimension(this.ground.breakdown()) === null ? this.openedBy(this.ownDimension()) : null;
    return withCategories(withOpened(grid, this.opened()), this.added(), named);
  });
  private readonly hidden = signal<ReadonlySet<string>>(new Set());
  /** The indicators whose categories are hidden. */
  readonly folded = this.hidden.asReadonly();
  readonly rows = computed<readonly GridRow[]>(() =>
    (this.grid()?.rows ?? []).filter((row) => row.breakdown === '' || !this.hidden().has(row.indicatorId)),
  );
  /** Rows are opened one by one only where not all of them are. */
  readonly oneByOne = computed(() => this.ground.breakdown() === null);

  constructor(private readonly ground: Ground) {}

  dimensionOf(indicatorId: string): Dimension | null {
    return this.opened().get(indicatorId)?.dimension ?? null;
  }

  /** Opens one row to its categories, or closes it. */
  async open(indicatorId: string, dimension: Dimension | null): Promise<void> {
    const grid = this.ground.grid();
    if (grid === null) return;
    const asked = { indicator: indicatorId, frequency: grid.frequency };
    const rows = dimension === null ? [] : (await this.ground.ask({ ...asked, breakdown: dimension })).rows;
    if (this.ground.grid() !== grid) return;
    const opened = new Map(this.opened());
    opened.delete(indicatorId);
    if (dimension !== null) opened.set(indicatorId, { dimension, rows });
    this.opened.set(opened);
    this.hidden.update((hidden) => new Set([...hidden].filter((one) => one !== indicatorId)));
  }

  add(key: string): void {
    if (!this.added().includes(key)) this.added.set([...this.added(), key]);
  }

  fold(indicatorId: string): void {
    const hidden = new Set(this.hidden());
    if (!hidden.delete(indicatorId)) hidden.add(indicatorId);
    this.hidden.set(hidden);
  }

  private openedBy(dimension: Dimension | null): ReadonlySet<string> {
    const opened = [...this.opened()].filter(([, row]) => row.dimension === dimension);
    return new Set(opened.map(([indicatorId]) => indicatorId));
  }
}

/** The grid with the categories of opened rows below them, in the columns that it has. */
export function withOpened(grid: FigureGrid, opened: ReadonlyMap<string, OpenedRow>): FigureGrid {
  if (opened.size === 0) return grid;
  const rows = grid.rows.flatMap((row) => {
    const parts = (opened.get(row.indicatorId)?.rows ?? []).filter(({ breakdown }) => breakdown !== '');
    return [row, ...parts.map((part) => inColumnsOf(row, part))];
  });
  return { ...grid, rows };
}

function inColumnsOf(row: GridRow, part: GridRow): GridRow {
  const cells = row.cells.map(
    (cell) =>
      part.cells.find(({ periodStart, periodEnd }) => {
        return periodStart === cell.periodStart && periodEnd === cell.periodEnd;
      }) ?? emptyCell(cell),
  );
  return { ...part, cells };
}
