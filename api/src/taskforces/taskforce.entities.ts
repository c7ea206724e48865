import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
import type { AttendanceState } from '@waymark/domain/taskforces/attendance';
import type { Sector, TaskforceRole } from '@waymark/domain/taskforces/taskforce';

@Entity('taskforce')
export class TaskforceEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') purpose!: string;
}

/** A named person or a seat, for a term. Terms end; members are never removed, since actions name them. */
@Entity('taskforce_member')
export class TaskforceMemberEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') taskforceId!: string;
  @Column('text', { nullable: true }) personName!: string | null;
  @Column('text', { nullable: true }) seat!: string | null;
  @Column('text') organisationName!: string;
  @Column('text') sector!: Sector;
  @Column('text') role!: TaskforceRole;
  @Column('boolean') notUsuallyInvolved!: boolean;
  @Column('date') startsOn!: Day;
  @Column('date', { nullable: true }) endsOn!: Day | null;
  @Column('boolean') publicNameAgreed!: boolean;
  @Column('uuid', { nullable: true }) userId!: string | null;
}

@Entity('taskforce_meeting')
export class TaskforceMeetingEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') taskforceId!: string;
  @Column('date') heldOn!: Day;
  @Column('text') purpose!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') note!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** What was recorded of one seat. Each recording has a number and says of all seats; the last one holds. */
@Entity('taskforce_attendance')
export class TaskforceAttendanceEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('integer') number!: number;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') state!: AttendanceState;
  @Column('text', { nullable: true }) standIn!: string | null;
  /** Whether the seat was expected, as its role and term were when this was recorded. */
  @Column('boolean') counts!: boolean;
  @Column('timestamptz') recordedAt!: Date;
  @Column('text') recordedBy!: string;
}
