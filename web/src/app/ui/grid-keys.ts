export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
}

const page = 10;

type Move = (place: Place, size: Size) => Place;
const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};
const farMoves: Readonly<Record<string, Move>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_place, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
};

/** Where a key leads from a cell, as in a spreadsheet; null for a key that does not move. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  from: Place,
  size: Size,
): Place | null {
  const move = (ctrlKey || metaKey ? farMoves : moves)[key];
  if (!move) return null;
  const { row, column } = move(from, size);
  return { row: within(row, size.rows), column: within(column, size.columns) };
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
