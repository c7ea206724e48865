import { isUsual, latestPeriods, periodAt, periodsBetween } from './grid-periods';

describe('the columns of the grid', () => {
  it.each([
    ['month', '2027-02-28', '2027-02-01', '2027-02-28'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2027-03-31', '2027-01-01', '2027-03-31'],
    ['quarter', '2027-04-01', '2027-04-01', '2027-06-30'],
    ['year', '2027-03-31', '2026-04-01', '2027-03-31'],
    ['year', '2027-04-01', '2027-04-01', '2028-03-31'],
    ['decade', '2027-04-01', '2027-04-01', '2028-03-31'],
    ['occasional', '2026-12-31', '2026-04-01', '2027-03-31'],
  ] as const)('a %s with %s goes from %s to %s', (frequency, day, start, end) => {
    expect(periodAt(frequency, day)).toEqual({ start, end });
  });

  it.each([
    ['month', '2027-06-15', 12, '2026-06-01', '2027-05-31'],
    ['month', '2027-06-30', 12, '2026-07-01', '2027-06-30'], // over on its last day
    ['quarter', '2027-06-15', 8, '2025-04-01', '2027-03-31'],
    ['year', '2027-06-15', 5, '2022-04-01', '2027-03-31'],
    ['year', '2027-03-31', 5, '2022-04-01', '2027-03-31'],
    ['year', '2027-03-30', 5, '2021-04-01', '2026-03-31'],
  ] as const)('the latest of a %s on %s: %s, from %s to %s', (frequency, today, count, start, end) => {
    const periods = latestPeriods(frequency, today);
    expect(periods).toHaveLength(count);
    expect([periods[0]?.start, periods.at(-1)?.end]).toEqual([start, end]);
  });

  it('lie wholly between the days that were asked for', () => {
    expect(periodsBetween('quarter', '2026-04-01', '2027-03-31').map((period) => period.start)).toEqual([
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
    ]);
    expect(periodsBetween('quarter', '2026-04-02', '2027-03-30').map((period) => period.start)).toEqual([
      '2026-07-01',
      '2026-10-01',
    ]);
    expect(periodsBetween('year', '2027-01-01', '2026-01-01')).toEqual([]);
  });

  it.each([
    ['year', '2026-04-01', '2027-03-31', true],
    ['year', '2026-01-01', '2026-12-31', false],
    ['month', '2026-02-01', '2026-02-28', true],
  ] as const)('of a %s: %s to %s is usual: %s', (frequency, start, end, usual) => {
    expect(isUsual(frequency, { start, end })).toBe(usual);
  });
});
