import { figureWords, intervalWords, periodWords } from './figure';

describe('figures in words', () => {
  it.each([
    [18.957, { unit: '%', decimals: 1 }, '19.0%'],
    [1234, { unit: 'people', decimals: 0 }, '1,234 people'],
    [12.34, { unit: 'per 10,000 residents', decimals: 1 }, '12.3 per 10,000 residents'],
  ])('%d is %j', (value, form, words) => {
    expect(figureWords(value, form)).toBe(words);
  });

  it('an interval has its sign at both ends', () => {
    expect(intervalWords(1, 2.25, { unit: '%', decimals: 2 })).toBe('1.00% to 2.25%');
  });

  it.each([
    ['2021-03-21', '2021-03-21', '21 March 2021'],
    ['2024-04-01', '2025-03-31', 'April 2024 to March 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-02-01', '2024-02-28', '1 February 2024 to 28 February 2024'],
    ['2024-09-02', '2025-07-31', '2 September 2024 to 31 July 2025'],
  ])('a period from %s to %s is %s', (start, end, words) => {
    expect(periodWords(start, end)).toBe(words);
  });
});
