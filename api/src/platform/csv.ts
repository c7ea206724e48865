import { asCellText } from '@waymark/domain/imports/cell-text';

export type Cell = string | number | null;

/** A table as comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula is marked as text. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = asCellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
