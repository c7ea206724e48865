import { isAreaCode } from './area-level';
import { periodOf } from './read-period';
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
import type { MeasurePart } from './vocabulary';

/** What a section says above its header: `Date       :` and `2016`. */
type Preamble = Map<string, string>;

/** What tells nothing about the rows. */
const notDimensions = ['analysis', 'confidence', 'date', 'variable'];
const firstNumber = 2;
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

function sectionReader(headerRow: number, header: readonly string[], preamble: Preamble): TableReader {
  const width = header.length;
  const keys = [...preamble.keys()].filter((key) => !notDimensions.includes(key.toLowerCase()));
  const { measures, numbers } = columnsOf(header, preamble);
  const shape = {
    ...emptyShape('nomis-query'),
    area: 1,
    areaName: 0,
    period: [width],
    dimensions: keys.map((title, place): Dimension => ({ title, column: width + 1 + place })),
    measures,
    numbers,
  };
  const take = (cells: string[]): string[] | null => {
    const code = clean(cells[1]);
    if (isHeader(cells)) return null;
    if (!isAreaCode(code) && clean(cells[0]) !== fileTotal) {
      readPreamble(preamble, cells);
      return null;
    }
    const own = Array.from({ length: width }, (_cell, place) => cells[place] ?? '');
    own[0] = (own[0] ?? '').replace(/^[a-z]{3,5}:/, '');
    return [...own, preamble.get('Date') ?? '', ...keys.map((key) => preamble.get(key) ?? '')];
  };
  return { shape, headerRow, take };
}

/** A line of two cells, of which the first ends in a colon. */
function readPreamble(preamble: Preamble, cells: readonly string[]): void {
  if (isBlank(cells)) return;
  const [, key] = /^(.{1,60}?)\s*:$/.exec(clean(cells[0])) ?? [];
  if (key !== undefined) preamble.set(key, clean(cells[1]));
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

interface Columns {
  measures: Measure[];
  numbers: NumberColumn[];
}

const parts: Readonly<Record<string, MeasurePart>> = { numerator: 'numerator', denominator: 'denominator' };

const isMargin = (cell: string | undefined): boolean => /^conf$/i.test(clean(cell));

/** Groups of `Numerator, Denominator, <period or variable>, Conf`; other columns are measures of their own. */
function columnsOf(header: readonly string[], preamble: Preamble): Columns {
  const found: Columns = { measures: [], numbers: [] };
  for (let column = firstNumber; column < header.length; column++) {
    if (isMargin(header[column])) continue;
    const { measure, period, margin } = columnOf(header, column, preamble.get('Variable') ?? '');
    found.numbers.push({ ...plainNumber(column, placeOf(found.measures, measure)), period, margin });
  }
  return found;
}

function columnOf(header: readonly string[], column: number, variable: string) {
  const part = parts[clean(header[column]).toLowerCase()] ?? null;
  const title = clean(header[part === null ? column : nextNamed(header, column)]);
  const period = periodOf(title) === null ? null : title;
  const withMargin = part === null && isMargin(header[column + 1]);
  const measure: Measure = {
    title: period === null ? title : variable,
    part: part ?? (withMargin ? 'value' : null),
    total: false,
  };
  return { measure, period, margin: withMargin ? column + 1 : noColumn };
}

/** The column that bears the name of the group. */
function nextNamed(header: readonly string[], column: number): number {
  const after = header.findIndex((cell, place) => place > column && parts[clean(cell).toLowerCase()] === undefined);
  return after < 0 ? column : after;
}

function placeOf(measures: Measure[], measure: Measure): number {
  const known = measures.findIndex(({ title, part }) => title === measure.title && part === measure.part);
  return known >= 0 ? known : measures.push(measure) - 1;
}
