import type { DatasetLayout, MeasurePart } from './vocabulary';

/** A column whose words tell rows apart: sex, ethnic group, the indicator. */
export interface Dimension {
  column: number;
  title: string;
}

/** One thing that is counted or given, in one column or in one for each period. */
export interface Measure {
  title: string;
  part: MeasurePart | null;
  /** Whether the file says that it is the total of the others. */
  total: boolean;
}

/** A column of numbers. */
export interface NumberColumn {
  column: number;
  measure: number;
  /** The period of the column where each has its own. */
  period: string | null;
  /** Columns of what may be added and taken away, or of both limits; -1 for none. */
  margin: number;
  lower: number;
  upper: number;
}

/** Where everything stands in the rows of a file. */
export interface TableShape {
  layout: DatasetLayout;
  area: number;
  areaName: number;
  /** Columns whose texts, joined, say the period; none when the columns of numbers or nobody says it. */
  period: readonly number[];
  periodJoin: string;
  dimensions: readonly Dimension[];
  measures: readonly Measure[];
  numbers: readonly NumberColumn[];
  /** Signs beside the number; -1 for none. */
  status: number;
  /** How many rows the file says it has; -1 for no such column. */
  recordCount: number;
}

export const noColumn = -1;

export const plainNumber = (column: number, measure: number): NumberColumn => ({
  column,
  measure,
  period: null,
  margin: noColumn,
  lower: noColumn,
  upper: noColumn,
});

export const emptyShape = (layout: DatasetLayout): TableShape => ({
  layout,
  area: noColumn,
  areaName: noColumn,
  period: [],
  periodJoin: '|',
  dimensions: [],
  measures: [],
  numbers: [],
  status: noColumn,
  recordCount: noColumn,
});

/** A row as the shape expects it; a total that the file gives itself; null for titles, notes and blank lines. */
export interface TableReader {
  shape: TableShape;
  /** Place of the header among the rows, from 0. */
  headerRow: number;
  take(cells: string[]): string[] | null;
}

export const clean = (text = ''): string => text.replace(/^\uFEFF/, '').trim();
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The name of a column as words: `age_group` is `Age group`. */
export function titleWords(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A reader that takes the rows below the header as they stand. */
export const plainReader = (shape: TableShape, headerRow: number): TableReader => ({
  shape,
  headerRow,
  take: (cells) => (isBlank(cells) ? null : cells),
});

/** The places of columns by name, whatever their capitals. */
export function columnsByName(header: readonly string[]): (...names: readonly string[]) => number {
  const names = header.map((cell) => clean(cell).toLowerCase());
  return (...wanted) => {
    const found = wanted.map((name) => names.indexOf(name)).find((place) => place >= 0);
    return found ?? noColumn;
  };
}
