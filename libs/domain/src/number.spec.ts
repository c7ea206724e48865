import { expectClose } from '../test/expect-close';
import { clamp, mean, median, populationStandardDeviation, roundTo, sum, within } from './number';

describe('numbers', () => {
  it('adds and averages', () => {
    expect(sum([])).toBe(0);
    expect(sum([1, 2, 3.5])).toBe(6.5);
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
    expect(median([9, 1, 2, 4])).toBe(3);
  });

  it('refuses the mean and the median of nothing', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => median([])).toThrow(RangeError);
  });

  it('takes the pool as all there is', () => {
    expectClose(populationStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]), 2);
  });

  it('holds a value within limits', () => {
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
    expect([within(1, { lower: 1, upper: 2 }), within(2.1, { lower: 1, upper: 2 })]).toEqual([true, false]);
  });
});

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01], // printed as people read it, though 1.005 is stored a little below
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1234.5678, 1, 1234.6],
    [0, 2, 0],
    [1e12 + 0.125, 2, 1e12 + 0.13],
    [1e-9, 2, 0],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});
