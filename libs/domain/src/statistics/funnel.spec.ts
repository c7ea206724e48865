import { expectClose } from '../../test/expect-close';
import { funnelLimits, funnelPlace, pooledShare } from './funnel';

/** Computed independently, in double precision. */
const figures = [
  [
    0.1,
    50,
    { lower: 0.04347576493189042, upper: 0.21360231437479657 },
    { lower: 0.027956826206237375, upper: 0.3003334866279931 },
  ],
  [
    0.1,
    500,
    { lower: 0.07667756273730172, upper: 0.1294219096319401 },
    { lower: 0.06574841382917392, upper: 0.1492444927079312 },
  ],
  [
    0.1,
    50000,
    { lower: 0.09740108314267619, upper: 0.10266037547663981 },
    { lower: 0.0959300922610065, upper: 0.10422267113390092 },
  ],
  [
    0.018,
    250,
    { lower: 0.007386087688646008, upper: 0.043202413024962555 },
    { lower: 0.004672118360302605, upper: 0.0667960723094312 },
  ],
  [
    0.5,
    100,
    { lower: 0.4038315303659957, upper: 0.5961684696340044 },
    { lower: 0.3523763761453171, upper: 0.6476236238546829 },
  ],
] as const;

describe('funnelLimits', () => {
  it.each(figures)('around %d at a denominator of %d', (pooled, n, warning, outlier) => {
    const limits = funnelLimits(pooled, n);
    expectClose(limits.warning.lower, warning.lower);
    expectClose(limits.warning.upper, warning.upper);
    expectClose(limits.outlier.lower, outlier.lower);
    expectClose(limits.outlier.upper, outlier.upper);
  });

  it.each([
    [-0.1, 50],
    [1.1, 50],
    [Number.NaN, 50],
    [0.1, 0],
  ])('refuses %d at %d', (pooled, n) => {
    expect(() => funnelLimits(pooled, n)).toThrow(RangeError);
  });
});

describe('funnelPlace around 0.1 at a denominator of 500', () => {
  it.each([
    ['inside', 0.1],
    ['inside', 0.1294],
    ['warning', 0.13],
    ['warning', 0.07],
    ['outlier', 0.15],
    ['outlier', 0.065],
  ] as const)('is %s at %d', (place, share) => {
    expect(funnelPlace(share, 0.1, 500)).toBe(place);
  });
});

describe('pooledShare', () => {
  it('is all numerators over all denominators, not the mean of the shares', () => {
    const members = [
      { numerator: 1, denominator: 10 },
      { numerator: 90, denominator: 90 },
    ];
    expectClose(pooledShare(members), 0.91);
  });

  it('refuses to pool nothing', () => {
    expect(() => pooledShare([])).toThrow(RangeError);
  });
});
