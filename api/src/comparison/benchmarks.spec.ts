import type { AreaFigure } from './area-figures';
import { type Compared, comparedPeriod, groupBenchmark, nationBenchmark } from './benchmarks';

const day = '2026-03-31';
const rule = { rollUp: 'ratio-of-sums', per: 100 } as const;

function figureOf(areaCode: string, changes: Partial<AreaFigure> = {}): [string, AreaFigure] {
  const figure: AreaFigure = {
    ...{ areaCode, periodStart: null, periodEnd: day, value: 10, lower: null, upper: null, numerator: 10 },
    ...{ denominator: 100, status: 'normal', intervalComputed: false, derived: false, own: false, behind: null },
  };
  return [areaCode, { ...figure, ...changes }];
}

function compared(...figures: [string, AreaFigure][]): Compared {
  const named = (areaCode: string) => ({ areaCode, areaName: `Area ${areaCode}`, nation: 'England' as const });
  return {
    areas: {
      ...{ organisationId: '', organisationName: '', threshold: 5, roundingBase: null, group: named('G') },
      members: ['A', 'B', 'C'].map((code) => ({ ...named(code), organisationId: null })),
      wider: ['E', 'K'].map(named),
    },
    figures: new Map(figures),
    weights: new Map(),
  };
}

describe('the value of the group', () => {
  it('is what was published for its own area', () => {
    const value = groupBenchmark(compared(figureOf('A'), figureOf('G', { value: 12 })), rule, day);
    expect(value).toMatchObject({ method: 'published', value: 12, memberCount: 3, coveredCount: 3 });
  });

  it.each([
    ['was summed and not published', { derived: true }],
    ['is of another period', { periodEnd: '2025-03-31' }],
    ['is not there', { value: null }],
  ])('is rolled up where the published one %s', (_case, changes) => {
    const members = [figureOf('A'), figureOf('B', { numerator: 30, value: 30 })];
    const value = groupBenchmark(compared(...members, figureOf('G', changes)), rule, day);
    expect(value).toMatchObject({ method: 'ratio-of-sums', value: 20, coveredCount: 2 });
    expect(value).toMatchObject({ leftOut: ['Area C'], leftOutReasons: ['no-figure'] });
  });

  it('is not what the group recorded itself where that would give away a hidden member', () => {
    const hidden = figureOf('B', { status: 'suppressed', value: null, numerator: null, denominator: null });
    const group = figureOf('G', { own: true, value: 14 });
    expect(groupBenchmark(compared(figureOf('A'), group), rule, day)).toMatchObject({ value: 14 });
    const value = groupBenchmark(compared(figureOf('A'), hidden, group), rule, day);
    expect(value).toMatchObject({ value: 10, leftOutReasons: ['suppressed', 'no-figure'] });
  });

  it('is none where nobody has a figure', () => {
    expect(comparedPeriod(compared())).toBeNull();
    expect(groupBenchmark(compared(), rule, null)).toBeNull();
  });

  it('has no value where the indicator does not roll up, and leaves nobody out', () => {
    const value = groupBenchmark(
      compared(figureOf('A'), figureOf('B'), figureOf('C')),
      { ...rule, rollUp: 'none' },
      day,
    );
    expect(value).toMatchObject({ method: 'none', value: null, leftOut: [] });
  });
});

describe('the value of the nation', () => {
  it('is that of the first wider area with a value for the period', () => {
    const figures = [figureOf('E', { periodEnd: '2025-03-31' }), figureOf('K', { value: 17, derived: true })];
    expect(nationBenchmark(compared(...figures), rule, day)).toMatchObject({ areaCode: 'K', method: 'ratio-of-sums' });
    expect(nationBenchmark(compared(figureOf('E'), ...figures.slice(1)), rule, day)).toMatchObject({
      areaCode: 'E',
      method: 'published',
    });
    expect(nationBenchmark(compared(), rule, day)).toBeNull();
  });
});
