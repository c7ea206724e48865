import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@waymark/contract/problem';
import type { RecordAttendance } from '@waymark/contract/taskforce-meetings';
import { assertCan } from '@waymark/domain/access';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import { isExpected, markProblems, type MarkProblem } from '@waymark/domain/taskforces/attendance';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { seatsOf } from './attended-seats';
import { assertStanding, findMeeting } from './find-taskforce';
import { TaskforceAttendanceEntity, TaskforceMeetingEntity, type TaskforceMemberEntity } from './taskforce.entities';

/** Keeps who was at a meeting. Each recording says of all seats and is kept for good; the last one holds. */
@Injectable()
export class AttendanceRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  record(viewer: Viewer, meetingId: string, version: number, { seats: marks }: RecordAttendance): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const meeting = await findMeeting(tx, viewer, meetingId);
      const { organisationId, heldOn } = meeting;
      assertCan(viewer, 'taskforce:edit', organisationId);
      assertStanding(meeting);
      if (heldOn > this.clock.today()) throw new Refusal('conflict', 'meeting-not-held');
      const seats = await seatsOf(tx, meeting);
      const fields = markProblems(marks, seats, heldOn).map(fieldOf);
      refuseFields(fields);

      await guardedUpdate(tx, { of: TaskforceMeetingEntity, noun: 'meeting', row: meeting, version }, {});
      await this.insert(tx, viewer, meeting, { marks, seats });
      const after = { seats: marks.map(({ memberId, state }) => ({ memberId, state })) };
      const subject = { kind: 'taskforce-meeting', id: meetingId };
      await recordEvent(tx, viewer, { name: 'taskforce-meeting.attendance', organisationId, subject, after });
    });
  }

  private async insert(
    tx: EntityManager,
    viewer: Viewer,
    { id: meetingId, organisationId, heldOn }: TaskforceMeetingEntity,
    { marks, seats }: { marks: RecordAttendance['seats']; seats: readonly TaskforceMemberEntity[] },
  ): Promise<void> {
    const last = await tx.maximum(TaskforceAttendanceEntity, 'number', { organisationId, meetingId });
    const expected = new Set(seats.filter((seat) => isExpected(seat, heldOn)).map(({ id }) => id));
    const recording = { organisationId, meetingId, number: (last ?? 0) + 1 };
    const stamp = { recordedAt: this.clock.now(), recordedBy: viewer.name };
    await tx.insert(
      TaskforceAttendanceEntity,
      marks.map(({ memberId, state, standIn = null }) => ({
        ...{ ...recording, ...stamp, memberId, state, standIn },
        counts: expected.has(memberId),
      })),
    );
  }
}

function fieldOf({ place, field, code }: MarkProblem): FieldProblem {
  const pointer = ['/seats', place, field].filter((part) => part !== null).join('/');
  return { pointer, code };
}
