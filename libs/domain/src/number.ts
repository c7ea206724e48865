/** The lower and upper limit of a value, both included. */
export interface Interval {
  lower: number;
  upper: number;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Refuses an empty list: the mean of nothing is not a number. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('mean of nothing');
  return sum(values) / values.length;
}

/** Middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1));
}

/** Divides by the number of values, not by one less: the pool is all there is. */
export function populationStandardDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

/** Rounds half away from zero, as printed statistics do. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const digitsHeld = 15;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(digitsHeld))) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

export function within(value: number, interval: Interval): boolean {
  return value >= interval.lower && value <= interval.upper;
}
