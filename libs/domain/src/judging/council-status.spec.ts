import fc from 'fast-check';
import { judgedCases } from '../../test/judged-cases';
import type { JudgedTarget } from '../indicators/indicator-status';
import { indicatorStatuses, observationStatuses, type IndicatorStatus } from '../indicators/vocabulary';
import { type CouncilRules, noCouncilRules, rulesOn } from './council-rules';
import { councilStatus, type Evidence, type JudgedIndicator } from './council-status';

const target: JudgedTarget = {
  baselineOn: '2026-04-01',
  baselineValue: 40,
  targetOn: '2028-04-01',
  targetValue: 60,
  path: 'straight',
  points: [],
  toleranceShare: null,
  toleranceAbsolute: null,
  direction: null,
  judgeWithInterval: false,
};
const indicator: JudgedIndicator = { kind: 'outcome', direction: 'higher', sourceType: 'administrative' };
const survey: JudgedIndicator = { ...indicator, sourceType: 'survey' };

const figure = (periodEnd: string, value: number, width: number | null = null) => ({
  periodEnd,
  value,
  lower: width === null ? null : value - width,
  upper: width === null ? null : value + width,
});
const latest = (value: number, parts: object = {}): Evidence['latest'] => ({
  ...figure('2027-04-01', value),
  status: 'normal',
  ...parts,
});
const withRules = (parts: Partial<CouncilRules>): CouncilRules => ({ ...noCouncilRules, ...parts });
const lastYear = (value: number, width: number | null = null) => figure('2026-04-01', value, width);

/** On 1 April 2027 some 49.99 are expected, with a tolerance of 2. */
const cases: [string, Partial<CouncilRules>, Evidence, JudgedIndicator, IndicatorStatus, IndicatorStatus, number][] = [
  ['no rule', {}, { latest: latest(45), yearBefore: lastYear(40) }, indicator, 'behind', 'behind', 0],
  ['better than a year before', { onlyIfWorse: true }, at(45, 44), indicator, 'behind', 'slightly-behind', 1],
  ['the same as a year before', { onlyIfWorse: true }, at(45, 45), indicator, 'behind', 'slightly-behind', 1],
  ['worse than a year before', { onlyIfWorse: true }, at(45, 45.1), indicator, 'behind', 'behind', 0],
  ['nothing of a year before', { onlyIfWorse: true }, at(45, null), indicator, 'behind', 'behind', 0],
  ['slightly behind is left', { onlyIfWorse: true }, at(49, 44), indicator, 'slightly-behind', 'slightly-behind', 0],
  ['within the first months', { firstMonths: 12 }, at(49, null), indicator, 'slightly-behind', 'on-track', 1],
  ['after the first months', { firstMonths: 11 }, at(49, null), indicator, 'slightly-behind', 'slightly-behind', 0],
  ['red in the first months', { firstMonths: 12 }, at(45, null), indicator, 'behind', 'behind', 0],
  [
    'red softened in the first months stays amber',
    { firstMonths: 12, onlyIfWorse: true },
    at(45, 44),
    indicator,
    'behind',
    'slightly-behind',
    1,
  ],
  [
    'a provisional figure',
    { neverOnUncertain: true },
    { latest: latest(45, { status: 'provisional' }), yearBefore: null },
    indicator,
    'behind',
    'slightly-behind',
    1,
  ],
  ['a settled figure', { neverOnUncertain: true }, at(45, null), indicator, 'behind', 'behind', 0],
  ['no survey', { surveyNeedsChange: true }, at(45, 44), indicator, 'behind', 'behind', 0],
  ['a survey without intervals', { surveyNeedsChange: true }, at(45, 50), survey, 'behind', 'slightly-behind', 1],
  [
    'a survey whose fall is significant',
    { surveyNeedsChange: true },
    { latest: latest(45, { lower: 44, upper: 46 }), yearBefore: lastYear(50, 1) },
    survey,
    'behind',
    'behind',
    0,
  ],
  [
    'a survey whose fall is chance',
    { surveyNeedsChange: true },
    { latest: latest(45, { lower: 40, upper: 50 }), yearBefore: lastYear(46, 5) },
    survey,
    'behind',
    'slightly-behind',
    1,
  ],
  ['a wider tolerance', { defaultTolerance: 0.3 }, at(45, null), indicator, 'behind', 'slightly-behind', 1],
  ['a narrower tolerance', { defaultTolerance: 0.01 }, at(49, null), indicator, 'slightly-behind', 'behind', 1],
];

