import type { GridCell } from '@waymark/contract/figure-entries';
import type { FigureGrid, GridRow } from '@waymark/contract/figure-grid';
import { breakdownKey, type Dimension, categories, dimensions, isCategory } from '@waymark/domain/indicators/breakdown';

const slugLength = 60;

/** The dimension whose categories each place names itself, when rows of it are shown. */
export function ownDimension(breakdown: string | null): Dimension | null {
  return dimensions.find((one) => one === breakdown && categories[one] === null) ?? null;
}

/** The key of a category by the name that somebody typed; null when nothing of it can be a key. */
export function categoryKey(dimension: Dimension, name: string): string | null {
  const category = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength)
    .replace(/^-|-$/g, '');
  return isCategory(dimension, category) ? breakdownKey({ dimension, category }) : null;
}

/** The grid with empty rows for categories that nobody has entered a figure for yet, below those of each indicator, or of some. */
export function withCategories(
  grid: FigureGrid,
  added: readonly string[],
  indicatorIds: ReadonlySet<string> | null = null,
): FigureGrid {
  if (added.length === 0) return grid;
  const known = new Set(grid.rows.map(({ breakdown }) => breakdown));
  const keys = added.filter((key) => !known.has(key));
  const rows = grid.rows.flatMap((row, index) => {
    const next = grid.rows[index + 1];
    const elsewhere = indicatorIds !== null && !indicatorIds.has(row.indicatorId);
    if (elsewhere || next?.indicatorId === row.indicatorId) return [row];
    return [row, ...keys.map((breakdown) => emptyRow(row, breakdown))];
  });
  return { ...grid, rows };
}

function emptyRow(row: GridRow, breakdown: string): GridRow {
  return { ...row, breakdown, cells: row.cells.map(emptyCell) };
}

/** A cell of the same period that nothing stands in. */
export const emptyCell = ({ periodStart, periodEnd, lockId }: GridCell): GridCell => ({
  ...{ periodStart, periodEnd, lockId, state: 'empty', version: 0 },
  ...{ standing: null, entry: null, commentCount: 0 },
});
