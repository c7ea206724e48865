const quote = '"';

/**
 * The cells of a block copied from a spreadsheet: rows by line breaks, cells by tabs. A cell in quotes may hold both, and
 * quotes doubled. The line break that a spreadsheet puts at the end makes no further row.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const { cell, end } = rest.startsWith(quote) ? quotedCell(rest) : plainCell(rest);
    rows.at(-1)?.push(cell);
    if (end >= rest.length) return rows;
    if (rest[end] === '\n') rows.push([]);
    rest = rest.slice(end + 1);
  }
}

interface Cell {
  cell: string;
  /** Where the tab or line break after it stands. */
  end: number;
}

function plainCell(text: string): Cell {
  const end = text.search(/[\t\n]/);
  return end < 0 ? { cell: text, end: text.length } : { cell: text.slice(0, end), end };
}

/** What only begins with a quote, but is not closed before a tab or line break, is taken as it stands. */
function quotedCell(text: string): Cell {
  const found = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text);
  if (!found) return plainCell(text);
  return { cell: (found[1] ?? '').replaceAll(quote + quote, quote), end: found[0].length };
}
