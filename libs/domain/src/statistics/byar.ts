import { z95 } from './confidence';

/** A lower limit that would be negative is not available. */
export interface CountInterval {
  lower: number | null;
  upper: number;
}

/**
 * Byar's interval of a count. Refuses a count below 0.
 * Source: Breslow and Day 1987, volume II, page 69.
 */
export function byar(count: number, z = z95): CountInterval {
  if (!Number.isFinite(count) || count < 0) throw new RangeError(`count must be 0 or more: ${count}`);
  return { lower: count === 0 ? 0 : lowerLimit(count, z), upper: upperLimit(count + 1, z) };
}

/** Byar's interval of a rate: so many for each `per` of the denominator, such as 100,000 residents. */
export function byarRate(count: number, denominator: number, per: number, z = z95): CountInterval {
  if (!Number.isFinite(denominator) || denominator <= 0) {
    throw new RangeError(`denominator must be above 0: ${denominator}`);
  }
  const { lower, upper } = byar(count, z);
  return { lower: lower === null ? null : (lower / denominator) * per, upper: (upper / denominator) * per };
}

function lowerLimit(count: number, z: number): number | null {
  const root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
  return root < 0 ? null : count * root ** 3;
}

function upperLimit(next: number, z: number): number {
  return next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
}
