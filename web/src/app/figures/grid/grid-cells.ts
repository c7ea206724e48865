import type { CellToSave, FigureNumbers, GridCell, QuestionAnswer } from '@waymark/contract/figure-entries';
import type { GridPeriod, GridRow } from '@waymark/contract/figure-grid';
import { emptyFigure, figureText, type TypedFigure } from '@waymark/domain/figures/typed-figure';
import { saysNumber } from '@waymark/domain/indicators/vocabulary';
import { shortFigure } from '../../core/figure';
import { observationStatusWords } from '../../core/words/indicator-words';

/** The name of a cell in this table: indicator, category and period. */
export type CellKey = string;

export const keyOf = (
  areaCode: string,
  { indicatorId, breakdown }: Pick<GridRow, 'indicatorId' | 'breakdown'>,
  { start, end }: Pick<GridPeriod, 'start' | 'end'>,
): CellKey => [areaCode, indicatorId, breakdown, start, end].join('|');

/** What was changed in a cell; the figure always as a whole. */
export interface CellEdit {
  figure?: TypedFigure;
  note?: string | null;
  evidence?: string | null;
  reason?: string | null;
  answers?: QuestionAnswer[];
}

/** What is to be read in a cell: an entry on its way before the figure that counts. */
export function figureOf(cell: GridCell, mine?: CellEdit): TypedFigure {
  if (mine?.figure !== undefined) return mine.figure;
  const numbers: FigureNumbers | null = cell.entry ?? cell.standing;
  if (numbers === null) return emptyFigure;
  const { value, numerator, denominator, status } = numbers;
  return { value, numerator, denominator, status };
}

/** As it is edited and copied. */
export const editText = (cell: GridCell, mine?: CellEdit): string => figureText(figureOf(cell, mine));

export const sameFigure = (one: TypedFigure, other: TypedFigure): boolean => figureText(one) === figureText(other);

type Form = Pick<GridRow, 'unit' | 'decimals' | 'per' | 'valueType'>;

/** As it is read in the table; a share that waits to be saved is worked out here. */
export function shownText(figure: TypedFigure, { unit, decimals, per, valueType }: Form): string {
  const { status } = figure;
  if (status !== null && !saysNumber(status)) return observationStatusWords[status];
  const value = figure.value ?? (valueType === 'count' ? figure.numerator : workedOut(figure, per));
  return value === null ? '' : shortFigure(value, { unit, decimals });
}

function workedOut({ numerator, denominator }: TypedFigure, per: number | null): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return (numerator / denominator) * (per ?? 1);
}

/** One cell as it is sent, resting on the version that was read. */
export function bodyOf(key: CellKey, version: number, mine: CellEdit): CellToSave {
  const [areaCode = '', indicatorId = '', breakdown = '', periodStart = '', periodEnd = ''] = key.split('|');
  const { figure, ...rest } = mine;
  const place = { indicatorId, areaCode, breakdown, periodStart, periodEnd, version };
  return { ...place, ...rest, ...(figure === undefined ? {} : sentFigure(figure)) };
}

function sentFigure({ value, numerator, denominator, status }: TypedFigure): Partial<CellToSave> {
  if (status === null) return { value: null };
  if (!saysNumber(status)) return { status };
  return numerator === null && denominator === null ? { value, status } : { numerator, denominator, status };
}
