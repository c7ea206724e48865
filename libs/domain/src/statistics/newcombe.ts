import type { Interval } from '../number';
import { z95 } from './confidence';
import { wilson } from './wilson';

export interface Share {
  numerator: number;
  denominator: number;
}

export interface Difference extends Interval {
  /** The first share less the second. */
  difference: number;
  /** Whether the interval leaves out 0. */
  significant: boolean;
}

/**
 * Newcombe's hybrid interval of the difference of two independent shares, built from their two Wilson intervals.
 * Source: Newcombe 1998, method 10.
 */
export function newcombe(first: Share, second: Share, z = z95): Difference {
  const a = wilson(first.numerator, first.denominator, z);
  const b = wilson(second.numerator, second.denominator, z);
  const shareA = first.numerator / first.denominator;
  const shareB = second.numerator / second.denominator;
  const difference = shareA - shareB;
  const lower = difference - Math.hypot(shareA - a.lower, b.upper - shareB);
  const upper = difference + Math.hypot(a.upper - shareA, shareB - b.lower);
  return { difference, lower, upper, significant: lower > 0 || upper < 0 };
}
