import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentStatus, Substance, ToldWay } from '@waymark/domain/commitments/commitment';
import type { Day } from '@waymark/domain/day';

/** What a member of the taskforce was asked for about an action, and what they answered. */
@Entity('commitment')
export class CommitmentEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid') actionId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') status!: CommitmentStatus;
  @Column('text') note!: string;
  @Column('text') askedBy!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredBy!: string | null;
  @Column('text', { nullable: true }) toldHow!: ToldWay | null;
  @Column('date', { nullable: true }) toldOn!: Day | null;
  /** The substance of the action as it was accepted. */
  @Column('jsonb', { nullable: true }) accepted!: Substance | null;
}
