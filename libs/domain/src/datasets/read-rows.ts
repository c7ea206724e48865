import type { ObservationStatus } from '../indicators/vocabulary';
import { isAreaCode, levelOf } from './area-level';
import type { AreaBook } from './area-book';
import type { FileChoice, Source } from './dataset-choice';
import { FigureGrid, type GridNumber, type Kept } from './figure-grid';
import type { Markers } from './markers';
import { periodBook } from './period-book';
import { readCell } from './read-cell';
import type { Period } from './read-period';
import type { NumberColumn, TableReader } from './table-shape';
import { measureParts, type MeasurePart, rowOutcomes, type RowOutcome, type UnreadableReason } from './vocabulary';

export interface UnreadableRow {
  row: number;
  reason: UnreadableReason;
  text: string;
}

/** What became of the rows, counted while they are read. */
export interface RowTally {
  rows: number;
  notes: number;
  outcomes: Record<RowOutcome, number>;
  /** Cells of the wanted measures in rows that match, by what they say. */
  cells: Partial<Record<ObservationStatus, number>>;
  zeros: number;
  followedRows: number;
  unreadable: UnreadableRow[];
  /** Codes that no area has, with the name that the file gives them. */
  unknown: Map<string, string>;
}

export interface RowReading {
  take(cells: string[], row: number): void;
  tally: RowTally;
  grid: FigureGrid;
  /** Whether the figures of a place are wanted. */
  holds(place: number): boolean;
  periods: Period[];
  /** For each choice, which source of the grid each part is; -1 for none. */
  parts: Record<MeasurePart, number>[];
}

export interface Surroundings {
  book: AreaBook;
  /** Whether the figures of a place may be recorded; the rest are other areas. */
  allowed(place: number): boolean;
  markers: Markers;
}

const mostListed = 200;
const textMost = 200;

interface Reading {
  reader: TableReader;
  around: Surroundings;
  grid: FigureGrid;
  tally: RowTally;
  periods: ReturnType<typeof periodBook>;
  roles: readonly Role[];
  /** The columns that are wanted, each with the place of its measure in the grid. */
  numbers: readonly { column: NumberColumn; measure: number }[];
}

/** Reads the rows of a file into a grid, and keeps count of every one. */
export function readRows(reader: TableReader, choice: FileChoice, around: Surroundings): RowReading {
  const wanted = wantedSources(choice);
  const numbers = reader.shape.numbers.flatMap((column) => {
    const measure = wanted.measures.indexOf(column.measure);
    return measure < 0 ? [] : [{ column, measure }];
  });
  const limits = numbers.some(({ column: { margin, lower, upper } }) => Math.max(margin, lower, upper) >= 0);
  const grid = new FigureGrid(around.book, wanted.sources, { measures: wanted.measures.length, limits });
  const tally = emptyTally();
  const periods = periodBook(choice);
  const roles = rolesOf(around, choice);
  const reading: Reading = { reader, around, grid, tally, periods, roles, numbers };
  const take = (line: string[], row: number): void => {
    const cells = reader.take(line);
    if (cells === null) {
      tally.notes++;
      return;
    }
    tally.rows++;
    tally.outcomes[outcomeOf(reading, cells, row)]++;
  };
  const holds = (place: number): boolean => roles[place] === 'matched';
  return { take, tally, grid, holds, periods: periods.list, parts: wanted.parts };
}

function outcomeOf(reading: Reading, cells: string[], row: number): RowOutcome {
  const { reader, around, grid, tally, roles } = reading;
  const { shape } = reader;
  const code = textAt(cells, shape.area);
  const area = around.book.places.get(code);
  if (area === undefined) return unknownArea(tally, code, textAt(cells, shape.areaName));
  const role = roles[area] ?? 'not-an-area';
  if (role === 'other-area' || role === 'other-level') return role;
  const combination = grid.combination(shape.dimensions.map(({ column }) => textAt(cells, column)));
  if (combination === null) return 'other-category';
  const found = reading.numbers.map((number) => keepNumber(reading, cells, number, { combination, area }));
  return role === 'matched' ? matchedOutcome(reading, { cells, row, area }, found) : outcomeOfTotal[role];
}

const textAt = (cells: readonly string[], column: number): string => (cells[column] ?? '').trim();
const outcomeOfTotal = { total: 'other-level', 'not-an-area': 'not-an-area' } as const;

