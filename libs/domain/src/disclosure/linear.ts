/** Sums of hidden cells that are known, as rows of coefficients over the cells. */
export type Rows = number[][];

const tiny = 1e-9;
const isZero = (value: number): boolean => Math.abs(value) < tiny;

/** The same equations, each solved for one unknown that stands in no other; rows that say nothing are left out. */
export function solved(rows: Readonly<Rows>, width: number): { rows: Rows; pivots: number[] } {
  const left = rows.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < left.length; column++) {
    const at = left.findIndex((row, place) => place >= pivots.length && !isZero(row[column] ?? 0));
    if (at === -1) continue;
    swap(left, at, pivots.length);
    eliminate(left, pivots.length, column);
    pivots.push(column);
  }
  return { rows: left.slice(0, pivots.length), pivots };
}

function swap(rows: Rows, a: number, b: number): void {
  const [rowA, rowB] = [rows[a], rows[b]];
  if (rowA && rowB) [rows[a], rows[b]] = [rowB, rowA];
}

function eliminate(rows: Rows, place: number, column: number): void {
  const pivotRow = rows[place] ?? [];
  const scale = pivotRow[column] ?? 1;
  const row = pivotRow.map((value) => value / scale);
  rows[place] = row;
  rows.forEach((other, at) => {
    const factor = other[column] ?? 0;
    if (at === place || isZero(factor)) return;
    for (let i = column; i < row.length; i++) other[i] = (other[i] ?? 0) - factor * (row[i] ?? 0);
  });
}

/**
 * Ways in which the unknowns may move together while every equation still holds, in whole numbers: one for each unknown that
 * is free. An unknown that stands still in all of them is determined.
 */
export function freeMoves(rows: Readonly<Rows>, width: number): number[][] {
  const { rows: reduced, pivots } = solved(rows, width);
  const free = Array.from({ length: width }, (_unknown, column) => column).filter((column) => !pivots.includes(column));
  return free.flatMap((column) => {
    const move = new Array<number>(width).fill(0);
    move[column] = 1;
    pivots.forEach((pivot, place) => (move[pivot] = -(reduced[place]?.[column] ?? 0)));
    return wholeMove(move);
  });
}

/** The least multiple in whole numbers; none is found for moves of unusual fractions, which only makes less seem free. */
function wholeMove(move: readonly number[]): number[][] {
  const greatest = 12;
  for (let scale = 1; scale <= greatest; scale++) {
    const scaled = move.map((value) => value * scale);
    if (scaled.every((value) => isZero(value - Math.round(value)))) return [scaled.map(Math.round)];
  }
  return [];
}
