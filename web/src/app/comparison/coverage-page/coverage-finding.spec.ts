import type { MemberCoverage } from '@waymark/contract/comparison';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { coverageFinding, coverageState } from './coverage-finding';

function member(given: { here?: boolean; shared?: boolean; goalsIn?: readonly Theme[] }): MemberCoverage {
  const { here = true, shared = true, goalsIn } = given;
  const covered = goalsIn && themes.map((theme) => ({ theme, goalCount: goalsIn.includes(theme) ? 1 : 0 }));
  return {
    organisationId: here ? 'x' : null,
    shared,
    coverage: covered ? { themes: covered, ways: [] } : null,
  } as unknown as MemberCoverage;
}

describe('coverageState', () => {
  it.each([
    ['not-here', { here: false, shared: false }],
    ['not-shared', { shared: false }],
    ['no-plan', {}],
    ['covered', { goalsIn: [] }],
  ] as const)('is %s for %j', (state, given) => {
    expect(coverageState(member(given))).toBe(state);
  });
});

describe('coverageFinding', () => {
  it.each([
    [
      [{ goalsIn: ['T1', 'T2'] }, { goalsIn: ['T4'] }, { shared: false }],
      '2 of 3 members share what their plans cover; none of them has a goal in T3, T5',
    ],
    [
      [{ goalsIn: themes }, { shared: false }],
      '1 of 2 members shares what its plan covers; every theme has a goal in one of them',
    ],
    [[{ shared: false }], '0 of 1 members share what their plans cover'],
  ] as const)('%#', (given, words) => {
    expect(coverageFinding(given.map(member))).toBe(words);
  });
});
