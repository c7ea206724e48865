import { addMonths, type Day } from '../day';
import { isCurrent, type SeatHeld } from './taskforce';

/** Whether a seat was there; represented is by a stand-in who is named. */
export const attendanceStates = ['present', 'represented', 'apologies', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

type SeatTerm = Pick<SeatHeld, 'role' | 'startsOn' | 'endsOn'>;

/** What is said of one seat at a meeting. */
export interface SeatMark {
  memberId: string;
  state: AttendanceState;
  standIn?: string | null;
}

/** Seats that were expected, those of them that were there, and observers who came beside them. */
export interface AttendanceCount {
  there: number;
  expected: number;
  observers: number;
}

/** What is wrong with a mark; without a place, with all of them. */
export interface MarkProblem {
  place: number | null;
  field: 'memberId' | 'standIn' | null;
  code: MarkProblemCode;
}
export type MarkProblemCode =
  'unknown' | 'not-current' | 'twice' | 'required' | 'only-when-represented' | 'seat-missing';

const monthsCounted = 12;

/** A seat is expected at a meeting on a day of its term; an observer fills no seat. */
export const isExpected = (seat: SeatTerm, day: Day): boolean => seat.role !== 'observer' && isCurrent(seat, day);

export const wasThere = (state: AttendanceState): boolean => state === 'present' || state === 'represented';

/** Observers neither raise nor lower the share of seats that were there. */
export function countAttendance(marks: readonly { state: AttendanceState; counts: boolean }[]): AttendanceCount {
  const there = marks.filter(({ state }) => wasThere(state));
  return {
    there: there.filter(({ counts }) => counts).length,
    expected: marks.filter(({ counts }) => counts).length,
    observers: there.filter(({ counts }) => !counts).length,
  };
}

/** Attendance says of every seat that was expected on the day whether it was there, and of no seat twice. */
export function markProblems(
  marks: readonly SeatMark[],
  seats: readonly (SeatTerm & { id: string })[],
  heldOn: Day,
): MarkProblem[] {
  const found = marks.flatMap((mark, place): MarkProblem[] => [
    ...seatProblem(mark, seats, heldOn).map((code) => ({ place, field: 'memberId' as const, code })),
    ...(marks.findIndex(({ memberId }) => memberId === mark.memberId) < place
      ? [{ place, field: 'memberId' as const, code: 'twice' as const }]
      : []),
    ...standInProblem(mark).map((code) => ({ place, field: 'standIn' as const, code })),
  ]);
  const marked = new Set(marks.map(({ memberId }) => memberId));
  const isWhole = seats.every((seat) => marked.has(seat.id) || !isExpected(seat, heldOn));
  return isWhole && marks.length > 0 ? found : [...found, { place: null, field: null, code: 'seat-missing' }];
}

function seatProblem(
  { memberId }: SeatMark,
  seats: readonly (SeatTerm & { id: string })[],
  heldOn: Day,
): MarkProblemCode[] {
  const seat = seats.find(({ id }) => id === memberId);
  if (!seat) return ['unknown'];
  return isCurrent(seat, heldOn) ? [] : ['not-current'];
}

function standInProblem({ state, standIn }: SeatMark): MarkProblemCode[] {
  if (state === 'represented') return standIn ? [] : ['required'];
  return standIn ? ['only-when-represented'] : [];
}

/** The day after which meetings count on a day: those of the twelve months up to it. */
export const countedAfter = (day: Day): Day => addMonths(day, -monthsCounted);
