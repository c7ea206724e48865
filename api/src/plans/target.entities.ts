import type { Day } from '@waymark/domain/day';
import type { Direction, TargetPath } from '@waymark/domain/indicators/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('target')
export class TargetEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid') goalId!: string;
  @Column('integer') position!: number;
  @Column('uuid', { nullable: true }) originId!: string | null;
  /** The library's, or the organisation's own. */
  @Column('uuid') indicatorOrganisationId!: string;
  @Column('uuid') indicatorId!: string;
  @Column('date', { nullable: true }) baselineOn!: Day | null;
  @Column('double precision', { nullable: true }) baselineValue!: number | null;
  @Column('date', { nullable: true }) targetOn!: Day | null;
  @Column('double precision', { nullable: true }) targetValue!: number | null;
  @Column('text') path!: TargetPath;
  @Column('double precision', { nullable: true }) toleranceShare!: number | null;
  @Column('double precision', { nullable: true }) toleranceAbsolute!: number | null;
  @Column('text', { nullable: true }) direction!: Direction | null;
  @Column('boolean', { nullable: true }) judgeWithInterval!: boolean | null;
  @Column('text') rationale!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('target_point')
export class TargetPointEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') targetId!: string;
  @PrimaryColumn('date') reachedOn!: Day;
  @Column('double precision') value!: number;
}