function matchedOutcome(
  { tally, around }: Reading,
  { cells, row, area }: { cells: string[]; row: number; area: number },
  found: readonly CellOutcome[],
): RowOutcome {
  const problem = found.find(isProblem);
  if (problem) return unreadable(tally, { row, reason: problem, text: textOf(cells) });
  if (found.length > 0 && found.every((one) => one === 'blank')) return 'other-category';
  if (around.book.successors[area] !== area) tally.followedRows++;
  return found.length > 0 && found.every((one) => one === 'repeated') ? 'duplicate' : 'matched';
}

type CellOutcome = Kept | 'period' | 'number' | 'blank';

const isProblem = (one: CellOutcome): one is UnreadableReason =>
  one === 'period' || one === 'number' || one === 'repeated-differently';

function keepNumber(
  { reader: { shape }, around, grid, tally, periods, roles }: Reading,
  cells: string[],
  { column, measure }: Reading['numbers'][number],
  { combination, area }: { combination: number; area: number },
): CellOutcome {
  const said = column.period ?? shape.period.map((at) => (cells[at] ?? '').trim()).join(shape.periodJoin);
  const period = periods.placeOf(said);
  if (period < 0) return 'period';
  const cell = readCell(cells, column, {
    status: shape.status,
    markers: around.markers,
    several: shape.measures.length > 1,
  });
  if (cell === undefined) return 'blank';
  if (cell === null) return 'number';
  if (roles[area] === 'matched') count(tally, cell);
  return grid.keep(combination, period, { area, measure }, cell);
}

type Role = 'matched' | 'other-level' | 'other-area' | 'total' | 'not-an-area';

/** What is done with the rows of each place: those of whole nations are kept to hold the sum against, whatever is chosen. */
function rolesOf({ book, allowed }: Surroundings, { levels }: FileChoice): Role[] {
  return book.codes.map((_code, place): Role => {
    const successor = book.successors[place] ?? -1;
    const level = book.levels[successor];
    if (successor < 0 || level === null || level === undefined) return 'not-an-area';
    const whole = level === 'nation' || level === 'country';
    if (!levels.includes(level)) return whole ? 'total' : 'other-level';
    return allowed(successor) ? 'matched' : whole ? 'total' : 'other-area';
  });
}

function unknownArea(tally: RowTally, code: string, name: string): RowOutcome {
  if (!isAreaCode(code)) return 'not-an-area';
  if (levelOf(code) === null) return 'other-level';
  if (tally.unknown.size < mostListed) tally.unknown.set(code, name.trim().slice(0, textMost));
  return 'unknown-area';
}

function unreadable(tally: RowTally, row: UnreadableRow): RowOutcome {
  if (tally.unreadable.length < mostListed) tally.unreadable.push(row);
  return 'unreadable';
}

const textOf = (cells: readonly string[]): string => cells.join(', ').slice(0, textMost);

function count(tally: RowTally, { value, status }: GridNumber): void {
  tally.cells[status] = (tally.cells[status] ?? 0) + 1;
  if (value === 0) tally.zeros++;
}

/** Sources without repetition, and the measures they want. */
function wantedSources({ choices }: FileChoice) {
  const known = new Map<string, number>();
  const sources: Source[] = [];
  const measures = [
    ...new Set(choices.flatMap((choice) => measureParts.flatMap((part) => choice[part]?.measures ?? []))),
  ];
  const placeOf = (source: Source | null): number => {
    if (source === null) return -1;
    const key = JSON.stringify(source);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, sources.length);
    return sources.push({ ...source, measures: source.measures.map((measure) => measures.indexOf(measure)) }) - 1;
  };
  const parts = choices.map(({ value, numerator, denominator }) => ({
    value: placeOf(value),
    numerator: placeOf(numerator),
    denominator: placeOf(denominator),
  }));
  return { sources, measures, parts };
}

function emptyTally(): RowTally {
  const outcomes = Object.fromEntries(rowOutcomes.map((outcome) => [outcome, 0])) as Record<RowOutcome, number>;
  return { rows: 0, notes: 0, outcomes, cells: {}, zeros: 0, followedRows: 0, unreadable: [], unknown: new Map() };
}
