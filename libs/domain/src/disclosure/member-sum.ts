import { sum } from '../number';
import { assertThreshold } from './primary';

/**
 * Whether the sum of members may be shown while some of them are hidden: at least two are, they are not small even together,
 * and each could be several numbers for somebody who knows that those below the threshold are from 1 to one less than it.
 */
export function sumMayStand(hidden: readonly number[], threshold: number): boolean {
  assertThreshold(threshold);
  if (hidden.length === 0) return true;
  const total = sum(hidden);
  if (hidden.length === 1 || total < threshold) return false;
  const limits = hidden.map((count) => (count < threshold ? threshold - 1 : Number.POSITIVE_INFINITY));
  const least = Math.min(2, threshold - 2);
  return limits.every((limit, place) => {
    const others = limits.filter((_limit, at) => at !== place);
    const greatest = Math.min(limit, total - others.length);
    const smallest = Math.max(1, total - sum(others));
    return greatest - smallest >= least;
  });
}
