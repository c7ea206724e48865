import { sum } from '../number';
import { isDivided, type ValueType } from './vocabulary';

export interface CountedCell {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What of an indicator decides how its parts make a whole. */
export interface TotalRule {
  valueType: ValueType;
  /** What a share is given per; null where the value is no share. */
  per: number | null;
}

const nothing: CountedCell = { value: null, numerator: null, denominator: null };

/**
 * Parts as one figure, worked out again from counts: counts are summed, a share is the sum of numerators over the sum of
 * denominators. Never an average of shares; nothing when a part is missing.
 */
export function totalOf(cells: readonly CountedCell[], { valueType, per }: TotalRule): CountedCell {
  if (cells.length === 0) return nothing;
  const numerator = summed(cells.map((cell) => cell.numerator));
  const denominator = summed(cells.map((cell) => cell.denominator));
  if (valueType === 'count') return { value: summed(cells.map((cell) => cell.value)), numerator, denominator };
  if (!isDivided(valueType) || numerator === null || denominator === null) return nothing;
  return { value: denominator > 0 ? (numerator / denominator) * (per ?? 1) : null, numerator, denominator };
}

function summed(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sum(known) : null;
}

export type PartsAgainstTotal = 'add-up' | 'below' | 'above' | 'unknown';

/** Whether the parts of a dimension make its total: counts by their values, shares by their numerators. */
export function partsAgainstTotal(
  parts: readonly CountedCell[],
  total: CountedCell | null,
  rule: TotalRule,
): PartsAgainstTotal {
  const made = totalOf(parts, rule);
  const [whole, of] = rule.valueType === 'count' ? [total?.value, made.value] : [total?.numerator, made.numerator];
  if (whole === null || whole === undefined || of === null || of === undefined) return 'unknown';
  if (Math.abs(of - whole) < 1e-6) return 'add-up';
  return of < whole ? 'below' : 'above';
}
