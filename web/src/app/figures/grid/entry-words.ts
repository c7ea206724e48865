import type { GridRow } from '@waymark/contract/figure-grid';
import type { StepRefusal } from '@waymark/contract/figure-steps';
import type { CellState } from '@waymark/domain/figures/entry-state';
import type { LeftOutReason } from '@waymark/domain/figures/figure-block';
import type { FigureFault } from '@waymark/domain/figures/typed-figure';
import { breakdownParts, type Dimension, dimensions } from '@waymark/domain/indicators/breakdown';
import { figureWords } from '../../core/figure';
import { breakdownWords, dimensionWords } from '../../core/words/breakdown-words';
import type { SaveKind } from './cell-saves';
import type { ClosedWhy } from './grid-book';

export const faultWords: Readonly<Record<FigureFault, string>> = {
  'not-a-figure': $localize`:@@figures.fault.not-a-figure:Enter a figure like 1,234.5, a share like 12/345, or n/a`,
  dash: $localize`:@@figures.fault.dash:A dash can mean zero or no figure: enter 0 or n/a`,
  'no-percentage': $localize`:@@figures.fault.no-percentage:This indicator is no percentage: enter the figure in its unit`,
  'no-pounds': $localize`:@@figures.fault.no-pounds:This indicator is not in pounds: enter the figure in its unit`,
  'no-share': $localize`:@@figures.fault.no-share:This indicator is counted: enter one number, not a share`,
  'nothing-to-divide-by': $localize`:@@figures.fault.nothing-to-divide-by:Enter a denominator above 0`,
  negative: $localize`:@@figures.fault.negative:This indicator cannot be below 0`,
  'not-whole': $localize`:@@figures.fault.not-whole:Enter a whole number`,
  'too-large': $localize`:@@figures.fault.too-large:Enter a smaller number`,
};

/** The word that stands in a cell beside its figure. */
export const saveMarks: Readonly<Record<SaveKind, string>> = {
  waiting: $localize`:@@figures.mark.saving:saving`,
  saving: $localize`:@@figures.mark.saving:saving`,
  saved: '',
  offline: $localize`:@@figures.mark.offline:no network`,
  busy: $localize`:@@figures.mark.waiting:waiting`,
  refused: $localize`:@@figures.mark.not-saved:not saved`,
  unread: $localize`:@@figures.mark.not-saved:not saved`,
  conflict: $localize`:@@figures.mark.conflict:two figures`,
  locked: $localize`:@@figures.mark.not-saved:not saved`,
};

export const stateMarks: Readonly<Record<CellState, string>> = {
  empty: '',
  stands: '',
  draft: $localize`:@@figures.mark.draft:draft`,
  submitted: $localize`:@@figures.mark.submitted:sent`,
  returned: $localize`:@@figures.mark.returned:returned`,
};
/** Beside a cell for whose very period nothing stands. */
export const publishedMark = (figure: string): string =>
  $localize`:@@figures.mark.published:published ${figure}:figure:`;
export const lockedMark = $localize`:@@figures.mark.locked:locked`;
export const askedMark = $localize`:@@figures.mark.asked:question`;
export const commentMark = $localize`:@@figures.mark.comment:comment`;

export const closedWords: Readonly<Record<ClosedWhy, string>> = {
  locked: $localize`:@@figures.closed.locked:This period is locked, so the figure cannot be changed.`,
  submitted: $localize`:@@figures.closed.submitted:This figure is submitted for checking. Take it back first to change it.`,
  'not-allowed': $localize`:@@figures.closed.not-allowed:You cannot enter figures here. They are entered by the owner of the indicator or a manager.`,
};

export const countsWords = $localize`:@@figures.closed.counts:This figure counts, so it is not emptied. Type another to correct it.`;

/** Beside a total, what its categories add up to where that is something else. */
export const sumMark = (sum: string): string => $localize`:@@figures.mark.sum:sum ${sum}:sum:`;

export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  'unknown-row': $localize`:@@figures.left-out.unknown-row:No row of this table has this name or code`,
  'beyond-rows': $localize`:@@figures.left-out.beyond-rows:Below the last row of this table`,
  'row-twice': $localize`:@@figures.left-out.row-twice:This row stands in the block twice`,
  'unknown-column': $localize`:@@figures.left-out.unknown-column:No column of this table has this period`,
  'beyond-columns': $localize`:@@figures.left-out.beyond-columns:Right of the last column of this table`,
};

export const stepRefusalWords: Readonly<Record<StepRefusal, string>> = {
  'own-entry': $localize`:@@figures.step.own-entry:Somebody else checks what you entered.`,
  'questions-open': $localize`:@@figures.step.questions-open:A question is still to be answered.`,
  'reason-required': $localize`:@@figures.step.reason-required:It takes the place of a figure that counts: say why.`,
  'step-not-possible': $localize`:@@figures.step.not-possible:It has moved on since you opened this page.`,
  permission: $localize`:@@figures.step.permission:You are not allowed to do this.`,
  'no-figure': $localize`:@@figures.step.no-figure:There is no figure in it.`,
  'indicator-computed': $localize`:@@figures.step.computed:The product works this indicator out itself.`,
  repeated: $localize`:@@figures.step.repeated:It was named twice.`,
};

/** The name of a row as it is read out: the indicator, and the category when there is one. */
export function rowWords({ name, breakdown }: Pick<GridRow, 'name' | 'breakdown'>): string {
  return breakdown === '' ? name : `${name}, ${breakdownWords(breakdown)}`;
}

export const dimensionChoices = dimensions.map((value) => ({
  value,
  text: $localize`:@@figures.filter.breakdown.by:By ${dimensionWords[value].toLowerCase()}:dimension:`,
}));

/** What is read out when one row is opened to its categories, or closed. */
export function openedWords(name: string, dimension: Dimension | null): string {
  return dimension === null
    ? $localize`:@@figures.row.closed:${name}:indicator: is shown without categories`
    : $localize`:@@figures.row.opened:${name}:indicator: is shown by ${dimensionWords[dimension].toLowerCase()}:dimension:`;
}

export const categoryWords = ({ breakdown }: Pick<GridRow, 'breakdown'>): string => breakdownWords(breakdown);

/** The figure with its unit, in a sentence. */
export const inWords = (value: number | null, row: GridRow): string => (value === null ? '' : figureWords(value, row));

export const isCategory = ({ breakdown }: Pick<GridRow, 'breakdown'>): boolean => breakdownParts(breakdown) !== null;
