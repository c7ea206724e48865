import type { Day } from '@waymark/domain/day';
import type { RiskResponse } from '@waymark/domain/delivery/risk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('funding_line')
export class FundingLineEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid', { nullable: true }) actionId!: string | null;
  @Column('text') source!: string;
  @Column('boolean') restricted!: boolean;
  @Column('text') restriction!: string;
  @Column('date', { nullable: true }) endsOn!: Day | null;
  @Column('text') posts!: string;
  @Column('double precision', { nullable: true }) postCount!: number | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('risk')
export class RiskEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid', { nullable: true }) actionId!: string | null;
  @Column('text') cause!: string;
  @Column('text') event!: string;
  @Column('text') effect!: string;
  @Column('integer') likelihood!: number;
  @Column('integer') impact!: number;
  @Column('integer', { nullable: true }) targetLikelihood!: number | null;
  @Column('integer', { nullable: true }) targetImpact!: number | null;
  @Column('text') response!: RiskResponse;
  @Column('text') responseText!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) reviewOn!: Day | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('dependency')
export class DependencyEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid', { nullable: true }) actionId!: string | null;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) onActionId!: string | null;
  @Column('uuid', { nullable: true }) askId!: string | null;
  @Column('text') note!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
