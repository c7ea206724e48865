import { expectClose } from '../../test/expect-close';
import { type AnnualPoint, recentTrend, trendLine } from './trend';

/** Computed independently, in double precision. */
const lines = [
  {
    points: [
      { value: 24.67, lower: 23.16, upper: 26.25 },
      { value: 24.6, lower: 23.15, upper: 26.19 },
      { value: 28.0, lower: 26.44, upper: 29.64 },
      { value: 30.2, lower: 28.63, upper: 31.9 },
      { value: 30.6, lower: 28.98, upper: 32.25 },
    ],
    slope: 1.751566222662949,
    chiSquare: 46.76531579206311,
    leaveOneOutSlopes: [
      2.0480191905940552, 1.5697833347709433, 1.7478418717907327, 1.6282629728556708, 1.9901689751564944,
    ],
    significant: true,
  },
  {
    points: [
      { value: 20.55, lower: 18.18, upper: 23.14 },
      { value: 19.6, lower: 17.34, upper: 22.06 },
      { value: 19.03, lower: 16.84, upper: 21.44 },
      { value: 21.4, lower: 19.09, upper: 23.9 },
      { value: 18.44, lower: 16.29, upper: 20.79 },
    ],
    slope: -0.26000869505879354,
    chiSquare: 0.4644879644144656,
    leaveOneOutSlopes: [
      -0.1423353140227411, -0.3259602963228692, -0.266869233470444, -0.49556224072282334, 0.2019971707514271,
    ],
    significant: false,
  },
];

describe('trendLine', () => {
  it.each(lines)('of five points with a slope of $slope', (line) => {
    const found = trendLine(line.points);
    expectClose(found?.slope, line.slope);
    expectClose(found?.chiSquare, line.chiSquare);
    line.leaveOneOutSlopes.forEach((slope, index) => expectClose(found?.leaveOneOutSlopes[index], slope));
    expect(found?.leaveOneOutSlopes).toHaveLength(line.leaveOneOutSlopes.length);
    expect(found?.significant).toBe(line.significant);
  });

  it('is null when an interval has no width', () => {
    expect(trendLine([1, 2, 3, 4, 5].map((value) => ({ value, lower: value, upper: value })))).toBeNull();
  });
});

const rising: AnnualPoint[] = (lines[0]?.points ?? []).map((point, index) => ({
  ...point,
  periodEnd: `${2021 + index}-03-31`,
  broken: false,
}));

const changed = (index: number, change: Partial<AnnualPoint>) =>
  rising.map((point, each) => (each === index ? { ...point, ...change } : point));

describe('recentTrend', () => {
  it.each([
    ['higher', 'getting-better'],
    ['lower', 'getting-worse'],
    ['none', null],
  ] as const)('of a rising series where %s is good says %s', (direction, change) => {
    expect(recentTrend(rising, direction)).toMatchObject({ word: 'increasing', change });
  });

  it.each([
    ['higher', 'getting-worse'],
    ['lower', 'getting-better'],
  ] as const)('of a falling series where %s is good says %s', (direction, change) => {
    const falling = rising.map((point, index) => ({ ...point, periodEnd: `${2025 - index}-03-31` }));
    expect(recentTrend(falling, direction)).toMatchObject({ word: 'decreasing', change });
  });

  it('says no significant change', () => {
    const points = (lines[1]?.points ?? []).map((point, index) => ({
      ...point,
      periodEnd: `${2021 + index}-12-31`,
      broken: false,
    }));
    expect(recentTrend(points, 'higher')).toMatchObject({ word: 'no-significant-change', change: null });
  });

  it('takes the five latest, in whatever order they come', () => {
    const older: AnnualPoint = { periodEnd: '2020-03-31', value: 90, lower: 88, upper: 92, broken: false };
    expect(recentTrend([...rising, older].reverse(), 'higher')).toEqual(recentTrend(rising, 'higher'));
  });

  it.each([
    ['four points', rising.slice(1), 'too-few'],
    ['a gap of a year', changed(0, { periodEnd: '2020-03-31' }), 'gap'],
    ['a missing value', changed(2, { value: null }), 'gap'],
    ['a missing limit', changed(2, { upper: null }), 'no-interval'],
    ['a break in the series', changed(3, { broken: true }), 'break'],
    ['an interval without width', changed(3, { lower: 30, upper: 30 }), 'no-interval'],
  ])('cannot be calculated with %s', (_, points, why) => {
    expect(recentTrend(points, 'higher')).toEqual({ word: 'cannot-be-calculated', change: null, line: null, why });
  });

  it('passes over a break at the first point', () => {
    expect(recentTrend(changed(0, { broken: true }), 'higher').word).toBe('increasing');
  });

  it('takes the end of February for a year in leap years too', () => {
    const days = ['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29', '2025-02-28'];
    const february = rising.map((point, index) => ({ ...point, periodEnd: days[index] ?? '' }));
    expect(recentTrend(february, 'higher').word).toBe('increasing');
  });
});
