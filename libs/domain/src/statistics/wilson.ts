import { clamp, type Interval } from '../number';
import { z95 } from './confidence';

/**
 * Wilson score interval of the proportion x of n, as shares 0 to 1. Refuses x below 0 or above n, and n of 0 or less.
 * Source: Wilson 1927; the method of the English public health statistics.
 */
export function wilson(x: number, n: number, z = z95): Interval {
  if (!Number.isFinite(n) || n <= 0) throw new RangeError(`denominator must be above 0: ${n}`);
  if (!Number.isFinite(x) || x < 0 || x > n) throw new RangeError(`numerator must lie in 0 to ${n}: ${x}`);
  const { lower, upper } = wilsonAround(x / n, n, z);
  return { lower: x === 0 ? 0 : lower, upper: x === n ? 1 : upper };
}

/** Wilson-type limits around a share 0 to 1 for a denominator. */
export function wilsonAround(share: number, n: number, z: number): Interval {
  const square = z * z;
  const centre = share + square / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share) + square / (4 * n)) / n);
  const scale = 1 + square / n;
  return { lower: clamp((centre - spread) / scale, 0, 1), upper: clamp((centre + spread) / scale, 0, 1) };
}
