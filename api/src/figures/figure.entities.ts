import type { Day } from '@waymark/domain/day';
import type { IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('period_lock')
export class PeriodLockEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('date') startsOn!: Day;
  @Column('date') endsOn!: Day;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('text', { nullable: true }) kind!: IndicatorKind | null;
  @Column('text') note!: string;
  @Column('text') lockedBy!: string;
  @Column('uuid') lockedById!: string;
  @Column('timestamptz') lockedAt!: string;
  @Column('text', { nullable: true }) reopenedBy!: string | null;
  @Column('uuid', { nullable: true }) reopenedById!: string | null;
  @Column('timestamptz', { nullable: true }) reopenedAt!: string | null;
  @Column('text', { nullable: true }) reopenReason!: string | null;
}

@Entity('figure_comment')
export class FigureCommentEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') indicatorId!: string;
  @Column('text') areaCode!: string;
  @Column('text') breakdown!: string;
  @Column('date') periodStart!: Day;
  @Column('date') periodEnd!: Day;
  @Column('text') text!: string;
  @Column('uuid') userId!: string;
  @Column('text') writtenBy!: string;
}
