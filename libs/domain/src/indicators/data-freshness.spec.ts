import { dataFreshness, nextFigureDueOn } from './data-freshness';

describe('nextFigureDueOn', () => {
  it.each([
    ['month', 1, '2026-01-31', '2026-03-31'],
    ['quarter', 2, '2025-12-31', '2026-05-31'],
    ['year', 9, '2025-03-31', '2026-12-31'],
    ['decade', 0, '2021-03-21', '2031-03-21'],
    ['occasional', 0, '2021-03-21', null],
  ] as const)('of a figure each %s with %d months of lag after %s is %s', (frequency, lagMonths, periodEnd, dueOn) => {
    expect(nextFigureDueOn({ frequency, lagMonths }, periodEnd)).toBe(dueOn);
  });
});

describe('dataFreshness of a yearly figure with nine months of lag', () => {
  const series = { frequency: 'year', lagMonths: 9 } as const;

  it.each([
    ['2025-03-31', '2026-12-31', 'current'], // due today is not late
    ['2025-03-31', '2027-01-01', 'late'],
    [null, '2027-01-01', 'no-data'],
  ])('ending %s seen on %s is %s', (periodEnd, today, freshness) => {
    expect(dataFreshness(series, periodEnd, today)).toBe(freshness);
  });

  it('expects nothing of a figure without rhythm', () => {
    expect(dataFreshness({ frequency: 'occasional', lagMonths: 0 }, '2010-01-01', '2027-01-01')).toBe('not-expected');
  });
});
