const quote = '"';

/** Takes text piece by piece and gives the rows that are complete; `end` gives what is left. */
export interface RowSplitter {
  take(text: string): string[][];
  end(): string[][];
}

/** Splits text into rows of cells as RFC 4180 has them. Lines without a quote, which are most, are only cut at the delimiter. */
export function splitRows(delimiter = ','): RowSplitter {
  let rest = '';
  const take = (text: string): string[][] => {
    rest += text;
    const rows: string[][] = [];
    let start = 0;
    for (;;) {
      const end = endOfRecord(rest, start);
      if (end < 0) break;
      rows.push(cellsOf(rest.slice(start, end), delimiter));
      start = end + 1;
    }
    rest = rest.slice(start);
    return rows;
  };
  return {
    take,
    end: () => {
      const last = rest;
      rest = '';
      return last === '' ? [] : [cellsOf(last, delimiter)];
    },
  };
}

/** The place of the line break that ends the record, or -1 while it is not there yet. A break within quotes ends nothing. */
function endOfRecord(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  let quoted = text.indexOf(quote, start);
  while (end >= 0 && quoted >= 0 && quoted < end) {
    const closing = text.indexOf(quote, quoted + 1);
    if (closing < 0) return -1;
    if (closing > end) end = text.indexOf('\n', closing);
    quoted = text.indexOf(quote, closing + 1);
  }
  return end;
}

/** The cells of one record. */
export function cellsOf(record: string, delimiter = ','): string[] {
  const line = record.endsWith('\r') ? record.slice(0, -1) : record;
  if (!line.includes(quote)) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const [cell, next] = line[at] === quote ? quotedCell(line, at, delimiter) : plainCell(line, at, delimiter);
    cells.push(cell);
    at = next;
  }
  return cells;
}

function plainCell(line: string, at: number, delimiter: string): [string, number] {
  const end = line.indexOf(delimiter, at);
  return end < 0 ? [line.slice(at), line.length + 1] : [line.slice(at, end), end + 1];
}

/** Two quotes inside a quoted cell are one; what stands after the closing quote belongs to the cell. */
function quotedCell(line: string, at: number, delimiter: string): [string, number] {
  let end = line.indexOf(quote, at + 1);
  while (end >= 0 && line[end + 1] === quote) end = line.indexOf(quote, end + 2);
  if (end < 0) return [line.slice(at + 1), line.length + 1];
  const text = line.slice(at + 1, end).replaceAll('""', quote);
  const [after, next] = plainCell(line, end + 1, delimiter);
  return [text + after, next];
}

const delimiters = [',', '\t', ';', '|'];
const linesWeighed = 30;

/** The sign that stands most often in the first lines, outside of quotes. */
export function delimiterOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, linesWeighed);
  const weights = delimiters.map((sign) => ({
    sign,
    count: lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0),
  }));
  const [best] = weights.sort((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.sign : ',';
}
