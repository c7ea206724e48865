import { judgedCases } from '../../test/judged-cases';
import { expectClose } from '../../test/expect-close';
import { indicatorStatus, type JudgedTarget, latestObservation, toleranceOf } from './indicator-status';

const indicator = { kind: 'outcome', direction: 'higher' } as const;

const risingTarget: JudgedTarget = {
  baselineOn: '2026-04-01',
  baselineValue: 40,
  targetOn: '2028-04-01',
  targetValue: 60,
  path: 'straight',
  points: [],
  toleranceShare: null,
  toleranceAbsolute: null,
  direction: null,
  judgeWithInterval: null,
};

const observed = (value: number | null, lower: number | null = null, upper: number | null = null) => ({
  periodEnd: '2027-04-01',
  value,
  lower,
  upper,
});

describe('indicatorStatus', () => {
  it.each(judgedCases)(
    '$name',
    ({ direction, course, toleranceShare, toleranceAbsolute, observation, status, expected }) => {
      const target: JudgedTarget = {
        ...risingTarget,
        baselineValue: course[0],
        targetValue: course[1],
        toleranceShare,
        toleranceAbsolute,
        direction,
        judgeWithInterval: observation !== null && observation.lower !== null,
      };
      const found = indicatorStatus(target, indicator, observation);
      expect(found.status).toBe(status);
      if (expected === null) expect(found.working).toBeNull();
      else expectClose(found.working?.expected, expected);
    },
  );

  it.each([
    ['nobody judges it', { direction: 'none' as const }, indicator],
    ['the library gives it no direction', {}, { ...indicator, direction: 'none' as const }],
    ['it shows the surroundings', {}, { ...indicator, kind: 'context' as const }],
    ['it has no baseline', { baselineValue: null }, indicator],
    ['it has no target', { targetOn: null }, indicator],
  ])('is no judgement when %s', (_, change, of) => {
    expect(indicatorStatus({ ...risingTarget, ...change }, of, observed(80))).toEqual({
      status: 'no-judgement',
      working: null,
    });
  });

  it.each([
    ['a value that is hidden', observed(null)],
    ['a figure of the baseline day itself', { ...observed(50), periodEnd: '2026-04-01' }],
    ['a figure from before the baseline', { ...observed(50), periodEnd: '2026-03-31' }],
  ])('has no data with %s', (_, observation) => {
    expect(indicatorStatus(risingTarget, indicator, observation).status).toBe('no-data');
  });

  it('lets the plan override the direction of the library', () => {
    const of = { ...indicator, direction: 'lower' as const };
    expect(indicatorStatus({ ...risingTarget, direction: 'higher' }, of, observed(47)).status).toBe('behind');
    expect(indicatorStatus(risingTarget, of, observed(47)).status).toBe('target-met');
  });

  it('judges without an interval where the figure has none', () => {
    const found = indicatorStatus({ ...risingTarget, judgeWithInterval: true }, indicator, observed(61));
    expect(found).toMatchObject({ status: 'target-met', working: { judgedWithInterval: false } });
  });

  it('meets the target with intervals only when the whole interval does', () => {
    const target = { ...risingTarget, judgeWithInterval: true };
    expect(indicatorStatus(target, indicator, observed(62, 60, 64)).status).toBe('target-met');
    expect(indicatorStatus(target, indicator, observed(62, 59, 65)).status).toBe('on-track');
  });

  it('gives all that is needed to work the status out by hand', () => {
    const { working } = indicatorStatus({ ...risingTarget, targetOn: '2028-03-31', toleranceAbsolute: 3 }, indicator, {
      ...observed(48),
      periodEnd: '2027-04-01',
    });
    expect(working).toEqual({
      baseline: { on: '2026-04-01', value: 40 },
      target: { on: '2028-03-31', value: 60 },
      on: '2027-04-01',
      observed: 48,
      lower: null,
      upper: null,
      expected: 50, // 365 of 730 days
      lead: -2,
      tolerance: 3,
      judgedWithInterval: false,
    });
  });

  it('counts a value on the edge of its tolerance as slightly behind, whatever its decimals', () => {
    const target = { ...risingTarget, baselineValue: 0.1, targetValue: 0.7, targetOn: '2028-03-31' };
    // expected 0.4, tolerance 0.06: 0.34 is on the edge, though 0.34 − 0.4 is −0.06 only nearly
    expect(indicatorStatus(target, indicator, observed(0.34)).status).toBe('slightly-behind');
  });
});

describe('toleranceOf', () => {
  it.each([
    [40, 60, null, null, 2],
    [40, 60, 0.2, null, 4],
    [40, 60, 0.2, 1, 1],
    [60, 40, 0.1, null, 2],
    [76, 76, 0.1, null, 0],
    [40, 60, 0, null, 0],
  ])('from %d to %d with share %s and absolute %s is %d', (baselineValue, targetValue, share, absolute, tolerance) => {
    const found = toleranceOf({ baselineValue, targetValue }, { toleranceShare: share, toleranceAbsolute: absolute });
    expectClose(found, tolerance);
  });
});

describe('latestObservation', () => {
  it('goes by the end of the period and passes over what has no value', () => {
    const earlier = { periodEnd: '2026-03-31', value: 1 };
    const latest = { periodEnd: '2027-03-31', value: 2 };
    expect(latestObservation([latest, earlier, { periodEnd: '2028-03-31', value: null }])).toBe(latest);
    expect(latestObservation([])).toBeNull();
  });
});
