import { periodOf } from './read-period';
import { clean, noColumn } from './table-shape';
import type { MeasurePart } from './vocabulary';

/** A column of numbers of one section. */
export interface SectionColumn {
  column: number;
  /** What is measured; empty where the column bears a period and the section says above it what it is about. */
  title: string;
  part: MeasurePart | null;
  period: string | null;
  /** The column of what may be added and taken away; -1 for none. */
  margin: number;
}

const firstNumber = 2;
const parts: Readonly<Record<string, MeasurePart>> = { numerator: 'numerator', denominator: 'denominator' };

const isMargin = (cell: string | undefined): boolean => /^conf$/i.test(clean(cell));

/** Groups of `Numerator, Denominator, <period or variable>, Conf`; other columns are measures of their own. */
export function columnsOf(header: readonly string[]): SectionColumn[] {
  return header.flatMap((cell, column) => (column < firstNumber || isMargin(cell) ? [] : [columnOf(header, column)]));
}

function columnOf(header: readonly string[], column: number): SectionColumn {
  const part = parts[clean(header[column]).toLowerCase()] ?? null;
  const name = clean(header[part === null ? column : nextNamed(header, column)]);
  const period = periodOf(name) === null ? null : name;
  const withMargin = part === null && isMargin(header[column + 1]);
  return {
    column,
    title: period === null ? name : '',
    part: part ?? (withMargin ? 'value' : null),
    period,
    margin: withMargin ? column + 1 : noColumn,
  };
}

/** The column that bears the name of the group. */
function nextNamed(header: readonly string[], column: number): number {
  const after = header.findIndex((cell, place) => place > column && parts[clean(cell).toLowerCase()] === undefined);
  return after < 0 ? column : after;
}
