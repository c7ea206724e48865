import type { Day } from '../day';
import type { RollUp, ValueType } from '../indicators/vocabulary';
import type { AreaLevel, PeriodReading, ValueScale } from './vocabulary';

/** The categories of a dimension that count; of several the numbers are added. */
export interface ChosenCategories {
  dimension: number;
  categories: readonly string[];
}

/** Where a number comes from: measures, for some categories of their dimensions, all added up. A dimension not named counts whole. */
export interface Source {
  measures: readonly number[];
  chosen: readonly ChosenCategories[];
}

/** What of an indicator decides how its figures are made. */
export interface ChosenIndicator {
  id: string;
  code: string;
  valueType: ValueType;
  per: number | null;
  decimals: number;
  rollUp: RollUp;
}

export interface Choice {
  indicator: ChosenIndicator;
  breakdown: string;
  scale: ValueScale;
  value: Source | null;
  numerator: Source | null;
  denominator: Source | null;
}

/** What is chosen for the file as a whole. */
export interface FileChoice {
  choices: readonly Choice[];
  levels: readonly AreaLevel[];
  reading: PeriodReading;
  /** For files that say no period. */
  period: { start: Day; end: Day } | null;
}

/** A real category of those about whom a question was not asked: outside of every share unless it is named. */
export const doesNotApply = 'Does not apply';

/** Whether a row of these categories counts for a source. */
export function countsFor({ chosen }: Source, categories: readonly string[]): boolean {
  return categories.every((category, dimension) => {
    const named = chosen.find((one) => one.dimension === dimension);
    return named ? named.categories.includes(category) : category !== doesNotApply;
  });
}
