import { strFromU8, unzipSync } from 'fflate';
import { rowsMost, sheetsMost } from './reading-limits';
import { cleanCell, type ReadSheet, trimmedRows, Unreadable } from './sheet-cells';
import { isDateFormats, serialDay } from './workbook-dates';
import { attribute, decoded, elements, textIn } from './workbook-xml';

type Parts = Record<string, Uint8Array>;

const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
const places = /^([A-Z]{1,3})(\d{1,7})$/;
const letters = 26;
const firstLetter = 64;

interface Book {
  strings: string[];
  isDate: boolean[];
  since1904: boolean;
}

/** The sheets of a workbook as text. Formulas are never worked out: the value they had when the file was saved counts. */
export function parseWorkbook(bytes: Uint8Array, most = rowsMost): ReadSheet[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const xml = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const workbook = xml('xl/workbook.xml');
  const book: Book = {
    strings: elements(xml('xl/sharedStrings.xml'), 'si').map(({ inner }) => textIn(inner)),
    isDate: isDateFormats(xml('xl/styles.xml')),
    since1904: /date1904="(1|true)"/.test(workbook),
  };
  return sheetFiles(workbook, xml('xl/_rels/workbook.xml.rels'), parts)
    .slice(0, sheetsMost)
    .map(({ name, file }) => ({ name, rows: trimmedRows(rowsOf(xml(file), book, most), most) }))
    .filter(({ rows }) => rows.length > 0);
}

function sheetFiles(workbook: string, relations: string, parts: Parts): { name: string; file: string }[] {
  const targets = new Map(
    elements(relations, 'Relationship').map(({ head }) => [attribute(head, 'Id'), attribute(head, 'Target')]),
  );
  return elements(workbook, 'sheet').flatMap(({ head }) => {
    const target = targets.get(attribute(head, 'r:id') || attribute(head, 'id')) ?? '';
    const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const name =
      cleanCell(decoded(attribute(head, 'name')))
        .trim()
        .slice(0, 100) || 'Sheet';
    return parts[file] ? [{ name, file }] : [];
  });
}

function rowsOf(xml: string, book: Book, most: number): string[][] {
  const rows: string[][] = [];
  let row = 0;
  let column = 0;
  const marks = /<(?:\w+:)?(?:row\b([^>]*)>|c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>))/g;
  for (const [, rowHead, cellHead = '', inner = ''] of xml.matchAll(marks)) {
    if (rowHead !== undefined) {
      row = Number(attribute(rowHead, 'r')) || row + 1;
      column = 0;
      continue;
    }
    const place = placeOf(attribute(cellHead, 'r')) ?? { row, column: column + 1 };
    ({ row, column } = place);
    const text = cellText(cellHead, inner, book);
    if (text === '') continue;
    if (row > most) throw new Unreadable('file-too-many-rows');
    (rows[row - 1] ??= [])[column - 1] = cleanCell(text);
  }
  const all = Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? ''));
  fillMerged(all, xml);
  return all;
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, name = '', number = ''] = places.exec(reference) ?? [];
  if (name === '') return null;
  const column = [...name].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - firstLetter, 0);
  return { row: Number(number), column };
}

type ReadCell = (value: string, cell: { head: string; inner: string; book: Book }) => string;

/** By the type that a cell says it has; without one it is a number. */
const byType: Partial<Record<string, ReadCell>> = {
  s: (value, { book }) => book.strings[Number(value)] ?? '',
  inlineStr: (_value, { inner }) => textIn(inner),
  b: (value) => (value === '1' ? 'Yes' : 'No'),
  e: () => '',
  str: (value) => value,
  d: (value) => value.slice(0, 10),
};

const asNumber: ReadCell = (value, { head, inner, book }) =>
  value === '' ? formulaText(inner) : numberText(value, book.isDate[Number(attribute(head, 's'))] ?? false, book);

function cellText(head: string, inner: string, book: Book): string {
  const value = decoded(elements(inner, 'v')[0]?.inner ?? '');
  return (byType[attribute(head, 't')] ?? asNumber)(value, { head, inner, book });
}

/** A formula that was saved without a value stays what it says. */
function formulaText(inner: string): string {
  const formula = elements(inner, 'f')[0]?.inner ?? '';
  return formula === '' ? '' : `=${decoded(formula)}`;
}

function numberText(value: string, isDate: boolean, { since1904 }: Book): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const digitsHeld = 15;
  return (isDate ? serialDay(number, since1904) : null) ?? String(Number(number.toPrecision(digitsHeld)));
}

/** A cell merged downwards stands for each of its rows; one merged across says it once. */
function fillMerged(rows: string[][], xml: string): void {
  for (const { head } of elements(xml, 'mergeCell')) {
    const [from, to] = attribute(head, 'ref').split(':').map(placeOf);
    if (!from || !to || to.row - from.row > rowsMost) continue;
    const text = rows[from.row - 1]?.[from.column - 1] ?? '';
    if (text === '') continue;
    for (let row = from.row; row < Math.min(to.row, rows.length); row++) (rows[row] ??= [])[from.column - 1] = text;
  }
}
