import fc from 'fast-check';
import {
  breakdownKey,
  breakdownLabelCode,
  breakdownParts,
  categories,
  compareBreakdowns,
  dimensions,
  isBreakdown,
} from './breakdown';
import { partsAgainstTotal, totalOf } from './breakdown-total';

describe('a breakdown key', () => {
  it.each([
    ['', true],
    ['sex:female', true],
    ['sex:woman', false],
    ['age:65-plus', true],
    ['route:asylum', true],
    ['ward:hulme', true],
    ['ward:st-james-2', true],
    ['ward:Hulme', false],
    ['ward:', false],
    ['ward:-a', false],
    ['group:care-leavers', true],
    ['colour:red', false],
    ['female', false],
    [':female', false],
    ['constructor:name', false],
  ])('%j: %s', (key, possible) => {
    expect(isBreakdown(key)).toBe(possible);
  });

  it('is made of its parts and comes apart again', () => {
    for (const dimension of dimensions) {
      for (const category of categories[dimension] ?? ['north-east']) {
        expect(breakdownParts(breakdownKey({ dimension, category }))).toEqual({ dimension, category });
      }
    }
    expect(breakdownParts('')).toBeNull();
  });

  it.each([
    ['', 'everyone'],
    ['sex:female', 'sex-female'],
    ['ward:hulme', null],
    ['nonsense', null],
  ])('%j has the words of %s', (key, code) => {
    expect(breakdownLabelCode(key)).toBe(code);
  });

  it('stands in the order in which it is read', () => {
    const ordered = ['', 'sex:female', 'sex:male', 'age:0-15', 'age:65-plus', 'group:a', 'group:b', 'ward:a', 'zz'];
    expect([...ordered].reverse().sort(compareBreakdowns)).toEqual(ordered);
  });
});

const share = { valueType: 'proportion', per: 100 } as const;
const count = { valueType: 'count', per: null } as const;
const divided = fc
  .record({ numerator: fc.nat(500), more: fc.integer({ min: 1, max: 500 }) })
  .map(({ numerator, more }) => ({ numerator, denominator: numerator + more }))
  .map(({ numerator, denominator }) => ({ numerator, denominator, value: (numerator / denominator) * 100 }));

describe('totalOf', () => {
  it('takes a share from counts and not from shares', () => {
    const parts = [
      { value: 50, numerator: 1, denominator: 2 },
      { value: 10, numerator: 10, denominator: 100 },
    ];
    expect(totalOf(parts, share)).toEqual({ value: (11 / 102) * 100, numerator: 11, denominator: 102 });
  });

  it.each([
    [[], share],
    [[{ value: 50, numerator: null, denominator: null }], share],
    [[{ value: 4, numerator: null, denominator: null }], { valueType: 'index', per: null }],
  ] as const)('knows no total of %j', (cells, rule) => {
    expect(totalOf(cells, rule).value).toBeNull();
  });

  it('of a count with a part missing is missing', () => {
    const cells = [3, null].map((value) => ({ value, numerator: null, denominator: null }));
    expect(totalOf(cells, count).value).toBeNull();
  });

  it('lies between the least and the greatest share', () => {
    fc.assert(
      fc.property(fc.array(divided, { minLength: 1, maxLength: 8 }), (cells) => {
        const { value } = totalOf(cells, share);
        const shares = cells.map((cell) => cell.value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same however the parts are put together first', () => {
    fc.assert(
      fc.property(fc.array(divided, { minLength: 2, maxLength: 8 }), fc.nat(7), (cells, at) => {
        const cut = 1 + (at % (cells.length - 1));
        const halves = [totalOf(cells.slice(0, cut), share), totalOf(cells.slice(cut), share)];
        expect(totalOf(halves, share).value).toBeCloseTo(totalOf(cells, share).value ?? -1, 9);
        expect(totalOf([...cells].reverse(), share).value).toBeCloseTo(totalOf(cells, share).value ?? -1, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('adds up to itself', () => {
    fc.assert(
      fc.property(fc.array(divided, { minLength: 1, maxLength: 8 }), (cells) => {
        expect(partsAgainstTotal(cells, totalOf(cells, share), share)).toBe('add-up');
      }),
      { numRuns: 50 },
    );
  });
});

describe('partsAgainstTotal', () => {
  const cells = [20, 30].map((value) => ({ value, numerator: null, denominator: null }));
  it.each([
    [50, 'add-up'],
    [51, 'below'],
    [49, 'above'],
    [null, 'unknown'],
  ])('of 20 and 30 against %s: %s', (value, expected) => {
    expect(partsAgainstTotal(cells, { value, numerator: null, denominator: null }, count)).toBe(expected);
  });
});
