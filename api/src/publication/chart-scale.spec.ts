import { dayScale, valueScale } from './chart-scale';

describe('the scale of values', () => {
  it.each([
    { values: [2, 9], ticks: [0, 2.5, 5, 7.5, 10] },
    { values: [59, 76], ticks: [55, 60, 65, 70, 75, 80] },
    { values: [4.03], ticks: [4, 6] },
    { values: [0, 0], ticks: [0, 0.25] },
    { values: [776, 2345], ticks: [0, 1000, 2000, 3000] },
  ])('of $values has its ticks at $ticks', ({ values, ticks }) => {
    const scale = valueScale(values, 100, 0);
    expect(scale.ticks).toEqual(ticks);
    expect([scale.at(ticks[0] ?? 0), scale.at(ticks.at(-1) ?? 0)]).toEqual([100, 0]);
  });
});

describe('the scale of days', () => {
  it.each([
    ['2025-01-01', '2027-12-31', [2025, 2026, 2027]],
    ['2025-07-02', '2027-06-30', [2026]],
    ['2004-12-31', '2028-12-31', [2005, 2009, 2013, 2017, 2021, 2025]],
    ['2026-08-01', '2027-05-01', []],
  ])('from %s to %s names the years %j at their middles', (first, last, years) => {
    expect(dayScale([last, first], 0, 100).years.map(({ year }) => year)).toEqual(years);
  });
});
