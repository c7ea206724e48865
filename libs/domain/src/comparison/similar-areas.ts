import { mean, populationStandardDeviation } from '../number';
import type { AreaTier, Nation } from '../organisations/kinds';

export interface ContextArea {
  id: string;
  tier: AreaTier;
  nation: Nation;
  /** The chosen context indicators by code; null or absent where there is no figure. */
  values: Readonly<Record<string, number | null>>;
}

export interface SimilarArea {
  id: string;
  /** Root mean square of the differences in standard deviations; 0 is the same. */
  distance: number;
  /** The columns that both areas have. */
  columns: string[];
}

export interface SimilarityOptions {
  columns: readonly string[];
  /** Compare across tiers and nations too. */
  anywhere?: boolean;
}

const columnShareAtLeast = 0.7;

/**
 * The areas of the pool, nearest first: Euclidean distance of z-scores over the columns that both areas have, divided by
 * the square root of their number. Columns that do not vary in the pool are dropped; areas that share fewer than 70 % of
 * the rest are left out. The pool is the areas of the same tier and nation unless `anywhere`.
 */
export function similarAreas(
  area: ContextArea,
  others: readonly ContextArea[],
  options: SimilarityOptions,
): SimilarArea[] {
  const alike = others.filter((other) => other.id !== area.id && (options.anywhere === true || isAlike(area, other)));
  const scales = scalesOf([area, ...alike], options.columns);
  return alike
    .map((other) => ({ id: other.id, ...distanceBetween(area, other, scales) }))
    .filter(({ columns }) => columns.length > 0 && columns.length >= columnShareAtLeast * scales.size)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
}

function isAlike(area: ContextArea, other: ContextArea): boolean {
  return area.tier === other.tier && area.nation === other.nation;
}

/** The standard deviation of each column that varies; the mean cancels out in a difference. */
function scalesOf(pool: readonly ContextArea[], columns: readonly string[]): Map<string, number> {
  const scales = new Map<string, number>();
  for (const column of columns) {
    const values = pool.map(({ values }) => values[column] ?? null).filter((value) => value !== null);
    if (values.length < 2 || values.every((value) => value === values[0])) continue;
    const deviation = populationStandardDeviation(values);
    if (deviation > Number.EPSILON * Math.abs(mean(values))) scales.set(column, deviation);
  }
  return scales;
}

function distanceBetween(
  area: ContextArea,
  other: ContextArea,
  scales: ReadonlyMap<string, number>,
): Omit<SimilarArea, 'id'> {
  const columns: string[] = [];
  let squares = 0;
  for (const [column, deviation] of scales) {
    const here = area.values[column] ?? null;
    const there = other.values[column] ?? null;
    if (here === null || there === null) continue;
    columns.push(column);
    squares += ((here - there) / deviation) ** 2;
  }
  return { columns, distance: columns.length === 0 ? Infinity : Math.sqrt(squares / columns.length) };
}
