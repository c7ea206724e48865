import { Injectable } from '@nestjs/common';
import type {
  MeetingAttendance,
  MeetingSeat,
  TaskforceMeeting,
  TaskforceMeetings,
  TaskforceMeetingWithSeats,
} from '@waymark/contract/taskforce-meetings';
import type { Day } from '@waymark/domain/day';
import { type AttendanceState, countAttendance, isExpected } from '@waymark/domain/taskforces/attendance';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findMeeting, findTaskforce } from './find-taskforce';

interface MarkRow {
  memberId: string;
  state: AttendanceState;
  standIn: string | null;
  counts: boolean;
  recordedAt: string;
  recordedBy: string;
}

interface MeetingRow extends Omit<TaskforceMeeting, 'attendance'> {
  marks: MarkRow[] | null;
}

type SeatRow = Omit<MeetingSeat, 'expected' | 'state' | 'standIn'> & { startsOn: Day; endsOn: Day | null };

/** The meetings with the last recording of each. */
const meetingsSelect = `
  select m.id, m.version, m.taskforce_id as "taskforceId", m.held_on as "heldOn", m.purpose, m.place, m.note,
    m.archived_at is not null as archived, x.marks
  from taskforce_meeting m
  left join lateral (
    select jsonb_agg(jsonb_build_object('memberId', a.member_id, 'state', a.state, 'standIn', a.stand_in,
      'counts', a.counts, 'recordedAt', a.recorded_at, 'recordedBy', a.recorded_by)) as marks
    from taskforce_attendance a where a.organisation_id = m.organisation_id and a.meeting_id = m.id
      and a.number = (select max(n.number) from taskforce_attendance n
        where n.organisation_id = m.organisation_id and n.meeting_id = m.id)
  ) x on true
  where m.organisation_id = $1 and m.taskforce_id = $2 and ($3::uuid is null or m.id = $3)
  order by m.held_on desc, m.id desc`;

const seatsSelect = `
  select id as "memberId", person_name as "personName", seat, organisation_name as "organisationName", role,
    starts_on as "startsOn", ends_on as "endsOn"
  from taskforce_member where organisation_id = $1 and taskforce_id = $2
  order by array_position(array['chair', 'vice-chair', 'member', 'adviser', 'observer'], role), organisation_name, id`;

/** Answers meetings of a taskforce: the list in two statements, whatever their number, and one with its seats. */
@Injectable()
export class MeetingReader {
  constructor(private readonly database: Database) {}

  list(viewer: Viewer, taskforceId: string): Promise<TaskforceMeetings> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId } = await findTaskforce(tx, viewer, taskforceId);
      const rows = await read(tx, { organisationId, taskforceId, id: null });
      return { meetings: rows.map(meetingOf) };
    });
  }

  meeting(viewer: Viewer, id: string): Promise<TaskforceMeetingWithSeats> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, taskforceId } = await findMeeting(tx, viewer, id);
      const { name: taskforceName } = await findTaskforce(tx, viewer, taskforceId);
      const [row] = await read(tx, { organisationId, taskforceId, id });
      if (!row) throw new Error('a meeting went away while it was read');
      const seats = await tx.query<SeatRow[]>(seatsSelect, [organisationId, taskforceId]);
      return { ...meetingOf(row), taskforceName, seats: seatsOfMeeting(row, seats) };
    });
  }
}

const read = (
  tx: EntityManager,
  { organisationId, taskforceId, id }: { organisationId: string; taskforceId: string; id: string | null },
): Promise<MeetingRow[]> => tx.query<MeetingRow[]>(meetingsSelect, [organisationId, taskforceId, id]);

function meetingOf({ marks, ...meeting }: MeetingRow): TaskforceMeeting {
  return { ...meeting, attendance: attendanceOf(marks) };
}

function attendanceOf(marks: readonly MarkRow[] | null): MeetingAttendance | null {
  const [first] = marks ?? [];
  if (!marks || !first) return null;
  const { recordedAt, recordedBy } = first;
  return { ...countAttendance(marks), recordedAt: new Date(recordedAt).toISOString(), recordedBy };
}

/** The seats of the day as their terms read now, each with what was last recorded of it. */
function seatsOfMeeting({ heldOn, marks }: MeetingRow, seats: readonly SeatRow[]): MeetingSeat[] {
  return seats
    .filter((seat) => isCurrent(seat, heldOn))
    .map(({ startsOn, endsOn, ...seat }) => {
      const mark = marks?.find(({ memberId }) => memberId === seat.memberId);
      const expected = isExpected({ role: seat.role, startsOn, endsOn }, heldOn);
      return { ...seat, expected, state: mark?.state ?? null, standIn: mark?.standIn ?? null };
    });
}
