import { cleanCell, type ReadSheet, trimmedRows } from './sheet-cells';
import { attribute, decoded } from './workbook-xml';

const dropped = /<!--[\s\S]*?-->|<(script|style|head|title|xml)\b[\s\S]*?<\/\1>/gi;
const piece = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)|</gi;
const spanMost = 500;
const breaks = ['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'];

interface Cell {
  text: string;
  rows: number;
  columns: number;
}

/** Builds the rows of tables as they stand on the page; text between tables is a row of one cell, as a section's title is. */
class TableBuilder {
  readonly rows: string[][] = [];
  private depth = 0;
  private cell: Cell | null = null;
  private row: string[] | null = null;
  private between = '';
  private spans: { column: number; left: number; text: string }[] = [];

  open(name: string, head: string): void {
    if (name === 'table') this.openTable();
    else if (this.depth === 1 && name === 'tr') this.openRow();
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.openCell(head);
    else if (breaks.includes(name)) this.break();
  }

  close(name: string): void {
    if (name === 'table') this.closeTable();
    else if (this.depth === 1 && name === 'tr') this.closeRow();
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.closeCell();
    else if (breaks.includes(name)) this.break();
  }

  text(text: string): void {
    const plain = decoded(text.replace(/\s+/g, ' '));
    if (this.cell) this.cell.text += plain;
    else if (this.depth === 0) this.between += plain;
  }

  end(): string[][] {
    this.closeRow();
    this.break();
    return this.rows;
  }

  private openTable(): void {
    if (this.depth === 0) this.break();
    this.depth++;
  }

  private closeTable(): void {
    if (this.depth === 1) this.closeRow();
    this.depth = Math.max(0, this.depth - 1);
    this.spans = [];
  }

  private openRow(): void {
    this.closeRow();
    this.row = [];
    this.fillSpans();
  }

  private closeRow(): void {
    this.closeCell();
    if (this.row) this.rows.push(this.row);
    this.row = null;
  }

  private openCell(head: string): void {
    this.closeCell();
    const span = (name: string) => Math.min(spanMost, Number(attribute(head.replaceAll("'", '"'), name)) || 1);
    this.cell = { text: '', rows: span('rowspan'), columns: span('colspan') };
  }

  private closeCell(): void {
    if (!this.cell || !this.row) return;
    const { rows, columns } = this.cell;
    const text = tidy(this.cell.text);
    if (rows > 1) this.spans.push({ column: this.row.length, left: rows - 1, text });
    this.row.push(text, ...Array<string>(columns - 1).fill(''));
    this.cell = null;
    this.fillSpans();
  }

  /** Cells that reach down from rows above. */
  private fillSpans(): void {
    if (!this.row) return;
    const { row } = this;
    for (let span = this.spanAt(row.length); span; span = this.spanAt(row.length)) {
      span.left--;
      row.push(span.text);
    }
    this.spans = this.spans.filter(({ left }) => left > 0);
  }

  private spanAt(column: number) {
    return this.spans.find((span) => span.column === column && span.left > 0);
  }

  private break(): void {
    if (this.cell) this.cell.text += '\n';
    else if (this.depth === 0) {
      const text = tidy(this.between);
      if (text !== '') this.rows.push([text]);
      this.between = '';
    }
  }
}

const tidy = (text: string): string =>
  cleanCell(text)
    .replace(/ *\n\s*/g, '\n')
    .trim();

/** The tables of a page, or of what Word and Excel put on the clipboard. */
export function parseHtml(html: string, name: string): ReadSheet[] {
  const builder = new TableBuilder();
  for (const [, slash, tag, head = '', text] of html.replace(dropped, '').matchAll(piece)) {
    if (text !== undefined) builder.text(text);
    else if (tag !== undefined && slash === '/') builder.close(tag.toLowerCase());
    else if (tag !== undefined) builder.open(tag.toLowerCase(), head);
  }
  const rows = trimmedRows(builder.end());
  return rows.length === 0 ? [] : [{ name, rows }];
}
