import { type AttendanceState, countAttendance, countedAfter, isExpected, markProblems } from './attendance';
import type { TaskforceRole } from './taskforce';

const heldOn = '2027-03-01';
const seat = (id: string, more: { role?: TaskforceRole; startsOn?: string; endsOn?: string | null } = {}) => ({
  ...{ id, role: 'member' as const, startsOn: '2026-01-01', endsOn: null },
  ...more,
});

describe('isExpected at a meeting on 1 March 2027', () => {
  it.each([
    ['a chair', { role: 'chair' }, true],
    ['an adviser', { role: 'adviser' }, true],
    ['an observer', { role: 'observer' }, false],
    ['a seat whose term ends on the day', { endsOn: '2027-03-01' }, true],
    ['a seat whose term ended the day before', { endsOn: '2027-02-28' }, false],
    ['a seat whose term starts on the day', { startsOn: '2027-03-01' }, true],
    ['a seat whose term starts the day after', { startsOn: '2027-03-02' }, false],
  ] as const)('says of %s', (_, more, expected) => {
    expect(isExpected(seat('a', more), heldOn)).toBe(expected);
  });
});

describe('countAttendance', () => {
  const marks = (states: readonly AttendanceState[], counts = true) => states.map((state) => ({ state, counts }));

  it.each([
    ['nobody', [], { there: 0, expected: 0, observers: 0 }],
    ['a stand-in as there', marks(['present', 'represented']), { there: 2, expected: 2, observers: 0 }],
    ['apologies as not there', marks(['present', 'apologies', 'absent']), { there: 1, expected: 3, observers: 0 }],
    [
      'observers beside the seats',
      [...marks(['present', 'absent']), ...marks(['present', 'apologies'], false)],
      { there: 1, expected: 2, observers: 1 },
    ],
  ])('counts %s', (_, all, count) => {
    expect(countAttendance(all)).toEqual(count);
  });
});

describe('markProblems', () => {
  const seats = [seat('a'), seat('b'), seat('gone', { endsOn: '2027-02-28' }), seat('o', { role: 'observer' })];
  const present = (memberId: string) => ({ memberId, state: 'present' as const });
  const codes = (marks: Parameters<typeof markProblems>[0]) =>
    markProblems(marks, seats, heldOn).map(({ place, field, code }) => [place, field, code]);

  it.each([
    ['every seat, without the observer', [present('a'), present('b')], []],
    ['every seat and the observer', [present('a'), present('b'), present('o')], []],
    ['a seat of elsewhere', [present('a'), present('b'), present('x')], [[2, 'memberId', 'unknown']]],
    ['a seat that was over', [present('a'), present('b'), present('gone')], [[2, 'memberId', 'not-current']]],
    ['one seat twice', [present('a'), present('b'), present('a')], [[2, 'memberId', 'twice']]],
    ['a seat too few', [present('a')], [[null, null, 'seat-missing']]],
    ['none', [], [[null, null, 'seat-missing']]],
    [
      'a stand-in without a name',
      [present('a'), { ...present('b'), state: 'represented' as const, standIn: null }],
      [[1, 'standIn', 'required']],
    ],
    [
      'a stand-in for somebody who was there',
      [present('a'), { ...present('b'), standIn: 'Deputy' }],
      [[1, 'standIn', 'only-when-represented']],
    ],
  ])('finds of %s', (_, marks, problems) => {
    expect(codes(marks)).toEqual(problems);
  });

  it('asks for a mark where only an observer has a seat', () => {
    const onlyObserver = [seat('o', { role: 'observer' })];
    expect(markProblems([], onlyObserver, heldOn)).toMatchObject([{ code: 'seat-missing' }]);
    expect(markProblems([present('o')], onlyObserver, heldOn)).toEqual([]);
  });
});

describe('countedAfter', () => {
  it.each([
    ['2026-11-22', '2025-11-22'],
    ['2028-02-29', '2027-02-28'],
  ])('on %s is %s', (on, after) => {
    expect(countedAfter(on)).toBe(after);
  });
});
