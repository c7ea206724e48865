import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';

/** A version of the local story. Once a body has agreed it, its text stays. */
@Entity('narrative')
export class NarrativeEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('integer') number!: number;
  @Column('text') text!: string;
  @Column('text') note!: string;
  @Column('text') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('text', { nullable: true }) agreedBy!: string | null;
  @Column('date', { nullable: true }) agreedOn!: Day | null;
  @Column('timestamptz', { nullable: true }) takenAt!: Date | null;
  @Column('text', { nullable: true }) takenBy!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('narrative_use')
export class NarrativeUseEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') narrativeId!: string;
  @Column('text') place!: string;
  @Column('date', { nullable: true }) since!: Day | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('narrative_test')
export class NarrativeTestEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') narrativeId!: string;
  @Column('text') testedWith!: string;
  @Column('date') testedOn!: Day;
  @Column('integer', { nullable: true }) peopleCount!: number | null;
  @Column('text') said!: string;
  @Column('text') changed!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
