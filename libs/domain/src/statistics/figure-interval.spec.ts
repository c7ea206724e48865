import { expectClose } from '../../test/expect-close';
import { type Figure, figureInterval } from './figure-interval';

const figure: Figure = { value: 61, lower: null, upper: null, numerator: 61, denominator: 100 };

describe('figureInterval', () => {
  it('lets a published interval win over a computed one', () => {
    expect(figureInterval({ ...figure, lower: 50, upper: 70 }, 'wilson', 100)).toEqual({
      lower: 50,
      upper: 70,
      method: 'published',
    });
  });

  it('works out a Wilson interval in the unit of the figure', () => {
    const found = figureInterval(figure, 'wilson', 100);
    expectClose(found?.lower, 51.20301704584074);
    expectClose(found?.upper, 69.98312599360558);
  });

  it('works out a Byar interval of a count and of a rate', () => {
    const count = { ...figure, value: 100, numerator: null, denominator: null };
    expectClose(figureInterval(count, 'byar', 1)?.lower, 81.36210549052788);
    const rate = { ...figure, value: 2, numerator: 100, denominator: 50_000 };
    expectClose(figureInterval(rate, 'byar', 1000)?.upper, 121.6279375792065 / 50);
  });

  it.each([
    ['no value', { value: null }, 'wilson'],
    ['no method', {}, 'none'],
    ['a method that only publishes', {}, 'published'],
    ['no numerator', { numerator: null }, 'wilson'],
    ['no denominator', { denominator: null }, 'wilson'],
    ['a denominator of 0', { denominator: 0 }, 'wilson'],
    ['a numerator above the denominator', { numerator: 101 }, 'wilson'],
    ['a rate over nothing', { denominator: 0 }, 'byar'],
    ['a denominator alone', { numerator: null }, 'byar'],
    ['a count below 0', { numerator: -1 }, 'byar'],
  ] as const)('has none with %s', (_, change, method) => {
    expect(figureInterval({ ...figure, ...change }, method, 100)).toBeNull();
  });
});
