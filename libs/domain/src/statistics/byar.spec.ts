import fc from 'fast-check';
import { expectClose } from '../../test/expect-close';
import { byar, byarRate } from './byar';
import { z998 } from './confidence';

/** Computed independently, in double precision. */
const figures = [
  [0, { lower: 0.0, upper: 3.6680118321737507 }],
  [1, { lower: 0.013072132901504331, upper: 5.5637555824752605 }],
  [2, { lower: 0.2246252113499827, upper: 7.220869000857794 }],
  [5, { lower: 1.6113477157471932, upper: 11.668164123398595 }],
  [10, { lower: 4.787449913967563, upper: 18.391458605756473 }],
  [20, { lower: 12.211428834875935, upper: 30.88988036919706 }],
  [48, { lower: 35.38847472053199, upper: 63.642438606876155 }],
  [100, { lower: 81.36210549052788, upper: 121.6279375792065 }],
  [1000, { lower: 938.9724987154902, upper: 1063.9525812714862 }],
] as const;

describe('byar', () => {
  it.each(figures)('gives the 95 %% limits of a count of %d', (count, expected) => {
    expectClose(byar(count).lower, expected.lower);
    expectClose(byar(count).upper, expected.upper);
  });

  it('has no lower limit where it would be negative', () => {
    expect(byar(1, z998).lower).toBeNull();
    expect(byarRate(1, 1000, 1000, z998).lower).toBeNull();
  });

  it('gives the limits of a rate per 100,000', () => {
    const { lower, upper } = byarRate(100, 50_000, 100_000);
    expectClose(lower, 81.36210549052788 * 2);
    expectClose(upper, 121.6279375792065 * 2);
  });

  it.each([-1, Number.NaN, Infinity])('refuses a count of %d', (count) => {
    expect(() => byar(count)).toThrow(RangeError);
  });

  it.each([0, -5, Number.NaN])('refuses a rate over %d', (denominator) => {
    expect(() => byarRate(5, denominator, 1000)).toThrow(RangeError);
  });

  it('holds the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
        const { lower, upper } = byar(count);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
      }),
    );
  });
});
