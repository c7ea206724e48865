import Papa from 'papaparse';
import { rowsMost } from './import-limits';
import { cleanCell, type ReadSheet, trimmedRows, Unreadable } from './sheet-cells';

const delimiters = [',', '\t', ';', '|'];

/** Text that says how it is written, is UTF-8, or is what Excel writes on Windows. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Values separated by commas, semicolons, tabs or bars: whatever the first lines speak for. */
export function parseText(text: string, name: string): ReadSheet[] {
  const delimiter = text.slice(0, 2000).includes('\t') ? '\t' : '';
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    delimitersToGuess: delimiters,
    preview: rowsMost + 1,
    skipEmptyLines: false,
  });
  if (data.length > rowsMost) throw new Unreadable('file-too-many-rows');
  const rows = trimmedRows(data.map((cells) => cells.map(cleanCell)));
  return rows.length === 0 ? [] : [{ name, rows }];
}
