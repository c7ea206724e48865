import type { Dashboard } from '@waymark/contract/dashboards';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { coveredWords } from './dashboard-page/member-levels';
import { dashboardFinding } from './dashboard-words';

const finding = (actions: Partial<Record<DeliveryStatus, number>>, behind = 0): string =>
  dashboardFinding({
    total: {
      actions: Object.entries(actions).map(([status, count]) => ({ status, count, before: 0 })),
      targets: [{ status: 'behind', count: behind, before: 0 }],
    },
  } as unknown as Dashboard);

it.each([
  ['Progress: no plan is carried out', {}],
  ['The one action is not off track', { 'on-track': 1 }],
  ['The one action is off track', { 'off-track': 1 }],
  ['The one action is at risk', { 'at-risk': 1 }],
  ['1 of 2 actions off track', { 'off-track': 1, 'on-track': 1 }],
  ['2 of 3 actions at risk, none off track', { 'at-risk': 2, 'on-track': 1 }],
  ['None of 4 actions is off track', { 'on-track': 4 }],
] as const)('the title of the dashboard says: %s', (words, actions) => {
  expect(finding(actions)).toBe(words);
});

it('indicators behind are named beside the actions', () => {
  expect(finding({ 'off-track': 1 }, 1)).toBe('The one action is off track, 1 indicator behind');
  expect(finding({ 'on-track': 2 }, 3)).toBe('None of 2 actions is off track, 3 indicators behind');
});

it.each([
  [['full', 'full'], '2 of 2 members are counted here.'],
  [['full', 'not-shared'], '1 of 2 members is counted here. 1 does not share, and nothing of it is counted.'],
  [
    ['full', 'coverage', 'coverage', 'not-shared', 'not-shared'],
    '3 of 5 members are counted here. Of 2 of them only the actions are, by plan and theme: they share no more. ' +
      '2 do not share, and nothing of them is counted.',
  ],
] as const)('of members that share %j a region says: %s', (levels, words) => {
  expect(coveredWords(levels)).toBe(words);
});
