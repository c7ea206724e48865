import { recogniseTable } from '@waymark/domain/datasets/recognise';
import { jsonTable, tableMetadata, type TableMetadata } from '@waymark/domain/datasets/json-table';
import { Refusal } from '@waymark/domain/refusal';
import { fileKindOf } from '../platform/files/file-kind';
import type { FileReading } from '../platform/files/file-reading';
import { receivedBytes } from '../platform/files/received-bytes';
import { headBytes, jsonFileMost, textFileMost, workbookFileMost, workbookRowsMost } from './dataset-limits';
import { decoded, headOf, wholeOf } from './receive-text';

/** A file as text of rows, however it came. */
export interface ReceivedTable {
  text: AsyncGenerator<string>;
  /** Null where the text itself shows it. */
  delimiter: string | null;
  metadata: TableMetadata | null;
  kind: 'text' | 'workbook' | 'json-stat';
}

const headRows = 200;
const noMetadata = { metadata: null };

/** Takes a file in by its content: text, a workbook, JSON-stat, or metadata with its table after it. */
export async function receiveTable(body: unknown, reading: FileReading): Promise<ReceivedTable> {
  const bytes = receivedBytes(body, textFileMost);
  const head = await headOf(bytes, headBytes);
  if (head[0] === 0x50 && head[1] === 0x4b) return workbookTable(await wholeOf(head, bytes, workbookFileMost), reading);
  if (fileKindOf(head) !== 'text') throw new Refusal('invalid', 'file-type');
  const text = decoded(head, bytes);
  const first = String((await text.next()).value ?? '').replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(first)) return { text: joined(first, text), delimiter: null, kind: 'text', ...noMetadata };
  return jsonOrMetadata(first, text);
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* textOfRows(rows: Iterable<readonly string[]>): AsyncGenerator<string> {
  let text = '';
  for (const cells of rows) {
    text += `${cells.map(quoted).join(',')}\n`;
    if (text.length < headBytes / 4) continue;
    yield text;
    text = '';
    await new Promise((resolve) => setImmediate(resolve));
  }
  yield text;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The sheet that is laid out as something known; workbooks of statistics have covers and notes beside it. */
async function workbookTable(bytes: Uint8Array, reading: FileReading): Promise<ReceivedTable> {
  const { sheets } = await reading.read(bytes, workbookRowsMost);
  const known = sheets
    .filter(({ rows }) => recogniseTable(rows.slice(0, headRows)) !== null)
    .sort((one, other) => other.rows.length - one.rows.length);
  const rows = known[0]?.rows;
  if (!rows) throw layoutUnknown(sheets[0]?.rows[0] ?? []);
  return { text: textOfRows(rows), delimiter: ',', kind: 'workbook', ...noMetadata };
}

export const layoutUnknown = (cells: readonly string[]): Refusal =>
  new Refusal('invalid', 'dataset-layout-unknown', {
    columns: cells.slice(0, 12).map((cell) => cell.slice(0, 60)),
  });

async function jsonOrMetadata(first: string, rest: AsyncGenerator<string>): Promise<ReceivedTable> {
  const end = endOfJson(first);
  const after = end < 0 ? '' : first.slice(end).trimStart();
  if (after !== '') {
    const metadata = tableMetadata(parsed(first.slice(0, end)));
    if (!metadata) throw new Refusal('invalid', 'dataset-json-unknown');
    return { text: joined(after.replace(/^\uFEFF/, ''), rest), delimiter: null, kind: 'text', metadata };
  }
  let text = first;
  for await (const piece of rest) {
    text += piece;
    if (text.length > jsonFileMost) throw new Refusal('invalid', 'file-too-large', { most: jsonFileMost });
  }
  return jsonStat(parsed(text));
}

function jsonStat(value: unknown): ReceivedTable {
  if (tableMetadata(value)) throw new Refusal('invalid', 'dataset-metadata-alone');
  const table = jsonTable(value);
  if (!table) throw new Refusal('invalid', 'dataset-json-unknown');
  return { text: textOfRows(withHeader(table)), delimiter: ',', kind: 'json-stat', ...noMetadata };
}

function* withHeader({ header, rows }: { header: string[]; rows: Iterable<string[]> }): Generator<string[]> {
  yield header;
  yield* rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('invalid', 'dataset-json-broken');
  }
}

/** The place after the first whole value of JSON, or -1 when it does not end here. */
function endOfJson(text: string): number {
  const marks = /"(?:[^"\\]|\\.)*"|[[{\]}]/g;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '{' || mark[0] === '[') depth++;
    else if (mark[0] === '}' || mark[0] === ']') depth--;
    if (depth === 0) return marks.lastIndex;
  }
  return -1;
}
