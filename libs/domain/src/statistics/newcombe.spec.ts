import { expectClose } from '../../test/expect-close';
import { newcombe } from './newcombe';

/** Computed independently, in double precision. */
const figures = [
  [[610, 1000], [560, 1000], 0.04999999999999993, { lower: 0.006813636305592299, upper: 0.09292383846091656 }, true],
  [[61, 100], [56, 100], 0.04999999999999993, { lower: -0.08527452169293243, upper: 0.18273525956412986 }, false],
  [[0, 50], [5, 50], -0.1, { lower: -0.21360231437479657, upper: -0.008975448080590046 }, true],
  [[30, 30], [25, 30], 0.16666666666666663, { lower: 0.019729903514814323, upper: 0.3356435050641603 }, true],
] as const;

describe('newcombe', () => {
  it.each(figures)('compares %j with %j', (first, second, difference, interval, significant) => {
    const found = newcombe(
      { numerator: first[0], denominator: first[1] },
      { numerator: second[0], denominator: second[1] },
    );
    expectClose(found.difference, difference);
    expectClose(found.lower, interval.lower);
    expectClose(found.upper, interval.upper);
    expect(found.significant).toBe(significant);
  });

  it('refuses what is no proportion', () => {
    expect(() => newcombe({ numerator: 3, denominator: 2 }, { numerator: 1, denominator: 2 })).toThrow(RangeError);
  });
});
