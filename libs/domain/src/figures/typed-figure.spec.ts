import fc from 'fast-check';
import { figureText, readFigure, type TypedKind } from './typed-figure';

const percent: TypedKind = { valueType: 'proportion', unit: '%' };
const count: TypedKind = { valueType: 'count', unit: 'people' };
const rate: TypedKind = { valueType: 'rate', unit: 'per 10,000 residents' };
const money: TypedKind = { valueType: 'money', unit: '£' };
const gap: TypedKind = { valueType: 'mean', unit: 'points' };

describe('a figure as it is typed', () => {
  it.each([
    ['1,234.5', rate, 1234.5],
    ['1234', count, 1234],
    ['1 234', count, 1234],
    ['1\u00a0234\u2009567', count, 1234567],
    ['12%', percent, 12],
    ['12.5 per cent', percent, 12.5],
    ['48.2', percent, 48.2],
    ['£1,200', money, 1200],
    ['£1.2m', money, 1200000],
    ['12k', count, 12000],
    ['(12)', gap, -12],
    ['−3.1', gap, -3.1],
    ['– 3.1', gap, -3.1],
    ['(£1,200)', money, -1200],
    ['-£40', money, -40],
    ['£-40', money, -40],
    ['.5', percent, 0.5],
    ['1.2e3', count, 1200],
    ['zero', count, 0],
    ['Nil', count, 0],
    ['0', count, 0],
    ['(0)', count, 0],
  ])('%s of %j is %d', (text, kind, value) => {
    expect(readFigure(text, kind)).toEqual({
      figure: { value, numerator: null, denominator: null, status: 'normal' },
      fault: null,
    });
  });

  it.each([
    ['12/345', 12, 345],
    ['12 / 345', 12, 345],
    ['1,012 of 4,000', 1012, 4000],
    ['0 out of 12', 0, 12],
  ])('%s is a share', (text, numerator, denominator) => {
    expect(readFigure(text, percent)).toEqual({
      figure: { value: null, numerator, denominator, status: 'normal' },
      fault: null,
    });
  });

  it.each([
    ['n/a', 'not-available'],
    ['N/A', 'not-available'],
    ['x', 'not-available'],
    ['[x]', 'not-available'],
    ['..', 'not-available'],
    ['z', 'not-applicable'],
    ['.', 'not-applicable'],
    ['c', 'suppressed'],
    ['*', 'suppressed'],
    ['[c]', 'suppressed'],
  ])('%s says %s and no number', (text, status) => {
    expect(readFigure(text, count)).toEqual({
      figure: { value: null, numerator: null, denominator: null, status },
      fault: null,
    });
  });

  it.each([
    ['48.2p', 48.2, 'provisional'],
    ['48.2 [r]', 48.2, 'revised'],
    ['48.2% e', 48.2, 'estimated'],
    ['48.2 (u)', 48.2, 'low-reliability'],
    ['1,204 b', 1204, 'break'],
  ])('%s is %d, %s', (text, value, status) => {
    expect(readFigure(text, { valueType: 'mean', unit: '%' }).figure).toMatchObject({ value, status });
  });

  it.each([
    ['–', count, 'dash'],
    ['-', percent, 'dash'],
    ['about ten', count, 'not-a-figure'],
    ['1,23', count, 'not-a-figure'],
    ['1.234,5', rate, 'not-a-figure'],
    ['1,2345', rate, 'not-a-figure'],
    ['01-Feb', count, 'not-a-figure'],
    ['12%', count, 'no-percentage'],
    ['£12', count, 'no-pounds'],
    ['12/345', count, 'no-share'],
    ['12/0', percent, 'nothing-to-divide-by'],
    ['12/x', percent, 'not-a-figure'],
    ['(12)', count, 'negative'],
    ['-1/20', percent, 'negative'],
    ['12.5', count, 'not-whole'],
    ['9999999999999', count, 'too-large'],
  ] as const)('%s of %j is not taken: %s', (text, kind, fault) => {
    expect(readFigure(text, kind)).toEqual({ figure: null, fault });
  });

  it('is empty where nothing is typed', () => {
    expect(readFigure('  ', count).figure).toEqual({ value: null, numerator: null, denominator: null, status: null });
  });

  it('reads as it was written', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }),
      fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }),
    );
    const status = fc.constantFrom(
      'normal',
      'provisional',
      'revised',
      'estimated',
      'break',
      'low-reliability' as const,
    );
    const shown = fc.record({ value: number, numerator: fc.constant(null), denominator: fc.constant(null), status });
    const share = fc.record({
      value: fc.constant(null),
      numerator: fc.nat(),
      denominator: fc.integer({ min: 1, max: 1e9 }),
      status,
    });
    const marked = fc.record({
      ...{ value: fc.constant(null), numerator: fc.constant(null), denominator: fc.constant(null) },
      status: fc.constantFrom('not-available', 'not-applicable', 'suppressed', null),
    });
    fc.assert(
      fc.property(fc.oneof(shown, share, marked), (figure) => {
        expect(readFigure(figureText(figure), { valueType: 'rate', unit: '%' }).figure).toEqual(figure);
      }),
      { numRuns: 100 },
    );
  });
});
