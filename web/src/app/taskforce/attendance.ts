import type {
  MeetingSeat,
  NewSeatMark,
  TaskforceMeeting,
  TaskforceMeetingWithSeats,
} from '@waymark/contract/taskforce-meetings';
import type { Day } from '@waymark/domain/day';
import { roundTo } from '@waymark/domain/number';
import { type AttendanceState, countedAfter } from '@waymark/domain/taskforces/attendance';
import { dayWords, numberWords } from '../core/format';
import { memberName } from './composition';

export const attendanceWords: Readonly<Record<AttendanceState, string>> = {
  present: $localize`:@@taskforce.attendance.present:There`,
  represented: $localize`:@@taskforce.attendance.represented:Stand-in`,
  apologies: $localize`:@@taskforce.attendance.apologies:Apologies`,
  absent: $localize`:@@taskforce.attendance.absent:Absent`,
};

/** When, and where if that is known. */
export function whereWords({ heldOn, place }: Pick<TaskforceMeeting, 'heldOn' | 'place'>): string {
  return place === null ? dayWords(heldOn) : `${dayWords(heldOn)}, ${place}`;
}

/** 9 of 12 there; null while nobody said. */
export function countWords({ attendance }: Pick<TaskforceMeeting, 'attendance'>): string | null {
  if (attendance === null) return null;
  const { there, expected, observers } = attendance;
  const seats = $localize`:@@taskforce.attendance.count:${there}:there: of ${expected}:expected: there`;
  if (observers === 0) return seats;
  if (observers === 1) return $localize`:@@taskforce.attendance.count.observer:${seats}:seats:, and 1 observer`;
  return $localize`:@@taskforce.attendance.count.observers:${seats}:seats:, and ${observers}:count: observers`;
}

/** How many seats were there over the twelve months up to today; null while nothing is recorded. */
export function yearWords(meetings: readonly TaskforceMeeting[], today: Day): string | null {
  const counted = meetings.filter(
    ({ heldOn, archived }) => !archived && heldOn > countedAfter(today) && heldOn <= today,
  );
  const sum = (part: 'there' | 'expected') => counted.reduce((all, one) => all + (one.attendance?.[part] ?? 0), 0);
  const [there, expected] = [sum('there'), sum('expected')];
  if (expected === 0) return null;
  const percent = numberWords(roundTo((there / expected) * 100, 1));
  return $localize`:@@taskforce.attendance.year:${percent}:percent:% of seats were there over the last twelve months: ${there}:there: of ${expected}:expected:.`;
}

/** Seats have come or gone for the day since it was recorded who was there. */
export function seatsChanged({ attendance, seats }: Pick<TaskforceMeetingWithSeats, 'attendance' | 'seats'>): boolean {
  if (attendance === null) return false;
  const due = seats.filter(({ expected }) => expected);
  return due.length !== attendance.expected || due.some(({ state }) => state === null);
}

export interface SeatForm {
  memberId: string;
  /** Who sits there. */
  name: string;
  /** Who sits there, and for whom. */
  title: string;
  expected: boolean;
  state: AttendanceState | null;
  standIn: string;
}

export const seatForm = (seat: MeetingSeat): SeatForm => ({
  memberId: seat.memberId,
  name: memberName(seat),
  title: `${memberName(seat)}, ${seat.organisationName}`,
  expected: seat.expected,
  state: seat.state,
  standIn: seat.standIn ?? '',
});

/** Of observers only those are sent of whom something is said; they stand behind the seats. */
export function marksOf(seats: readonly SeatForm[]): NewSeatMark[] {
  return seats.flatMap(({ memberId, state, standIn }) =>
    state === null ? [] : [{ memberId, state, standIn: state === 'represented' ? standIn : null }],
  );
}

/** Every seat that was expected, and of which nothing was said, was there. */
export function othersThere(seats: readonly SeatForm[]): SeatForm[] {
  return seats.map((seat) => (seat.expected && seat.state === null ? { ...seat, state: 'present' } : seat));
}
