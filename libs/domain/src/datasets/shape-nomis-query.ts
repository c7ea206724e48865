import { isAreaCode } from './area-level';
import { columnsOf, type SectionColumn } from './nomis-columns';
import {
  clean,
  emptyShape,
  isBlank,
  noColumn,
  plainNumber,
  type Dimension,
  type Measure,
  type NumberColumn,
  type TableReader,
} from './table-shape';

/** What a section says above its header: `Date       :` and `2016`. */
type Preamble = Map<string, string>;

/** What tells nothing about the rows. */
const notDimensions = ['analysis', 'confidence', 'date'];
/** The row of a total that the file gives itself. */
export const fileTotal = 'Column Total';

const isHeader = (cells: readonly string[]): boolean => clean(cells[1]).toLowerCase() === 'mnemonic';

/** Downloads of Nomis queries: titles, a header whose second cell is `mnemonic`, rows, footnotes; perhaps several times over. */
export function nomisQuery(rows: readonly string[][]): TableReader | null {
  const headerRow = rows.findIndex(isHeader);
  const header = rows[headerRow];
  if (header === undefined) return null;
  const preamble: Preamble = new Map();
  for (const cells of rows.slice(0, headerRow)) readPreamble(preamble, cells);
  return sectionReader(headerRow, withoutBlankEnd(header), preamble);
}

function sectionReader(headerRow: number, header: readonly string[], first: Preamble): TableReader {
  const width = header.length;
  const keys = [...first.keys()].filter((key) => !notDimensions.includes(key.toLowerCase()));
  const places = placesOf(header, width + 1 + keys.length);
  const shape = {
    ...emptyShape('nomis-query'),
    area: 1,
    areaName: 0,
    period: [width],
    dimensions: keys.map((title, place): Dimension => ({ title, column: width + 1 + place })),
    measures: places.measures,
    numbers: places.numbers,
  };
  let preamble = first;
  let coming: Preamble = new Map();
  let moves: readonly Move[] | null = null;
  let ownPeriod = periodIn(header);
  const begin = (cells: readonly string[]): void => {
    ownPeriod = periodIn(cells);
    if ([...coming.keys()].some((key) => preamble.has(key))) preamble = coming;
    coming = new Map();
    moves = places.movesFrom(withoutBlankEnd(cells));
  };
  const take = (cells: string[]): string[] | null => {
    const code = clean(cells[1]);
    if (isHeader(cells)) {
      begin(cells);
      return null;
    }
    if (!isAreaCode(code) && clean(cells[0]) !== fileTotal) {
      readPreamble(coming, cells);
      return null;
    }
    const own = moves ? moved(cells, width, moves) : cells.slice(0, width);
    own.length = Math.max(own.length, width);
    own[0] = (cells[0] ?? '').replace(/^[a-z]{3,7}\d{0,2}:/, '');
    own[1] = cells[1] ?? '';
    own[width] = valueOf(preamble, 'Date') || ownPeriod;
    keys.forEach((key, place) => (own[width + 1 + place] = valueOf(preamble, key)));
    return own;
  };
  return { shape, headerRow, take };
}

/** A period that a section without a date has in its columns: a row of it without a number is blank, not without a period. */
const periodIn = (header: readonly string[]): string =>
  columnsOf(header).find(({ period }) => period !== null)?.period ?? '';

const valueOf = (preamble: Preamble, key: string): string => preamble.get(key) ?? '';

/** A line of two cells, of which the first ends in a colon. */
function readPreamble(preamble: Preamble, cells: readonly string[]): void {
  if (isBlank(cells)) return;
  const [, key] = /^(.{1,60}?)\s*:$/.exec(clean(cells[0])) ?? [];
  if (key !== undefined) preamble.set(key, clean(cells[1]));
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** Where a cell of a section goes in the rows that are given on. */
interface Move {
  from: number;
  to: number;
}

function moved(cells: readonly string[], width: number, moves: readonly Move[]): string[] {
  const own = Array.from({ length: width }, () => '');
  for (const { from, to } of moves) own[to] = cells[from] ?? '';
  return own;
}

/** How many columns later sections may have that the first has not. */
const sparesMost = 500;

interface Places {
  measures: Measure[];
  numbers: NumberColumn[];
  /** Null for a section with the columns of the first. */
  movesFrom(header: readonly string[]): Move[] | null;
}

/**
 * A place for every column: those of the first section where they stand, and spare ones behind them, which the columns that
 * only later sections have take in their order. The order is the same each time a file is read.
 */
function placesOf(header: readonly string[], after: number): Places {
  const measures: Measure[] = [];
  const numbers: NumberColumn[] = [];
  const taken = new Map<string, NumberColumn>();
  for (const one of columnsOf(header)) {
    const measure = measurePlace(measures, one);
    const number = { ...plainNumber(one.column, measure), period: one.period, margin: one.margin };
    numbers.push(number);
    if (!taken.has(keyOf(one))) taken.set(keyOf(one), number);
  }
  const spares = Array.from({ length: sparesMost }, (_one, place): NumberColumn => {
    const column = after + 2 * place;
    return { ...plainNumber(column, measures.length + place), margin: column + 1 };
  });
  numbers.push(...spares);
  let used = 0;
  const placeFor = (one: SectionColumn): NumberColumn | null => {
    const known = taken.get(keyOf(one));
    const spare = known ?? spares[used];
    if (!spare) return null;
    if (known) return known;
    used++;
    spare.period = one.period;
    measures.push({
      title: [one.title, one.period ?? ''].filter((text) => text !== '').join(', '),
      part: one.part,
      total: false,
    });
    taken.set(keyOf(one), spare);
    return spare;
  };
  const movesFrom = (cells: readonly string[]): Move[] | null => {
    if (cells.length === header.length && cells.every((cell, place) => place === 0 || cell === header[place]))
      return null;
    return columnsOf(cells).flatMap((one): Move[] => {
      const place = placeFor(one);
      if (!place) return [];
      const margin =
        one.margin === noColumn || place.margin === noColumn ? [] : [{ from: one.margin, to: place.margin }];
      return [{ from: one.column, to: place.column }, ...margin];
    });
  };
  return { measures, numbers, movesFrom };
}

/** A value is the same one whether or not its margin stands beside it. */
const keyOf = ({ title, part, period }: SectionColumn): string =>
  JSON.stringify([title, part === 'value' ? null : part, period]);

function measurePlace(measures: Measure[], { title, part }: SectionColumn): number {
  const known = measures.findIndex((one) => one.title === title && one.part === part);
  return known >= 0 ? known : measures.push({ title, part, total: false }) - 1;
}
