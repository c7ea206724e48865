import type { Period } from '../council-calendar';
import { columnOf, readPeriod } from './typed-period';

/** What a block is laid upon: the rows by what they are called, the columns by their periods, and where one stands. */
export interface FigureGround {
  /** Code, name and other headings that mean the row. */
  rows: readonly (readonly string[])[];
  columns: readonly Period[];
  at: { row: number; column: number };
}

export interface BlockCell {
  row: number;
  column: number;
  text: string;
}

/** Why a line of the block finds no place. */
export const leftOutReasons = ['unknown-row', 'beyond-rows', 'row-twice', 'unknown-column', 'beyond-columns'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  why: LeftOutReason;
  /** How the block calls it; empty where it has no headings. */
  heading: string;
  texts: readonly string[];
}

export interface LaidBlock {
  cells: BlockCell[];
  leftOut: LeftOut[];
  rowsBy: 'heading' | 'position';
  columnsBy: 'heading' | 'position';
}

const mostNames = 4;

/** Lays the cells of a spreadsheet upon the grid: by its headings where it has them, else from where one stands. */
export function layFigureBlock(block: readonly (readonly string[])[], ground: FigureGround): LaidBlock {
  const nameCount = countNames(block, ground);
  const head = headOf(block, nameCount);
  const body = head === null ? block : block.slice(1);
  const columns = columnsOf(body, { head, nameCount, ground });
  const found = rowsOf(body, nameCount, ground);
  const leftOut = [...found.leftOut, ...columns.leftOut];
  const cells = found.places.flatMap(({ row, line }) =>
    columns.places.flatMap(({ column, index }) => {
      const text = (body[line]?.[index] ?? '').trim();
      return text === '' ? [] : [{ row, column, text }];
    }),
  );
  return {
    cells,
    leftOut,
    rowsBy: nameCount > 0 ? 'heading' : 'position',
    columnsBy: head === null ? 'position' : 'heading',
  };
}

/** How many columns at the left hold names: up to the last one in which a row of the grid is named. */
function countNames(block: readonly (readonly string[])[], { rows }: FigureGround): number {
  const known = new Set(rows.flat().map(plain));
  const widest = Math.min(mostNames, Math.max(0, ...block.map((line) => line.length)));
  for (let index = widest - 1; index >= 0; index -= 1) {
    if (block.some((line) => known.has(plain(line[index] ?? '')))) return index + 1;
  }
  // Names that are all unknown are names all the same: letters that are no figure, above or beside periods.
  const [head, ...body] = block;
  const first = head?.findIndex((text) => readPeriod(text) !== null) ?? -1;
  return first > 0 && body.length > 0 ? first : 0;
}

/** The first line, when what stands right of the names are periods. */
function headOf([first = [], ...body]: readonly (readonly string[])[], nameCount: number): readonly string[] | null {
  const headings = first.slice(nameCount).filter((text) => text.trim() !== '');
  const periods = headings.filter((text) => readPeriod(text) !== null).length;
  return body.length > 0 && periods > 0 && periods * 2 >= headings.length ? first : null;
}

interface Heads {
  head: readonly string[] | null;
  nameCount: number;
  ground: FigureGround;
}

function columnsOf(body: readonly (readonly string[])[], { head, nameCount, ground }: Heads) {
  const places: { column: number; index: number }[] = [];
  const leftOut: LeftOut[] = [];
  const why = head === null ? 'beyond-columns' : 'unknown-column';
  const width = Math.max(0, ...[head ?? [], ...body].map((line) => line.length));
  for (let index = nameCount; index < width; index += 1) {
    const column = columnAt(index, { head, nameCount, ground });
    const texts = body.map((line) => line[index] ?? '').filter((text) => text.trim() !== '');
    const free = column !== null && places.every((place) => place.column !== column);
    if (free) places.push({ column, index });
    else if (texts.length > 0) leftOut.push({ why, heading: head?.[index] ?? '', texts });
  }
  return { places, leftOut };
}

function columnAt(index: number, { head, nameCount, ground: { columns, at } }: Heads): number | null {
  if (head !== null) return columnOf(head[index] ?? '', columns);
  const column = at.column + index - nameCount;
  return column < columns.length ? column : null;
}

function rowsOf(body: readonly (readonly string[])[], nameCount: number, { rows, at }: FigureGround) {
  const places: { row: number; line: number }[] = [];
  const leftOut: LeftOut[] = [];
  const byName = new Map(rows.flatMap((names, row) => names.map((name) => [plain(name), row] as const)).reverse());
  body.forEach((cells, line) => {
    const names = cells.slice(0, nameCount);
    const row = nameCount === 0 ? at.row + line : namedRow(names, byName);
    const why = whyNot(row, { rowCount: rows.length, taken: places.some((place) => place.row === row) });
    const texts = cells.slice(nameCount).filter((text) => text.trim() !== '');
    if (why === null && row !== null) places.push({ row, line });
    else if (why !== null && texts.length > 0) leftOut.push({ why, heading: names.join(' ').trim(), texts });
  });
  return { places, leftOut };
}

/** The first of the names that is known. */
function namedRow(names: readonly string[], byName: ReadonlyMap<string, number>): number | null {
  for (const name of names) {
    const row = byName.get(plain(name));
    if (row !== undefined) return row;
  }
  return null;
}

function whyNot(row: number | null, { rowCount, taken }: { rowCount: number; taken: boolean }): LeftOutReason | null {
  if (row === null) return 'unknown-row';
  if (row >= rowCount) return 'beyond-rows';
  return taken ? 'row-twice' : null;
}

/** Names differ by capitals, spaces and signs, and mean the same. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
