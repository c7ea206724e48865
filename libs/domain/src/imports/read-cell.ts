import { codeLength, lineLength, paragraphLength, textLength } from '../limits';
import { fromCellList } from './cell-list';
import { formOf, nameOf, type ImportField } from './import-field';
import type { CellForm } from './plan-sheet';
import type { RemarkCode, Value } from './import-row';
import { readDay } from './read-timescale';
import { fromSheetWord } from './sheet-words';

export interface CellReading {
  value: Value;
  /** Why the cell could not be read; the value is then empty. */
  code: RemarkCode | null;
}

const good = (value: Value): CellReading => ({ value, code: null });
const wrong = (code: RemarkCode, value: Value = null): CellReading => ({ value, code });

/** Fields that hold a text of twenty thousand characters; other texts hold a paragraph of two. */
const longTexts: readonly ImportField[] = ['goal.need', 'action.description'];
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };
const mostCost = 1e12;

type Read = (field: ImportField, text: string) => CellReading;

const asWritten: Read = (_field, text) => good(text);
const byForm: Readonly<Record<CellForm, Read>> = {
  line: (field, text) => readLine(nameOf(field), text),
  text: readText,
  day: (_field, text) => emptyOr(text, () => readDay(text), 'not-a-day'),
  amount: (_field, text) => emptyOr(text, () => readAmount(text), 'not-an-amount'),
  flag: (_field, text) => emptyOr(text, () => readFlag(text), 'not-a-flag'),
  word: (field, text) => emptyOr(text, () => fromSheetWord(nameOf(field), text), 'not-a-word'),
  words: (field, text) => readWords(nameOf(field), text),
  person: asWritten,
  member: asWritten,
  members: asWritten,
};

/** The value of a cell in its field. An empty cell is empty, never wrong. */
export const readCell = (field: ImportField, text: string): CellReading => byForm[formOf(field)](field, text);

function emptyOr(text: string, read: () => Value, code: RemarkCode): CellReading {
  if (text.trim() === '') return good(null);
  const value = read();
  return value === null ? wrong(code) : good(value);
}

function readLine(name: string, text: string): CellReading {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  const limit = name === 'reference' ? codeLength : lineLength;
  if (line.length > limit) return wrong('too-long', line);
  return good(line === '' && name !== 'title' ? null : line);
}

function readText(field: ImportField, text: string): CellReading {
  const limit = longTexts.includes(field) ? textLength : paragraphLength;
  return text.length > limit ? wrong('too-long', text) : good(text);
}

function readWords(name: string, text: string): CellReading {
  const codes = fromCellList(text).map((word) => fromSheetWord(name, word));
  const known = [...new Set(codes.filter((code) => code !== null))];
  return codes.includes(null) ? wrong('not-a-word', known) : good(known);
}

/** Pounds as people write them: £12,500, 12.5k, 1.2m, 12500.00. */
export function readAmount(text: string): number | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(circa|c\.?|approx\.?|about|~|up to)\s*/, '');
  const found = /^(?:£|gbp)?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(k|m|million)?(?: ?gbp)?$/.exec(said);
  if (!found) return /^\d+(\.\d+)?e[+-]?\d+$/.test(said) && Number(said) <= mostCost ? Number(said) : null;
  const [, whole = '', decimals = '', scale = ''] = found;
  const amount = Number(whole.replaceAll(',', '') + decimals) * (scales[scale.slice(0, 1)] ?? 1);
  return amount <= mostCost ? amount : null;
}

function readFlag(text: string): boolean | null {
  const said = text.trim().toLowerCase();
  if (/^(yes|y|true|1|x|✓|✔|secured|confirmed)$/.test(said)) return true;
  return /^(no|n|false|0|not secured|unsecured)$/.test(said) ? false : null;
}
