import type { FigureNumbers } from '../indicators/figure-numbers';
import type { ValueType } from '../indicators/vocabulary';

/** The least count that is shown; each organisation sets its own within the range. */
export const thresholdByDefault = 5;
export const thresholdRange = { least: 3, most: 10 } as const;

/** A count of people above 0 and below the threshold is hidden. Zero is shown. */
export function hidesCount(count: number, threshold: number): boolean {
  assertThreshold(threshold);
  return count > 0 && count < threshold;
}

/** A proportion is hidden when its numerator, the rest, or its denominator is small. */
export function hidesProportion(numerator: number, denominator: number, threshold: number): boolean {
  return denominator < threshold || hidesCount(numerator, threshold) || hidesCount(denominator - numerator, threshold);
}

/** Whether a figure, with everything worked out from it, is hidden. Published official statistics are not asked. */
export function hidesFigure(
  figure: Pick<FigureNumbers, 'value' | 'numerator' | 'denominator'>,
  valueType: ValueType,
  threshold: number,
): boolean {
  const { value, numerator, denominator } = figure;
  if (valueType === 'count') return value !== null && hidesCount(value, threshold);
  if (numerator === null) return denominator !== null && denominator < threshold;
  if (denominator === null) return hidesCount(numerator, threshold);
  if (valueType === 'proportion') return hidesProportion(numerator, denominator, threshold);
  return hidesCount(numerator, threshold) || denominator < threshold;
}

/** The same figure with every value taken out, so that nothing can be worked back. */
export function withoutValues<T extends FigureNumbers>(figure: T): T & { status: 'suppressed' } {
  return {
    ...figure,
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    status: 'suppressed',
  };
}

/** To the nearest multiple of the base, halves up; no base leaves the count as it is. */
export function roundToBase(count: number, base: number | null): number {
  if (base === null) return count;
  if (!(base > 0)) throw new RangeError(`base must be above 0: ${base}`);
  return Math.floor(count / base + 0.5) * base;
}

export function assertThreshold(threshold: number): void {
  const { least, most } = thresholdRange;
  if (!Number.isInteger(threshold) || threshold < least || threshold > most) {
    throw new RangeError(`threshold must be a whole number from ${least} to ${most}: ${threshold}`);
  }
}
