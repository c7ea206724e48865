import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { membersOfTaskforce, paragraphLength } from '@waymark/domain/limits';
import { attendanceStates, type AttendanceState } from '@waymark/domain/taskforces/attendance';
import { taskforceRoles, type TaskforceRole } from '@waymark/domain/taskforces/taskforce';
import {
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

/** A day on which a taskforce meets, or met. */
export class NewTaskforceMeeting {
  @IsDay() heldOn!: Day;
  /** What it was for, by which people tell it from others. */
  @IsLine() purpose!: string;
  @May() @Nullable() @IsLine() place?: string | null;
  @May() @IsText(paragraphLength) note?: string;
}

export class ChangeTaskforceMeeting extends PartialType(NewTaskforceMeeting, { skipNullProperties: false }) {}

/** Whether one seat was there; a seat that was represented says by whom. */
export class NewSeatMark {
  @IsId() memberId!: string;
  @IsWord(attendanceStates) state!: AttendanceState;
  @May() @Nullable() @IsLine() standIn?: string | null;
}

/** Every seat that was expected on the day of the meeting, and of the observers those who are worth saying. */
export class RecordAttendance {
  @IsListOf(() => NewSeatMark, membersOfTaskforce) seats!: NewSeatMark[];
}

/** How many of the seats that were expected were there, as it was last recorded. */
export class MeetingAttendance {
  @IsWhole() there!: number;
  @IsWhole() expected!: number;
  /** Observers who came: beside the seats, in no share. */
  @IsWhole() observers!: number;
  @IsInstant() recordedAt!: string;
  @IsLine() recordedBy!: string;
}

export class TaskforceMeeting {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() taskforceId!: string;
  @IsDay() heldOn!: Day;
  @IsLine() purpose!: string;
  @Nullable() @IsLine() place!: string | null;
  @IsText(paragraphLength) note!: string;
  /** Null until it is recorded who was there. */
  @Nullable() @IsOne(() => MeetingAttendance) attendance!: MeetingAttendance | null;
  @IsFlag() archived!: boolean;
}

/** A seat of the day of the meeting, with what is recorded of it. */
export class MeetingSeat {
  @IsId() memberId!: string;
  @Nullable() @IsLine() personName!: string | null;
  @Nullable() @IsLine() seat!: string | null;
  @IsLine() organisationName!: string;
  @IsWord(taskforceRoles) role!: TaskforceRole;
  /** Whether the seat was expected: those of observers are not. */
  @IsFlag() expected!: boolean;
  /** Null where nothing is recorded of the seat. */
  @Nullable() @IsWord(attendanceStates) state!: AttendanceState | null;
  @Nullable() @IsLine() standIn!: string | null;
}

export class TaskforceMeetingWithSeats extends TaskforceMeeting {
  @IsLine() taskforceName!: string;
  @IsListOf(() => MeetingSeat) seats!: MeetingSeat[];
}

/** The meetings of a taskforce, the latest first, with those that were archived. */
export class TaskforceMeetings {
  @IsListOf(() => TaskforceMeeting) meetings!: TaskforceMeeting[];
}
