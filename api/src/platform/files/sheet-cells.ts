import { cellMost, columnsMost, rowsMost } from './reading-limits';

/** A sheet as it was read: rows of cells as text, blank rows kept so that rows keep their numbers. */
export interface ReadSheet {
  name: string;
  rows: string[][];
}

/** A file that cannot be read, by the code of the refusal. */
export class Unreadable extends Error {}

const unprintable = /[^\P{Cc}\t\n]/gu;

export const cleanCell = (text: string): string =>
  text
    .replace(/\r\n?|\v/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(unprintable, '')
    .slice(0, cellMost)
    .replace(/\p{Cs}/gu, '');

/** Takes blank cells and rows off the ends; refuses what no plan is as large as. */
export function trimmedRows(rows: readonly (readonly string[])[], most = rowsMost): string[][] {
  const trimmed = rows.map((cells) =>
    withoutBlankEnd(
      Array.from(cells, (cell) => cell ?? ''),
      (cell) => cell.trim() === '',
    ),
  );
  const kept = withoutBlankEnd(trimmed, (cells) => cells.length === 0);
  if (kept.length > most) throw new Unreadable('file-too-many-rows');
  if (kept.some((cells) => cells.length > columnsMost)) throw new Unreadable('file-too-many-columns');
  return kept;
}

function withoutBlankEnd<T>(list: T[], isBlank: (one: T) => boolean): T[] {
  const last = list.findLastIndex((one) => !isBlank(one));
  return list.slice(0, last + 1);
}
