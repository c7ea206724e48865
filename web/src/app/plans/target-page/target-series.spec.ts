import type { Observation } from '@waymark/contract/indicators';
import type { Target } from '@waymark/contract/targets';
import { figurePoints, pathSeries } from './target-series';

const figure = (periodEnd: string, value: number | null, status = 'normal') =>
  ({ periodEnd, value, lower: null, upper: null, status }) as Observation;

describe('figurePoints', () => {
  const yearly = { frequency: 'year', breaks: [] } as const;

  it.each([
    ['keeps years that follow each other', [figure('2023-03-31', 1), figure('2024-03-31', 2)], [1, 2]],
    ['leaves a gap where a year is missing', [figure('2022-03-31', 1), figure('2024-03-31', 2)], [1, null, 2]],
  ])('%s', (_story, figures, values) => {
    expect(figurePoints(figures, { ...yearly, breaks: [] }).map((point) => point.value)).toEqual(values);
  });

  it.each([
    ['a figure that says so', [figure('2023-03-31', 1), figure('2024-03-31', 2, 'break')], []],
    [
      'a break of the series on the way',
      [figure('2023-03-31', 1), figure('2024-03-31', 2)],
      [{ on: '2023-06-01', reason: '' }],
    ],
  ])('starts anew at %s', (_story, figures, breaks) => {
    expect(figurePoints(figures, { frequency: 'year', breaks }).map((point) => point.isBreak)).toEqual([false, true]);
  });
});

describe('pathSeries', () => {
  const target = {
    baselineOn: '2026-04-01',
    baselineValue: 40,
    targetOn: '2028-04-01',
    targetValue: 60,
    points: [{ on: '2027-04-01', value: 45 }],
    toleranceShare: null,
    toleranceAbsolute: null,
  } as unknown as Target;

  it.each([
    ['straight', [40, 60]],
    ['by-hand', [40, 45, 60]],
    ['stepped', [40, 40, 45, 45, 60]],
  ] as const)('draws a %s path', (path, values) => {
    expect(pathSeries({ ...target, path }, 'Path')?.points.map((point) => point.value)).toEqual(values);
  });

  it.each([
    ['higher', { lower: 38, upper: 40 }],
    ['lower', { lower: 40, upper: 42 }],
    ['none', {}],
  ] as const)('draws the tolerance on the side that is not good where %s is', (direction, limits) => {
    const points = pathSeries({ ...target, direction, path: 'straight', working: null }, 'Path')?.points;
    expect(points?.[0]).toEqual({ on: '2026-04-01', value: 40, ...limits });
  });

  it('draws nothing without a target', () => {
    expect(pathSeries({ ...target, path: 'straight', targetValue: null }, 'Path')).toBeNull();
  });
});
