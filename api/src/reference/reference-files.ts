import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A reference file: what its comment lines say about it, its column names, its rows. */
export interface ReferenceTable {
  about: Map<string, string[]>;
  columns: string[];
  rows: string[][];
}

/** Where the reference files are: beside this source, or beside the bundle. */
export function referenceDirectory(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'data'), join(here, 'reference')];
  const found = places.find((place) => existsSync(join(place, 'areas.tsv')));
  if (found === undefined) throw new Error(`No reference data in ${places.join(' or ')}`);
  return found;
}

/** Lines that start with # describe the file as `key: value`; then one line of column names, then rows, all separated by tabs. */
export function parseTable(text: string): ReferenceTable {
  const lines = text.split('\n').filter((line) => line !== '');
  const about = new Map<string, string[]>();
  for (const line of lines.filter((each) => each.startsWith('#'))) addComment(about, line.slice(1).trim());
  const [columns = [], ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return { about, columns, rows };
}

function addComment(about: Map<string, string[]>, comment: string): void {
  const colon = comment.indexOf(': ');
  const key = colon < 0 ? 'title' : comment.slice(0, colon);
  const value = colon < 0 ? comment : comment.slice(colon + 2);
  about.set(key, [...(about.get(key) ?? []), value]);
}

export function readTable(directory: string, file: string): ReferenceTable {
  return parseTable(readFileSync(join(directory, file), 'utf8'));
}

/** The rows of a table as records by column name; every column is there, empty where the file has nothing. */
export function readRecords<Column extends string>(
  directory: string,
  file: string,
  expected: readonly Column[],
): Record<Column, string>[] {
  const { columns, rows } = readTable(directory, file);
  const missing = expected.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ')}`);
  return rows.map(
    (row) =>
      Object.fromEntries(expected.map((column) => [column, row[columns.indexOf(column)] ?? ''])) as Record<
        Column,
        string
      >,
  );
}

export function readJson<Content>(directory: string, file: string): Content {
  return JSON.parse(readFileSync(join(directory, file), 'utf8')) as Content;
}

export function listFiles(directory: string, folder: string): string[] {
  return readdirSync(join(directory, folder))
    .sort()
    .map((name) => join(folder, name));
}

export function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** One of a fixed list, or an error that names the file's mistake. */
export function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}`);
  return found;
}