function at(value: number, before: number | null): Evidence {
  return { latest: latest(value), yearBefore: before === null ? null : lastYear(before) };
}

describe('councilStatus', () => {
  it.each(cases)('with %s', (...[, rules, evidence, of, byMethod, status, applied]) => {
    const found = councilStatus(target, of, evidence, withRules(rules));
    expect([found.byMethod, found.status, found.applied.length]).toEqual([byMethod, status, applied]);
  });

  it.each(judgedCases)('without rules is the method: $name', ({ direction, course, observation, ...rest }) => {
    const judged = { ...target, ...rest, baselineValue: course[0], targetValue: course[1], direction };
    const withIntervals = { ...judged, judgeWithInterval: observation?.lower != null };
    const seen = observation && { ...observation, status: 'normal' as const };
    const found = councilStatus(withIntervals, indicator, { latest: seen, yearBefore: null }, null);
    expect([found.status, found.byMethod, found.applied]).toEqual([rest.status, rest.status, []]);
  });

  it('turns the sign where lower is better', () => {
    const falling = { ...target, baselineValue: 60, targetValue: 40, direction: 'lower' as const };
    const rules = withRules({ onlyIfWorse: true });
    expect(councilStatus(falling, indicator, at(55, 58), rules).status).toBe('slightly-behind');
    expect(councilStatus(falling, indicator, at(55, 54), rules).status).toBe('behind');
  });

  it('keeps what the rule looked at', () => {
    const { applied } = councilStatus(target, indicator, at(45, 44), withRules({ onlyIfWorse: true }));
    expect(applied).toEqual([
      {
        rule: 'only-if-worse-than-year-before',
        from: 'behind',
        to: 'slightly-behind',
        yearBefore: { on: '2026-04-01', value: 44 },
      },
    ]);
  });

  it('leaves the tolerance that a target sets', () => {
    const set = { ...target, toleranceAbsolute: 2 };
    expect(councilStatus(set, indicator, at(45, null), withRules({ defaultTolerance: 0.5 })).status).toBe('behind');
  });
});

describe('council rules over any figures', () => {
  const rules = fc.record({
    defaultTolerance: fc.constant(null),
    firstMonths: fc.option(fc.integer({ min: 1, max: 24 })),
    onlyIfWorse: fc.boolean(),
    neverOnUncertain: fc.boolean(),
    surveyNeedsChange: fc.boolean(),
  });
  const value = fc.double({ min: 20, max: 80, noNaN: true });
  const evidence = fc.record({
    latest: fc.record({
      value,
      width: fc.double({ min: 0, max: 9, noNaN: true }),
      status: fc.constantFrom(...observationStatuses),
    }),
    before: fc.option(value),
  });
  const of = fc.record({
    kind: fc.constantFrom('outcome' as const, 'performance' as const, 'context' as const),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    sourceType: fc.constantFrom('survey' as const, 'administrative' as const),
  });
  const goodness = ['behind', 'slightly-behind', 'on-track'];

  it('never make a status worse, never help by more than a step, and leave every other status alone', () => {
    fc.assert(
      fc.property(rules, evidence, of, (set, seen, judged) => {
        const { value: now, width, status } = seen.latest;
        const figures: Evidence = {
          latest: { ...figure('2027-04-01', now, width), status },
          yearBefore: seen.before === null ? null : lastYear(seen.before, 1),
        };
        const found = councilStatus({ ...target, judgeWithInterval: null }, judged, figures, set);
        const [from, to] = [goodness.indexOf(found.byMethod), goodness.indexOf(found.status)];
        if (from === -1) expect(found.status).toBe(found.byMethod);
        else expect([from, from + 1]).toContain(to);
        if (judged.kind === 'context') expect(found.status).toBe('no-judgement');
        expect(found.applied.length).toBe(from === to ? 0 : 1);
        expect(indicatorStatuses).toContain(found.status);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rulesOn', () => {
  it('names what is on, in the order of the list', () => {
    expect(rulesOn(noCouncilRules)).toEqual([]);
    expect(rulesOn({ ...noCouncilRules, surveyNeedsChange: true, defaultTolerance: 0 })).toEqual([
      'default-tolerance',
      'survey-needs-significant-change',
    ]);
  });
});
