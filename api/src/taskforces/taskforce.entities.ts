import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
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
