import type { Direction } from '../indicators/vocabulary';
import { within } from '../number';

export const benchmarkVerdicts = ['better', 'similar', 'worse', 'higher', 'lower', 'not-compared'] as const;
export type BenchmarkVerdict = (typeof benchmarkVerdicts)[number];

export interface ComparedFigure {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/**
 * A figure against a benchmark value, by the figure's own 95 % interval: similar when the benchmark lies within it,
 * which never means equal. Without a valid interval nothing is compared.
 */
export function compareToBenchmark(
  figure: ComparedFigure,
  benchmark: number | null,
  direction: Direction,
): BenchmarkVerdict {
  const { value, lower, upper } = figure;
  if (benchmark === null || value === null || lower === null || upper === null) return 'not-compared';
  if (!isValid(value, lower, upper)) return 'not-compared';
  if (within(benchmark, { lower, upper })) return 'similar';
  const higher = value > benchmark;
  if (direction === 'none') return higher ? 'higher' : 'lower';
  return higher === (direction === 'higher') ? 'better' : 'worse';
}

function isValid(value: number, lower: number, upper: number): boolean {
  return lower <= value && value <= upper;
}
