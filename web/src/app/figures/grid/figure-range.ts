import type { Place } from '../../ui/grid-keys';

/** A block of cells; all four belong to it. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function rangeOf(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export const isOne = ({ top, bottom, left, right }: Range): boolean => top === bottom && left === right;

export function placesOf({ top, bottom, left, right }: Range): Place[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    columns.map((column) => ({ row, column })),
  );
}

/** Where filling takes a cell from: the first line of the block, or for one cell the one before it. */
export function fillsOf(range: Range, way: 'down' | 'right'): { from: Place; to: Place }[] {
  const [first, along] = way === 'down' ? (['top', 'row'] as const) : (['left', 'column'] as const);
  const start = range[first] - (isOne(range) ? 1 : 0);
  if (start < 0) return [];
  return placesOf(range)
    .map((to) => ({ from: { ...to, [along]: start }, to }))
    .filter(({ from, to }) => from[along] !== to[along]);
}
