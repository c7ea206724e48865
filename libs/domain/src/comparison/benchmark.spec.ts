import { compareToBenchmark } from './benchmark';

const figure = { value: 50, lower: 45, upper: 55 };

describe('compareToBenchmark of 50 (45 to 55)', () => {
  it.each([
    [44, 'higher', 'better'],
    [44, 'lower', 'worse'],
    [44, 'none', 'higher'],
    [56, 'higher', 'worse'],
    [56, 'lower', 'better'],
    [56, 'none', 'lower'],
    [45, 'higher', 'similar'], // on the limit is within
    [50, 'lower', 'similar'],
    [55, 'none', 'similar'],
    [null, 'higher', 'not-compared'],
  ] as const)('against %s where %s is good is %s', (benchmark, direction, verdict) => {
    expect(compareToBenchmark(figure, benchmark, direction)).toBe(verdict);
  });

  it.each([
    ['no value', { value: null }],
    ['no lower limit', { lower: null }],
    ['no upper limit', { upper: null }],
    ['limits the wrong way round', { lower: 55, upper: 45 }],
    ['a value outside its limits', { value: 60 }],
    ['limits that are no numbers', { lower: Number.NaN }],
  ])('compares nothing with %s', (_, change) => {
    expect(compareToBenchmark({ ...figure, ...change }, 40, 'higher')).toBe('not-compared');
  });
});
