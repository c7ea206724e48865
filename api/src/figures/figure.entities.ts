import type { GivenAnswer } from '@waymark/contract/figure-entries';
import type { Day } from '@waymark/domain/day';
import type { EntryState } from '@waymark/domain/figures/entry-state';
import type { IndicatorKind, ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure on its way to counting. */
@Entity('figure_entry')
export class FigureEntryEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') indicatorId!: string;
  @Column('text') areaCode!: string;
  @Column('text') breakdown!: string;
  @Column('date') periodStart!: Day;
  @Column('date') periodEnd!: Day;
  @Column('text') state!: EntryState;
  @Column('double precision', { nullable: true }) value!: number | null;
  @Column('double precision', { nullable: true }) lower!: number | null;
  @Column('double precision', { nullable: true }) upper!: number | null;
  @Column('double precision', { nullable: true }) numerator!: number | null;
  @Column('double precision', { nullable: true }) denominator!: number | null;
  @Column('text') status!: ObservationStatus;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Null: the organisation itself. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) returnReason!: string | null;
  @Column('jsonb') answers!: GivenAnswer[];
  @Column('text') enteredBy!: string;
  @Column('uuid') enteredById!: string;
  @Column('timestamptz') enteredAt!: string;
  @Column('timestamptz', { nullable: true }) submittedAt!: string | null;
  @Column('text', { nullable: true }) checkedBy!: string | null;
  @Column('uuid', { nullable: true }) checkedById!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: string | null;
}

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
