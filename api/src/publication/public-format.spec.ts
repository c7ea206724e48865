import { figureWords, numberWords, periodWords } from './public-format';

describe('a period in words', () => {
  it.each([
    ['2025-12-31', '2025-12-31', '31 December 2025'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2024-04-01', '2025-03-31', 'April 2024 to March 2025'],
    ['2025-01-01', '2025-01-31', 'January 2025'],
    ['2026-07-01', '2026-09-30', 'July to September 2026'],
    ['2026-07-02', '2026-09-30', '2 July 2026 to 30 September 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
  ])('from %s to %s is %s', (start, end, words) => {
    expect(periodWords(start, end)).toBe(words);
  });
});

describe('a number in words', () => {
  it.each([
    [1846, 0, '1,846'],
    [1234567.891, 2, '1,234,567.89'],
    [-0.04, 1, '0.0'],
    [-3.25, 1, '−3.3'],
    [999, 0, '999'],
  ])('%d with %d decimals is %s', (value, decimals, words) => {
    expect(numberWords(value, decimals)).toBe(words);
  });

  it('stands before its unit', () => {
    expect(figureWords(71.4, { unit: '%', decimals: 1 })).toBe('71.4%');
    expect(figureWords(12.3, { unit: 'per 10,000 residents', decimals: 2 })).toBe('12.30 per 10,000 residents');
  });
});
