import type { Interval } from '../number';
import { z95 } from './confidence';
import { wilson } from './wilson';

export interface Share {
  numerator: number;
  denominator: number;
}

/** A figure with its interval. */
export interface Estimate extends Interval {
  value: number;
}

export interface Difference extends Interval {
  /** The first less the second. */
  difference: number;
  /** Whether the interval leaves out 0. */
  significant: boolean;
}

/**
 * Newcombe's hybrid interval of the difference of two independent shares, built from their two Wilson intervals.
 * Source: Newcombe 1998, method 10.
 */
export function newcombe(first: Share, second: Share, z = z95): Difference {
  return differenceOf(estimateOf(first, z), estimateOf(second, z));
}

/** The hybrid interval of the difference of two independent figures, built from the intervals that they have. */
export function differenceOf(first: Estimate, second: Estimate): Difference {
  const difference = first.value - second.value;
  const lower = difference - Math.hypot(first.value - first.lower, second.upper - second.value);
  const upper = difference + Math.hypot(first.upper - first.value, second.value - second.lower);
  return { difference, lower, upper, significant: lower > 0 || upper < 0 };
}

function estimateOf({ numerator, denominator }: Share, z: number): Estimate {
  return { value: numerator / denominator, ...wilson(numerator, denominator, z) };
}
