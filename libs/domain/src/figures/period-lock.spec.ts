import { type ClosedPeriod, lockOver } from './period-lock';

const lock: ClosedPeriod = { startsOn: '2026-04-01', endsOn: '2027-03-31', planId: null, kind: null, reopenedAt: null };
const figure = { periodEnd: '2027-03-31', kind: 'outcome', planIds: ['plan'] } as const;

describe('a closed period', () => {
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('closes what ends on %s: %s', (periodEnd, closed) => {
    expect(lockOver([lock], { ...figure, periodEnd }) !== null).toBe(closed);
  });

  it.each([
    [{}, true],
    [{ kind: 'outcome' }, true],
    [{ kind: 'process' }, false],
    [{ planId: 'plan' }, true],
    [{ planId: 'another' }, false],
    [{ reopenedAt: '2027-05-01T10:00:00.000Z' }, false],
  ] as const)('with %j closes a figure of the plan: %s', (changes, closed) => {
    expect(lockOver([{ ...lock, ...changes }], figure) !== null).toBe(closed);
  });

  it('is the first that closes', () => {
    const reopened = { ...lock, reopenedAt: '2027-05-01T10:00:00.000Z' };
    const second = { ...lock, startsOn: '2027-01-01' };
    expect(lockOver([reopened, second], figure)).toBe(second);
  });
});
