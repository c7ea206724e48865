import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { GridRow } from '@waymark/contract/figure-grid';
import { periodWords, shortFigure } from '../../core/figure';
import {
  askedMark,
  commentMark,
  categoryWords,
  isCategory,
  lockedMark,
  publishedMark,
  rowWords,
  saveMarks,
  stateMarks,
  sumMark,
} from './entry-words';
import type { GridBook, Spot } from './grid-book';
import { editText, figureOf, shownText } from './grid-cells';

/** The part of a row that is chosen, from a column to a column. */
export interface Stretch {
  from: number;
  to: number;
}

/** One indicator as a row. Cells are plain text but the one where the keyboard stands, so that hundreds stay quick. */
@Component({
  selector: 'tr[wm-figure-row]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-row.html',
})
export class FigureRow {
  readonly row = input.required<GridRow>();
  readonly place = input.required<number>();
  /** The periods that are shown, by their place among all. */
  readonly columns = input.required<readonly number[]>();
  readonly book = input.required<GridBook>();
  /** The column that the keyboard stands on in this row; null in all others. */
  readonly active = input<number | null>(null);
  readonly chosen = input<Stretch | null>(null);
  /** The text that editing began with, which stays while it goes on. */
  readonly begun = input<string | null>(null);
  readonly fault = input('');
  /** Whether the categories below it are shown; null where there are none. */
  readonly open = input<boolean | null>(null);
  readonly toggled = output();

  protected readonly spots = computed(
    () => this.columns().map((index) => this.book().spot(this.row(), index)),
    // Most changes are elsewhere: the row is drawn again only for its own.
    { equal: sameSpots },
  );
  /** What the categories add up to, where it is not the total beside it. */
  protected readonly sums = computed(
    () => this.columns().map((index) => (this.row().breakdown === '' ? this.sumAt(index) : '')),
    { equal: (one, other) => one.join() === other.join() },
  );
  protected readonly isCategory = isCategory;
  protected readonly categoryWords = categoryWords;

  protected shown({ cell, save, row }: Spot): string {
    if (save?.unread) return save.unread.text;
    return shownText(figureOf(cell, save?.mine), row);
  }

  protected text({ cell, save }: Spot): string {
    return this.begun() ?? save?.unread?.text ?? editText(cell, save?.mine);
  }

  protected label({ row, period }: Spot): string {
    return `${rowWords(row)}, ${periodWords(period.start, period.end)}`;
  }

  protected closed(spot: Spot): boolean {
    return this.book().closed(spot) !== null;
  }

  protected mark(spot: Spot): string {
    const { cell, save } = spot;
    const saving = save === null ? '' : saveMarks[save.kind];
    if (saving !== '') return saving;
    if (cell.lockId !== null) return lockedMark;
    const asked = this.book()
      .questionsOf(spot)
      .some(({ answer }) => answer === null);
    if (asked) return askedMark;
    return stateMarks[cell.state] || this.published(spot) || (cell.commentCount > 0 ? commentMark : '');
  }

  private published({ cell, save, row }: Spot): string {
    const isEmpty = cell.state === 'empty' && save?.mine.figure === undefined;
    return isEmpty && cell.published ? publishedMark(shortFigure(cell.published.value, row)) : '';
  }

  protected tone({ save }: Spot): 'bad' | 'warn' | null {
    if (save === null || save.kind === 'saved') return null;
    if (save.kind === 'offline' || save.kind === 'busy') return 'warn';
    return save.kind === 'waiting' || save.kind === 'saving' ? null : 'bad';
  }

  private sumAt(index: number): string {
    const parts = this.book().partsOf(this.row(), index);
    if (parts === null || parts.verdict === 'add-up' || parts.value === null) return '';
    return sumMark(shortFigure(parts.value, this.row()));
  }

  protected isChosen(column: number): boolean {
    const stretch = this.chosen();
    return stretch !== null && column >= stretch.from && column <= stretch.to;
  }
}

const parts = ['key', 'cell', 'save', 'row'] as const;
type Spots = readonly (Spot | null)[];

function sameSpots(one: Spots, other: Spots): boolean {
  const same = (spot: Spot | null, now: Spot | null | undefined): boolean =>
    parts.every((part) => spot?.[part] === now?.[part]);
  return one.length === other.length && one.every((spot, index) => same(spot, other[index]));
}
