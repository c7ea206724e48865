import { rangeOf, runsOf, ticksOf } from './line-data';

describe('runsOf', () => {
  const point = (on: string, value: number | null, isBreak = false) => ({ on, value, isBreak });

  it.each([
    ['joins what follows without a gap', [point('2024-01-01', 1), point('2025-01-01', 2)], [2]],
    ['leaves a gap open', [point('2024-01-01', 1), point('2025-01-01', null), point('2026-01-01', 2)], [1, 1]],
    [
      'starts anew after a break',
      [point('2024-01-01', 1), point('2025-01-01', 2, true), point('2026-01-01', 3)],
      [1, 2],
    ],
    ['draws nothing of nothing', [point('2024-01-01', null)], []],
  ])('%s', (_story, points, lengths) => {
    expect(runsOf({ name: 'Leeds', points }).map((run) => run.series.length)).toEqual(lengths);
  });
});

describe('rangeOf', () => {
  it.each([
    [[10, 20], 0],
    [[90, 100], 89.2],
    [[-5, 5], -5.8],
  ])('of %j starts at %d', (values, least) => {
    expect(rangeOf(values)[0]).toBeCloseTo(least);
  });

  it.each([
    [[100, 100], 100, [92, 100]],
    [[90, 99.9], 100, [89.208, 100]],
    [[90, 104], 100, [88.88, 105.12]],
    [[0, 0], null, [0, 0.08]],
  ])('of %j out of %s is %j', (values, whole, [least, most]) => {
    expect(rangeOf(values, whole)[0]).toBeCloseTo(least ?? 0);
    expect(rangeOf(values, whole)[1]).toBeCloseTo(most ?? 0);
  });
});

it('ticksOf keeps at most six days', () => {
  const days = Array.from({ length: 20 }, (_, index) => `${2001 + index}-03-31`);
  expect(ticksOf(days, 6).length).toBeLessThanOrEqual(6);
});
