import Papa from 'papaparse';
import { rowsMost } from './reading-limits';
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

const headLength = 50_000;
const linesWeighed = 30;

/** The sign that stands in most lines, outside of quotes; of two that do, the one that stands there most often. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, headLength)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, linesWeighed);
  const weights = delimiters.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return {
      sign,
      lines: counts.filter((count) => count > 0).length,
      all: counts.reduce((sum, count) => sum + count, 0),
    };
  });
  const [best] = weights.sort((one, other) => other.lines - one.lines || other.all - one.all);
  return best && best.lines > 0 ? best.sign : '\t';
}

/** Values separated by commas, semicolons, tabs or bars: whatever the first lines speak for. */
export function parseText(text: string, name: string): ReadSheet[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: delimiterOf(text),
    preview: rowsMost + 1,
    skipEmptyLines: false,
  });
  if (data.length > rowsMost) throw new Unreadable('file-too-many-rows');
  const rows = trimmedRows(data.map((cells) => cells.map(cleanCell)));
  return rows.length === 0 ? [] : [{ name, rows }];
}
