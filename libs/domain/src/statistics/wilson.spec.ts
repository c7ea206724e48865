import fc from 'fast-check';
import { expectClose } from '../../test/expect-close';
import { z95, z998 } from './confidence';
import { wilson } from './wilson';

/** Computed independently, in double precision. */
const figures = [
  [0, 20, { lower: 0.0, upper: 0.16112515805281938 }, { lower: 1.8785794735796806e-17, upper: 0.3231704146240551 }],
  [
    1,
    20,
    { lower: 0.008881448800795402, upper: 0.23613119344674208 },
    { lower: 0.004378221880058164, upper: 0.38647515128159143 },
  ],
  [
    3,
    40,
    { lower: 0.025836025774588198, upper: 0.19864233524310546 },
    { lower: 0.015206763705006515, upper: 0.29861122640330867 },
  ],
  [
    12,
    60,
    { lower: 0.11828505322897492, upper: 0.317818058056279 },
    { lower: 0.08735526095055737, upper: 0.39502805570972604 },
  ],
  [
    50,
    100,
    { lower: 0.4038315303659957, upper: 0.5961684696340044 },
    { lower: 0.3523763761453171, upper: 0.6476236238546829 },
  ],
  [
    61,
    100,
    { lower: 0.5120301704584074, upper: 0.6998312599360558 },
    { lower: 0.4560854849702237, upper: 0.7447369088281861 },
  ],
  [
    610,
    1000,
    { lower: 0.5794035195028067, upper: 0.6397545936303711 },
    { lower: 0.5615102781880423, upper: 0.6564086967794722 },
  ],
  [
    82,
    10000,
    { lower: 0.006611596600786795, upper: 0.010166104196610706 },
    { lower: 0.005844459960391871, upper: 0.011493936246849724 },
  ],
  [30, 30, { lower: 0.8864866068260312, upper: 1.0 }, { lower: 0.7585424067414679, upper: 1.0 }],
  [0, 1, { lower: 0.0, upper: 0.7934506856227626 }, { lower: 0.0, upper: 0.9052090984986795 }],
  [1, 1, { lower: 0.20654931437723742, upper: 1.0 }, { lower: 0.0947909015013205, upper: 1.0 }],
  [5, 5, { lower: 0.5655175352168252, upper: 1.0 }, { lower: 0.34365357775021455, upper: 1.0 }],
  [
    123456,
    987654,
    { lower: 0.12434846459526779, upper: 0.12565293375753978 },
    { lower: 0.12397450160341644, upper: 0.1260312312716929 },
  ],
] as const;

describe('wilson', () => {
  it.each(figures)('gives the 95 %% limits of %d of %d', (x, n, expected) => {
    expectClose(wilson(x, n).lower, expected.lower);
    expectClose(wilson(x, n, z95).upper, expected.upper);
  });

  it.each(figures)('gives the 99.8 %% limits of %d of %d', (x, n, _, expected) => {
    expectClose(wilson(x, n, z998).lower, expected.lower);
    expectClose(wilson(x, n, z998).upper, expected.upper);
  });

  it.each([
    [1, 0],
    [0, 0],
    [0, -3],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
    [1, Number.NaN],
    [1, Infinity],
  ])('refuses %d of %d', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError);
  });

  it('holds the proportion, lies within 0 to 1, and widens with confidence', () => {
    const cases = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(cases, ([x, n]) => {
        const narrow = wilson(x, n, z95);
        const wide = wilson(x, n, z998);
        const share = x / n;
        expect(narrow.lower).toBeGreaterThanOrEqual(0);
        expect(narrow.upper).toBeLessThanOrEqual(1);
        expect(narrow.lower).toBeLessThanOrEqual(share);
        expect(narrow.upper).toBeGreaterThanOrEqual(share);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });
});
