import type { Target } from '@waymark/contract/targets';
import { pathSeries } from './target-series';

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
