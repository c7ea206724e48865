import { hidesCount, hidesFigure, hidesProportion, roundToBase, withoutValues } from './primary';

/** Computed independently, in double precision. */
const proportions = [
  [3, 40, 5, true],
  [0, 40, 5, false],
  [38, 40, 5, true],
  [40, 40, 5, false],
  [20, 40, 5, false],
  [2, 4, 5, true],
  [0, 4, 5, true],
  [5, 10, 5, false],
] as const;

describe('hidesProportion', () => {
  it.each(proportions)('%d of %d at a threshold of %d: %s', (numerator, denominator, threshold, hidden) => {
    expect(hidesProportion(numerator, denominator, threshold)).toBe(hidden);
  });
});

describe('hidesCount at a threshold of 5', () => {
  it.each([
    [0, false], // nobody is nobody
    [1, true],
    [4, true],
    [5, false],
    [6, false],
  ])('of %d: %s', (count, hidden) => {
    expect(hidesCount(count, 5)).toBe(hidden);
  });

  it.each([2, 11, 5.5])('refuses a threshold of %d', (threshold) => {
    expect(() => hidesCount(1, threshold)).toThrow(RangeError);
  });
});

describe('hidesFigure at a threshold of 5', () => {
  it.each([
    ['count', { value: 4, numerator: null, denominator: null }, true],
    ['count', { value: 0, numerator: null, denominator: null }, false],
    ['count', { value: null, numerator: null, denominator: null }, false],
    ['proportion', { value: 95, numerator: 38, denominator: 40 }, true],
    ['proportion', { value: 50, numerator: 20, denominator: 40 }, false],
    ['proportion', { value: 7.5, numerator: 3, denominator: null }, true],
    ['proportion', { value: 50, numerator: null, denominator: 4 }, true],
    ['proportion', { value: 50, numerator: null, denominator: null }, false],
    ['rate', { value: 2, numerator: 2, denominator: 1000 }, true],
    ['rate', { value: 20, numerator: 20, denominator: 1000 }, false],
    ['rate', { value: 998, numerator: 998, denominator: 1000 }, false], // a rate has no rest
    ['mean', { value: 12, numerator: 36, denominator: 3 }, true],
  ] as const)('%s %j: %s', (valueType, figure, hidden) => {
    expect(hidesFigure(figure, valueType, 5)).toBe(hidden);
  });
});

describe('withoutValues', () => {
  it('keeps nothing that could be worked back', () => {
    const figure = { id: 'a', value: 7.5, lower: 2, upper: 19, numerator: 3, denominator: 40, status: 'normal' };
    expect(withoutValues(figure)).toEqual({
      id: 'a',
      value: null,
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
      status: 'suppressed',
    });
  });
});

describe('roundToBase', () => {
  it.each([
    [0, 5, 0],
    [2, 5, 0],
    [3, 5, 5],
    [7.5, 5, 10],
    [12, 5, 10],
    [13, null, 13],
  ])('rounds %d to a base of %s as %d', (count, base, rounded) => {
    expect(roundToBase(count, base)).toBe(rounded);
  });

  it('refuses a base of 0', () => {
    expect(() => roundToBase(3, 0)).toThrow(RangeError);
  });
});
