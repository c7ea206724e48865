import { lineLength } from '../limits';
import { cutText, plainText } from './import-field';
import type { LeftOutReason } from './import-row';
import type { RowCells } from './row-cells';

/** What a row is by its looks alone. */
export type RowKind =
  | { kind: 'left-out'; reason: LeftOutReason }
  | { kind: 'heading-goal'; text: string }
  | { kind: 'support'; text: string }
  | { kind: 'action'; doubtful: boolean }
  | { kind: 'goal-alone' }
  | { kind: 'untitled' };

export interface RowAt {
  cells: readonly string[];
  read: RowCells;
  /** Before the row that names the columns. */
  above: boolean;
  header: readonly string[];
  titleColumn: number;
}

const sectionForm =
  /^(strategic |key |our )?(priority( area)?|objective|goal|aim|theme|outcome|pillar|strand|work ?stream|ambition|commitment)\b\s*(\d+|[ivx]+|[a-h])?\s*([:.)–—-]|$)/i;
const sectionOfWord =
  /^(strategic |key |our )?(priority( area)?|objective|goal|aim|theme|outcome|pillar|strand|work ?stream|ambition)\s*(\d+|[ivx]+|[a-h])\b/i;
const numberedForm = /^(\d{1,2}\s*[.):–—-]?|[A-H]\s*[.):–—-])\s+(?=\D)/;
const numberedPrefix = /^(\d{1,2}\s*[.):–—-]?|[A-H]\s*[.):–—-])\s+(?=\p{L})/u;
const subNumbered = /^\d+\.\d+/;
const supportForm = /^how (this|it|the priority|this priority) (supports|contributes|links)/i;
const totalForm = /^(sub-?)?totals?\b/i;

export function kindOfRow(row: RowAt): RowKind {
  const distinct = [...new Set(row.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const [first = ''] = distinct;
  if (distinct.length === 0) return { kind: 'left-out', reason: 'blank' };
  if (row.above) return aboveHeading(distinct);
  if (isRepeated(row)) return { kind: 'left-out', reason: 'repeated-heading' };
  if (distinct.length === 1) return spanning(row, first);
  if (titleOf(row) !== '') return { kind: 'action', doubtful: false };
  if (totalForm.test(first)) return { kind: 'left-out', reason: 'total' };
  const text = distinct.join(' ');
  return distinct.length === 2 && isSection(text) ? { kind: 'heading-goal', text } : untitled(row);
}

const titleOf = (row: RowAt): string => row.read.text('action.title').trim();

function untitled({ read }: RowAt): RowKind {
  return read.text('goal.title').trim() === '' ? { kind: 'untitled' } : { kind: 'goal-alone' };
}

function aboveHeading(distinct: readonly string[]): RowKind {
  const [text = ''] = distinct;
  if (distinct.length === 1 && isSection(text)) return { kind: 'heading-goal', text };
  if (distinct.length === 1 && supportForm.test(text)) return { kind: 'support', text };
  return { kind: 'left-out', reason: 'above-heading' };
}

/** A row of one text: a section's title, a note below one, or an action that says nothing more. */
function spanning(row: RowAt, text: string): RowKind {
  if (supportForm.test(text)) return { kind: 'support', text };
  if (isSection(text)) return { kind: 'heading-goal', text };
  if (titleOf(row) === text) return { kind: 'action', doubtful: !subNumbered.test(text) };
  if (row.read.text('goal.title').trim() === text) return { kind: 'goal-alone' };
  if (totalForm.test(text)) return { kind: 'left-out', reason: 'total' };
  return spanningElsewhere(row, text);
}

/** Text in a column of its own is the rest of a row whose action is missing; text at the row's beginning is about the rows. */
function spanningElsewhere({ cells, read }: RowAt, text: string): RowKind {
  if (cells.findIndex((cell) => cell.trim() === text) > 0 && read.isMapped(text)) return { kind: 'untitled' };
  return text.length <= lineLength && numberedForm.test(text)
    ? { kind: 'heading-goal', text }
    : { kind: 'left-out', reason: 'note' };
}

function isSection(text: string): boolean {
  if (text.length > lineLength || subNumbered.test(text)) return false;
  return sectionForm.test(text) || sectionOfWord.test(text) || numberedPrefix.test(text);
}

function isRepeated({ cells, header }: RowAt): boolean {
  const plain = (texts: readonly string[]) => texts.map(plainText).join('|');
  return header.length > 0 && plain(cells) === plain(header);
}

/** A section's title without what counts it: "Priority 1: Our story" is "Our story". */
export function titleOfSection(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const bare = line
    .replace(
      /^(strategic |key |our )?(priority( area)?|objective|goal|aim|theme|outcome|pillar|strand|work ?stream|ambition|commitment)\s*(\d+|[ivx]+|[a-h])\b\s*[:.)–—-]?\s*/i,
      '',
    )
    .replace(numberedPrefix, '')
    .trim();
  return cutText(bare === '' ? line : bare, lineLength);
}
