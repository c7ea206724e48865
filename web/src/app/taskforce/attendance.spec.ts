import type { TaskforceMeeting } from '@waymark/contract/taskforce-meetings';
import { countWords, marksOf, othersThere, seatsChanged, type SeatForm, yearWords } from './attendance';

const meeting = (heldOn: string, there: number | null, expected = 12, archived = false): TaskforceMeeting => ({
  ...{ id: heldOn, version: 1, taskforceId: 't', heldOn, purpose: 'Meeting', place: null, note: '', archived },
  attendance:
    there === null
      ? null
      : { there, expected, observers: 0, recordedAt: '2026-01-01T00:00:00Z', recordedBy: 'Somebody' },
});
const seat = (memberId: string, more: Partial<SeatForm> = {}): SeatForm => ({
  ...{ memberId, name: memberId, title: memberId, expected: true, state: null, standIn: '' },
  ...more,
});

describe('attendance in words', () => {
  it('counts the seats of a meeting, and observers beside them', () => {
    expect(countWords(meeting('2026-03-01', null))).toBeNull();
    expect(countWords(meeting('2026-03-01', 9))).toBe('9 of 12 there');
    const { attendance } = meeting('2026-03-01', 9);
    expect(countWords({ attendance: attendance && { ...attendance, observers: 2 } })).toBe(
      '9 of 12 there, and 2 observers',
    );
  });

  it.each([
    ['nothing', [], null],
    ['what is not recorded', [meeting('2026-10-01', null)], null],
    ['seats and not meetings', [meeting('2026-10-01', 9), meeting('2026-09-01', 0, 4)], '56.3%'],
    ['no day of the year before', [meeting('2026-10-01', 9), meeting('2025-11-22', 0)], '75%'],
    ['nothing that was archived', [meeting('2026-10-01', 9), meeting('2026-09-01', 0, 4, true)], '75%'],
  ])('tells of twelve months %s', (_, meetings, start) => {
    const words = yearWords(meetings, '2026-11-22');
    expect(words?.slice(0, start?.length) ?? null).toBe(start);
  });
});

describe('the form of attendance', () => {
  it('says of everyone else that they were there, but of no observer', () => {
    const seats = [seat('a', { state: 'absent' }), seat('b'), seat('o', { expected: false })];
    expect(othersThere(seats).map(({ state }) => state)).toEqual(['absent', 'present', null]);
  });

  it('sends a stand-in only of a seat that was represented', () => {
    const seats = [
      seat('a', { state: 'represented', standIn: 'Deputy' }),
      seat('b', { state: 'present', standIn: 'Typed before' }),
      seat('o', { expected: false }),
    ];
    expect(marksOf(seats)).toEqual([
      { memberId: 'a', state: 'represented', standIn: 'Deputy' },
      { memberId: 'b', state: 'present', standIn: null },
    ]);
  });

  it('knows that seats came or went since it was recorded', () => {
    const names = { personName: null, seat: 'Seat', organisationName: 'Forum', role: 'member' as const, standIn: null };
    const one = { ...names, memberId: 'a', expected: true, state: 'present' as const };
    const { attendance } = meeting('2026-10-01', 1, 1);
    expect(seatsChanged({ attendance, seats: [one] })).toBe(false);
    expect(seatsChanged({ attendance, seats: [] })).toBe(true);
    expect(seatsChanged({ attendance, seats: [{ ...one, state: null }] })).toBe(true);
    expect(seatsChanged({ attendance: null, seats: [{ ...one, state: null }] })).toBe(false);
  });
});
