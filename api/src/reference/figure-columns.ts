import { figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import { columnOf } from '../platform/columns';

/** Which figure of an organisation: its series, and the period of it. */
export const seriesFields = ['indicatorId', 'areaCode', 'breakdown'] as const;
export const figureFields = [...seriesFields, 'periodStart', 'periodEnd'] as const;

export const seriesColumns = seriesFields.map(columnOf);
export const figureColumns = figureFields.map(columnOf);
export const numberColumns: readonly string[] = figureNumbers;

/** The unique keys of series and figures; that of figures ends with the latest period. */
export const seriesKey = ['organisation_id', ...seriesColumns];
export const figureKey = [...seriesKey, 'period_end', 'period_start'];

/** The columns of an alias. */
export const columnsOf = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `${alias}.${column}`).join(', ');

/** What a row that is there already takes over from one that comes. */
export const overwriting = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = excluded.${column}`).join(', ');

/** Whether two rows tell of the same figure of an organisation. */
export const sameFigure = (one: string, other: string): string =>
  figureKey.map((column) => `${one}.${column} = ${other}.${column}`).join(' and ');
