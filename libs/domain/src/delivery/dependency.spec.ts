import { askDependencyState, dependencyState, wouldCircle } from './dependency';

describe('an action that another waits for, on 1 March 2027', () => {
  it.each([
    ['met', 'completed', '2026-01-01', '2027-06-30'],
    ['lost', 'cancelled', '2027-04-01', '2027-06-30'],
    ['lost', 'merged', null, null],
    ['late', 'off-track', '2027-04-01', '2027-06-30'],
    ['late', 'on-track', '2027-02-28', '2027-06-30'], // already overdue
    ['waiting', 'on-track', '2027-03-01', '2027-06-30'],
    ['waiting', 'on-track', '2027-06-30', '2027-06-30'],
    ['late', 'on-track', '2027-07-01', '2027-06-30'], // due after it is needed
    ['waiting', 'on-track', '2029-07-01', null],
    ['waiting', 'not-started', null, '2027-06-30'],
  ] as const)('is %s when it is %s, due on %s, needed by %s', (state, deliveryStatus, dueOn, neededBy) => {
    expect(dependencyState({ dueOn: neededBy }, { deliveryStatus, dueOn }, '2027-03-01')).toBe(state);
  });

  it.each([
    ['draft', 'waiting'],
    ['made', 'waiting'],
    ['answered', 'met'],
    ['declined', 'lost'],
  ] as const)('is an ask: %s is %s', (status, state) => {
    expect(askDependencyState(status)).toBe(state);
  });
});

describe('dependencies that run in a circle', () => {
  const waits = [
    { from: 'a', on: 'b' },
    { from: 'b', on: 'c' },
    { from: 'd', on: 'b' },
  ];
  it.each([
    ['c', 'a', true],
    ['b', 'a', true],
    ['a', 'a', true],
    ['c', 'd', true],
    ['a', 'c', false],
    ['a', 'd', false],
    ['e', 'a', false],
  ] as const)('%s on %s: %s', (from, on, circles) => {
    expect(wouldCircle(waits, { from, on })).toBe(circles);
  });
});
