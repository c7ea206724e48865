import type { GridPeriod, GridRow } from '@waymark/contract/figure-grid';
import { type LaidBlock, layFigureBlock, type LeftOut } from '@waymark/domain/figures/figure-block';
import { readFigure } from '@waymark/domain/figures/typed-figure';
import { readBlock } from '@waymark/domain/imports/pasted-block';
import { periodWords } from '../../core/figure';
import { breakdownWords } from '../../core/words/breakdown-words';
import type { Place } from '../../ui/grid-keys';
import { closedWords, faultWords, rowWords } from './entry-words';
import type { Entered } from './figure-table';
import type { GridBook } from './grid-book';

/** A cell of the block that could not be put into the table. */
export interface Unusable {
  where: string;
  text: string;
  why: string;
}

export interface PasteReport {
  /** Cells that changed. */
  changed: number;
  /** Cells that said so already. */
  same: number;
  unusable: Unusable[];
  leftOut: LeftOut[];
  by: Pick<LaidBlock, 'rowsBy' | 'columnsBy'>;
}

interface Onto {
  rows: readonly GridRow[];
  columns: readonly number[];
  periods: readonly GridPeriod[];
  at: Place;
  book: GridBook;
}

/** Puts a block from a spreadsheet into the table; nothing of it is lost: what finds no place is told with its reason. */
export function pasteInto(text: string, onto: Onto): PasteReport {
  const { rows, at, book } = onto;
  const periods = onto.columns.flatMap((index) => onto.periods[index] ?? []);
  const columns = periods.map(({ start, end }) => ({ startsOn: start, endsOn: end }));
  const laid = layFigureBlock(readBlock(text), { rows: rows.map(namesOf), columns, at });
  const entered: Entered[] = [];
  const unusable: Unusable[] = [];
  for (const cell of laid.cells) {
    const [row, period] = [rows[cell.row], periods[cell.column]];
    const spot = row ? book.spot(row, onto.columns[cell.column] ?? -1) : null;
    if (!row || !period || !spot) continue;
    const closed = book.closed(spot);
    const read = readFigure(cell.text, row);
    const where = `${rowWords(row)}, ${periodWords(period.start, period.end)}`;
    if (closed !== null) unusable.push({ where, text: cell.text, why: closedWords[closed] });
    else if (read.fault !== null) unusable.push({ where, text: cell.text, why: faultWords[read.fault] });
    else entered.push({ spot, figure: read.figure });
  }
  const changed = book.enter(entered);
  return { changed, same: entered.length - changed, unusable, leftOut: laid.leftOut, by: laid };
}

/** What a line of a block may be called to mean this row. */
function namesOf({ code, name, breakdown }: GridRow): string[] {
  if (breakdown === '') return [code, name, `${code} ${name}`];
  const category = breakdownWords(breakdown);
  return [`${code} ${category}`, `${name} ${category}`];
}
