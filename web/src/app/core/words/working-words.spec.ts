import type { TargetJudgement } from '@waymark/contract/targets';
import { workingOf } from './working-words';

const target: TargetJudgement = {
  ...{ id: 'a', goalId: 'b', code: 'S19', name: 'English', unit: '%', decimals: 1, kind: 'outcome' },
  ...{ direction: 'higher', baselineOn: '2026-04-01', status: 'slightly-behind', byMethod: 'slightly-behind' },
  applied: [],
  working: {
    baseline: { on: '2026-04-01', value: 40 },
    target: { on: '2028-04-01', value: 60 },
    ...{ on: '2027-04-01', observed: 48, lower: null, upper: null, expected: 49.98632010943912 },
    ...{ lead: -1.98632010943912, tolerance: 2, judgedWithInterval: false },
  },
};

describe('workingOf', () => {
  it('can be worked out again by hand', () => {
    expect(workingOf(target)).toBe(
      'Expected 49.99 on 1 April 2027, observed 48.0, tolerance 2.0: 1.99 worse than expected. ' +
        'Baseline 40.0 on 1 April 2026, target 60.0 on 1 April 2028.',
    );
  });

  it.each([
    ['all digits that were recorded', { observed: 48.25 }, 'observed 48.25'],
    ['a tolerance that is finer than the figure', { tolerance: 0.06 }, 'tolerance 0.06'],
    ['no more digits than can be read', { tolerance: 1 / 3 }, 'tolerance 0.333'],
    ['a lead', { lead: 0.26 }, ': 0.26 better than expected.'],
    ['what was expected', { lead: 0 }, ': as expected.'],
  ])('says %s', (_story, change, words) => {
    const { working } = target;
    expect(working && workingOf({ ...target, working: { ...working, ...change } })).toContain(words);
  });

  it('says what the method says and what the council’s rule makes of it', () => {
    const yearBefore = { on: '2026-04-01', value: 44 };
    const rule = 'only-if-worse-than-year-before' as const;
    const applied = [{ rule, from: 'behind' as const, to: 'slightly-behind' as const, yearBefore }];
    expect(workingOf({ ...target, byMethod: 'behind', applied })).toBe(
      'Expected 49.99 on 1 April 2027, observed 48.0, tolerance 2.0: 1.99 worse than expected. ' +
        'Baseline 40.0 on 1 April 2026, target 60.0 on 1 April 2028. Behind by the national method; your council’s rule ' +
        '“behind only if also worse than a year before” makes it slightly behind, as it was 44.0 on 1 April 2026.',
    );
  });

  it.each([
    [{ status: 'no-data' }, 'A status appears with the first figure after the baseline of 1 April 2026.'],
    [
      { status: 'no-judgement', kind: 'context' },
      'It describes the place and is outside the plan’s own control, so it is not judged.',
    ],
    [{ status: 'no-judgement', direction: 'none' }, 'Neither way is better, so it is not judged.'],
  ] as const)('says why nothing is judged: %j', (change, words) => {
    expect(workingOf({ ...target, ...change, working: null })).toBe(words);
  });
});
