import { expectClose } from '../../test/expect-close';
import { commonPeriodEnd, type MemberFigure, rollUp } from './roll-up';

const member = (id: string, change: Partial<MemberFigure> = {}): MemberFigure => ({
  id,
  periodEnd: '2025-12-31',
  value: 50,
  numerator: 50,
  denominator: 100,
  population: 1000,
  status: 'normal',
  ...change,
});

const members = [member('a'), member('b', { value: 10, numerator: 90, denominator: 900, population: 3000 })];

describe('rollUp', () => {
  it.each([
    ['sum', 60],
    ['ratio-of-sums', 14], // 140 of 1,000
    ['population-weighted', 20], // (50 × 1,000 + 10 × 3,000) ÷ 4,000
  ] as const)('by %s is %d', (method, value) => {
    const found = rollUp(members, { method, per: 100 });
    expectClose(found.value, value);
    expect(found).toMatchObject({ memberCount: 2, coveredCount: 2, coveredIds: ['a', 'b'], leftOut: [] });
  });

  it('gives the sums behind a ratio, so that it can have an interval', () => {
    expect(rollUp(members, { method: 'ratio-of-sums', per: 100 })).toMatchObject({ numerator: 140, denominator: 1000 });
  });

  it('gives no value to an indicator that does not roll up', () => {
    expect(rollUp(members, { method: 'none', per: 100 }).value).toBeNull();
  });

  it.each([
    ['sum', { status: 'suppressed', value: null }, 'suppressed'],
    ['sum', { status: 'suppressed' }, 'suppressed'], // a hidden value is never added, even if it came along
    ['sum', { status: 'not-available', value: null }, 'not-available'],
    ['sum', { status: 'not-applicable', value: null }, 'not-applicable'],
    ['sum', { value: null }, 'no-figure'],
    ['sum', { periodEnd: null, value: null }, 'no-figure'],
    ['sum', { periodEnd: '2025-09-30' }, 'other-period'],
    ['ratio-of-sums', { numerator: null }, 'no-numerator-or-denominator'],
    ['ratio-of-sums', { denominator: 0 }, 'no-numerator-or-denominator'],
    ['population-weighted', { population: null }, 'no-population'],
  ] as const)('by %s leaves out a member with %j because of %s', (method, change, reason) => {
    const found = rollUp([...members, member('c', change)], { method, per: 100 });
    expect(found).toMatchObject({ memberCount: 3, coveredCount: 2, leftOut: [{ id: 'c', reason }] });
    expect(found.value).toBe(rollUp(members, { method, per: 100 }).value);
  });

  it('rolls up the period that is asked for', () => {
    const found = rollUp([...members, member('c', { periodEnd: '2026-03-31', value: 7 })], {
      method: 'sum',
      per: 1,
      periodEnd: '2026-03-31',
    });
    expect(found).toMatchObject({ value: 7, periodEnd: '2026-03-31', coveredIds: ['c'] });
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(['other-period', 'other-period']);
  });

  it('says that it covers none of none', () => {
    expect(rollUp([], { method: 'sum', per: 1 })).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      periodEnd: null,
      memberCount: 0,
      coveredCount: 0,
      coveredIds: [],
      leftOut: [],
    });
  });
});

describe('commonPeriodEnd', () => {
  it.each([
    [['2025-12-31', '2025-12-31', '2026-03-31'], '2025-12-31'],
    [['2025-12-31', '2026-03-31'], '2026-03-31'],
    [['2026-03-31', '2025-12-31'], '2026-03-31'],
    [[], null],
  ])('of %j is %s', (periodEnds, expected) => {
    expect(commonPeriodEnd(periodEnds.map((periodEnd) => ({ periodEnd, value: 1 })))).toBe(expected);
  });

  it('passes over members without a value', () => {
    expect(commonPeriodEnd([{ periodEnd: '2026-03-31', value: null }])).toBeNull();
  });
});
