import fc from 'fast-check';
import { type Asking, type AskedFigure, type EarlierFigure, questionsAbout } from './questions';

const percent = { valueType: 'proportion', per: 100, decimals: 1 } as const;
const count = { valueType: 'count', per: null, decimals: 0 } as const;
const none: AskedFigure = { value: null, lower: null, upper: null, numerator: null, denominator: null };
const bare = (value: number | null) => ({ value, numerator: null, denominator: null });
const series = (...values: (number | null)[]): EarlierFigure[] =>
  values.map((value, place) => ({ ...bare(value), periodEnd: `${2010 + place}-03-31` }));
const ask = (asking: Partial<Asking> & { figure: AskedFigure }) =>
  questionsAbout({ earlier: [], breakdowns: [], rule: percent, ...asking });
const codes = (asking: Parameters<typeof ask>[0]) => ask(asking).map(({ code }) => code);

describe('a jump', () => {
  // Changes 1, -1, 1, -1: mean 0, sample standard deviation sqrt(4 / 3) = 1.1547; three of them are 3.464.
  const earlier = series(10, 11, 10, 11, 10);

  it.each([
    [13.4, []],
    [13.5, ['jump']],
    [6.6, []],
    [6.5, ['jump']],
  ])('to %s after steps of one: %j', (value, expected) => {
    expect(codes({ figure: { ...none, value }, earlier })).toEqual(expected);
  });

  it('says from where, to where, and how unusual', () => {
    const [question] = ask({ figure: { ...none, value: 14 }, earlier });
    expect(question).toMatchObject({ code: 'jump', compared: 10, value: 14 });
    expect(question?.times).toBeCloseTo(3.4641, 4);
  });

  it('is none where a steady rise goes on', () => {
    expect(codes({ figure: { ...none, value: 60 }, earlier: series(10, 20, 30, 40, 50) })).toEqual([]);
  });

  it('from a level that never moved is more than three units of the last decimal', () => {
    const level = series(10, 10, 10, 10, 10);
    expect(codes({ figure: { ...none, value: 10.3 }, earlier: level })).toEqual([]);
    expect(codes({ figure: { ...none, value: 10.4 }, earlier: level })).toEqual(['jump']);
  });

  it('cannot be told after fewer than five figures', () => {
    expect(codes({ figure: { ...none, value: 99 }, earlier: series(10, 10, 10, 10) })).toEqual([]);
    expect(codes({ figure: { ...none, value: 99 }, earlier: series(10, null, 10, 10, 10) })).toEqual([]);
  });
});

describe('a share above the whole', () => {
  it.each([
    [100, null, null, percent, []],
    [100.1, null, null, percent, ['above-whole']],
    [102, 51, 50, percent, ['above-whole']],
    [1001, null, null, { valueType: 'rate', per: 1000, decimals: 0 }, ['above-whole']],
    [140, null, null, { valueType: 'index', per: null, decimals: 0 }, []],
    [140, null, null, { valueType: 'ratio', per: 1, decimals: 0 }, []],
    [140, null, null, count, []],
  ] as const)('%s from %s of %s: %#', (value, numerator, denominator, rule, expected) => {
    expect(codes({ figure: { ...none, value, numerator, denominator }, rule })).toEqual(expected);
  });
});

describe('a denominator', () => {
  const earlier = [{ value: 40, numerator: 40, denominator: 100, periodEnd: '2026-03-31' }];
  it.each([
    [120, []],
    [121, ['denominator-changed']],
    [80, []],
    [79, ['denominator-changed']],
  ])('of %s after 100: %j', (denominator, expected) => {
    expect(codes({ figure: { ...none, value: 50, numerator: denominator / 2, denominator }, earlier })).toEqual(
      expected,
    );
  });
});

describe('the same value as before', () => {
  const former = (value: number, numerator: number | null, denominator: number | null) => [
    { value, numerator, denominator, periodEnd: '2026-03-31' },
  ];
  it.each([
    [{ ...none, value: 40 }, former(40, null, null), ['same-as-before']],
    [{ ...none, value: 40.1 }, former(40, null, null), []],
    [{ ...none, value: 0 }, former(0, null, null), []],
    [{ ...none, value: 40, numerator: 40, denominator: 100 }, former(40, 40, 100), ['same-as-before']],
    [{ ...none, value: 40, numerator: 44, denominator: 110 }, former(40, 40, 100), []],
  ])('%j after %j: %j', (figure, earlier, expected) => {
    expect(codes({ figure, earlier })).toEqual(expected);
  });
});

it.each([
  [50, 45, 55, []],
  [45, 45, 55, []],
  [44.9, 45, 55, ['outside-interval']],
  [56, 45, 55, ['outside-interval']],
  [56, 45, null, []],
])('asks about %s outside %s to %s: %j', (value, lower, upper, expected) => {
  expect(codes({ figure: { ...none, value, lower, upper } })).toEqual(expected);
});

describe('a breakdown', () => {
  const differs = (total: number | null, parts: number[], disjoint = true) =>
    codes({
      figure: { ...none, value: 50 },
      rule: count,
      breakdowns: [
        {
          dimension: 'sex',
          parts: parts.map((value) => bare(value)),
          total: total === null ? null : bare(total),
          disjoint,
        },
      ],
    });
  it.each([
    [50, [20, 30], []],
    [50, [20, 29], ['breakdown-differs']],
    [50, [20, 31], ['breakdown-differs']],
    [50, [20], []], // the others are still to come
    [50, [51], ['breakdown-differs']],
    [null, [20, 30], []],
    [50, [], []],
  ])('of %s into %j: %j', (total, parts, expected) => {
    expect(differs(total, parts)).toEqual(expected);
  });

  it('whose groups overlap need not add up, but none is greater than everyone', () => {
    expect(differs(50, [40, 40], false)).toEqual([]);
    expect(differs(50, [40, 51], false)).toEqual(['breakdown-differs']);
  });

  it('of a share is held against the numerators', () => {
    const parts = [
      { value: 50, numerator: 10, denominator: 20 },
      { value: 25, numerator: 10, denominator: 40 },
    ];
    const breakdowns = [
      { dimension: 'sex', parts, total: { value: 50, numerator: 30, denominator: 60 }, disjoint: true },
    ];
    expect(ask({ figure: { ...none, value: 50, numerator: 30, denominator: 60 }, breakdowns })).toMatchObject([
      { code: 'breakdown-differs', value: 30, compared: 20, dimension: 'sex' },
    ]);
  });
});

const number = fc.integer({ min: -1000, max: 1000 });

describe('whatever is entered', () => {
  it('is asked about at most once by each code, and never about nothing', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), number, (values, value) => {
        const found = codes({ figure: { ...none, value }, earlier: series(...values), rule: count });
        expect(new Set(found).size).toBe(found.length);
        expect(ask({ figure: none, earlier: series(...values) })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('jumps in the same way in any unit', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 5, maxLength: 9 }), number, (values, value) => {
        const jumps = (by: number) =>
          codes({
            figure: { ...none, value: value * by },
            earlier: series(...values.map((one) => one * by)),
            rule: { valueType: 'index', per: null, decimals: 6 },
          }).includes('jump');
        fc.pre(!isLevel(values));
        expect(jumps(4)).toBe(jumps(1));
      }),
      { numRuns: 100 },
    );
  });
});

/** Every change alike: there the last decimal is the measure. */
const isLevel = (values: number[]): boolean =>
  new Set(values.slice(1).map((value, place) => value - (values[place] ?? 0))).size === 1;
