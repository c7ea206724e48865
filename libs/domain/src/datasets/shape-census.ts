import {
  clean,
  columnsByName,
  emptyShape,
  isBlank,
  plainNumber,
  plainReader,
  type Measure,
  type TableReader,
} from './table-shape';

const firstNumber = 3;

/** Census tables of Nomis in bulk: `date, geography, geography code`, then a column for each category, the total first. */
export function censusBulk(rows: readonly string[][]): TableReader | null {
  const header = rows[0] ?? [];
  const [date, name, code] = header.map((cell) => clean(cell).toLowerCase());
  const found = date === 'date' && name === 'geography' && code === 'geography code' && header.length > firstNumber;
  if (!found) return null;
  const at = columnsByName(header);
  const titles = header.slice(firstNumber).map(categoryOf);
  const shape = {
    ...emptyShape('census-bulk'),
    area: at('geography code'),
    areaName: at('geography'),
    period: [at('date')],
    measures: titles.map((title, place): Measure => ({ title, part: null, total: place === 0 })),
    numbers: titles.map((_title, place) => plainNumber(firstNumber + place, place)),
  };
  const { length } = header;
  const { take } = plainReader(shape, 0);
  return { shape, headerRow: 0, take: (cells) => take(cells.length < length ? cutOff(cells, length) : cells) };
}

/** A row that ends too early was cut off: its last cell may be part of a number, and counts as little as those that are missing. */
const cutOff = (cells: readonly string[], length: number): string[] =>
  isBlank(cells)
    ? [...cells]
    : Array.from({ length }, (_one, place) => (place < cells.length - 1 ? (cells[place] ?? '') : '…'));

/** The label without the suffix of earlier files, with one space after each colon. */
function categoryOf(cell: string): string {
  return clean(cell)
    .replace(/\s*;\s*measures:\s*Value$/i, '')
    .replace(/\s*:\s*/g, ': ');
}
