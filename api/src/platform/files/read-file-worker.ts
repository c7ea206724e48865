import { parentPort, workerData } from 'node:worker_threads';
import type { FileKind } from './file-kind';
import { parseHtml } from './parse-html';
import { decodeText, parseText } from './parse-text';
import { parseWorkbook } from './parse-workbook';
import { type ReadSheet, Unreadable } from './sheet-cells';

/** What the worker is given: one file, and what it is. */
export interface FileToRead {
  kind: FileKind;
  bytes: Uint8Array;
  /** How many rows a sheet may have. */
  most: number;
}

/** What it answers: the sheets, or why there are none. */
export type FileRead = { sheets: ReadSheet[] } | { code: string };

function read({ kind, bytes, most }: FileToRead): FileRead {
  try {
    const sheets = kind === 'workbook' ? parseWorkbook(bytes, most) : sheetsOfText(kind, decodeText(bytes));
    return sheets.length > 0 ? { sheets } : { code: 'file-empty' };
  } catch (error) {
    return { code: error instanceof Unreadable ? error.message : 'file-broken' };
  }
}

const sheetsOfText = (kind: FileKind, text: string): ReadSheet[] =>
  kind === 'html' ? parseHtml(text, '1') : parseText(text, '1');

parentPort?.postMessage(read(workerData as FileToRead));
