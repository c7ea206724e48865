import { isOwnHeading, readHeading, type Certainty } from './read-heading';
import type { ImportField, Mapping } from './import-field';
import { readTheme } from './read-theme';
import { readTimescale } from './read-timescale';

type Rows = readonly (readonly string[])[];

const rowsSearched = 60;
const longestHeading = 80;
const fewestNames = 2;
const sampleSize = 50;
const mostOf = 0.6;

/** The row that names the columns, from 1, wherever titles, merged cells and blank rows stand above it; 0 when none does. */
export function findHeaderRow(rows: Rows): number {
  const scores = rows.slice(0, rowsSearched).map(namesIn);
  const best = Math.max(0, ...scores);
  if (best >= fewestNames) return scores.indexOf(best) + 1;
  return rows.slice(0, rowsSearched).findIndex((cells) => filled(cells).length > 1 && filled(cells).every(isShort)) + 1;
}

/** How many columns the best row names; without bound for the product's own file, 0 where no row names two. */
export function namesFound(rows: Rows): number {
  const best = Math.max(0, ...rows.slice(0, rowsSearched).map(namesIn));
  return best >= fewestNames ? best : 0;
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');
const isShort = (cell: string): boolean => cell.length <= longestHeading;

function namesIn(cells: readonly string[]): number {
  if (isOwnHeading(cells)) return Infinity;
  return new Set(
    filled(cells)
      .filter(isShort)
      .flatMap((cell) => readHeading(cell).field ?? []),
  ).size;
}

export interface ProposedMapping {
  mapping: Mapping;
  certainties: readonly Certainty[];
}

/** What each column is, by its name and, where the name says nothing, by what stands in it. No field is given twice. */
export function proposeMapping(rows: Rows, headerRow: number): ProposedMapping {
  const header = rows[headerRow - 1] ?? [];
  const width = Math.max(header.length, ...rows.map((cells) => cells.length));
  const taken = new Set<ImportField>();
  const named = Array.from({ length: width }, (_, column) => {
    const { field, certainty } = readHeading(header[column] ?? '');
    if (field === null || taken.has(field)) return { field: null, certainty: 'none' as Certainty };
    taken.add(field);
    return { field, certainty };
  });
  const body = rows.slice(headerRow).filter((cells) => filled(cells).length > 1);
  const read = named.map((one, column) =>
    one.field === null
      ? byContents(
          body.map((cells) => cells[column] ?? ''),
          taken,
        )
      : one,
  );
  return withTitle(
    read.map(({ field }) => field),
    read.map(({ certainty }) => certainty),
    body,
  );
}

function byContents(
  cells: readonly string[],
  taken: Set<ImportField>,
): { field: ImportField | null; certainty: Certainty } {
  const sample = filled(cells).slice(0, sampleSize);
  const field = contentRules.find(([one, fits]) => !taken.has(one) && isMostly(sample, fits))?.[0] ?? null;
  if (field !== null) taken.add(field);
  return { field, certainty: field === null ? 'none' : 'content' };
}

const contentRules: readonly (readonly [ImportField, (cell: string) => boolean])[] = [
  ['action.reference', (cell) => /^\d+(\.\d+)+[a-z]?$/.test(cell.trim())],
  ['action.timescale', isTimescale],
  ['goal.theme', (cell) => readTheme(cell).certain],
];

/** The period does not matter to whether a text is a timescale. */
function isTimescale(cell: string): boolean {
  const { question } = readTimescale(cell, { startsOn: '2000-01-01', endsOn: '2002-12-31' });
  return question !== 'not-understood' && question !== 'no-date';
}

const isMostly = (sample: readonly string[], fits: (cell: string) => boolean): boolean =>
  sample.length > 1 && sample.filter(fits).length >= sample.length * mostOf;

/** Every table of a plan has a column of actions: the description, else the one that says most. */
function withTitle(mapping: (ImportField | null)[], certainties: Certainty[], body: Rows): ProposedMapping {
  if (mapping.includes('action.title')) return { mapping, certainties };
  const described = mapping.indexOf('action.description');
  const title = described >= 0 ? described : longestColumn(mapping, body);
  if (title < 0) return { mapping, certainties };
  mapping[title] = 'action.title';
  certainties[title] = 'content';
  return { mapping, certainties };
}

function longestColumn(mapping: Mapping, body: Rows): number {
  const lengths = mapping.map((field, column) =>
    field === null ? body.slice(0, sampleSize).reduce((sum, cells) => sum + (cells[column] ?? '').length, 0) : 0,
  );
  const most = Math.max(0, ...lengths);
  return most === 0 ? -1 : lengths.indexOf(most);
}
