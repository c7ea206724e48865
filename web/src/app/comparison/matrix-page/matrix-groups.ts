import type { ComparisonMatrix, MatrixCell, MatrixRow } from '@waymark/contract/comparison';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { shortFigure } from '../../core/figure';
import { whyNoFigure, type WhyNoFigure } from '../../ui/no-figure';

export interface ShownCell {
  cell: MatrixCell;
  value: string;
  why: WhyNoFigure | null;
}

export interface ShownRow {
  row: MatrixRow;
  group: string;
  cells: ShownCell[];
}

export interface MatrixGroup {
  theme: Theme | null;
  rows: ShownRow[];
}

/** The rows by theme in the order of the framework, each cell with its figure in words or why there is none. */
export function matrixGroups({ rows }: ComparisonMatrix): MatrixGroup[] {
  return [...themes, null]
    .map((theme) => ({ theme, rows: rows.filter((row) => row.theme === theme).map(shownRow) }))
    .filter((group) => group.rows.length > 0);
}

function shownRow(row: MatrixRow): ShownRow {
  return {
    row,
    group: row.groupValue === null ? '' : shortFigure(row.groupValue, row),
    cells: row.cells.map((cell) => ({
      cell,
      value: cell.value === null ? '' : shortFigure(cell.value, row),
      why: whyNoFigure(cell),
    })),
  };
}
