import type { Day } from '@waymark/domain/day';
import type { GovernanceKind, RecommendationAnswer } from '@waymark/domain/governance/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('governance_record')
export class GovernanceRecordEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('text') kind!: GovernanceKind;
  @Column('text') body!: string;
  @Column('date') heldOn!: Day;
  @Column('date', { nullable: true }) publishedOn!: Day | null;
  @Column('boolean') keyDecision!: boolean;
  @Column('text') decision!: string;
  @Column('text', { nullable: true }) minuteReference!: string | null;
  @Column('text') privateText!: string;
  @Column('jsonb') documents!: { title: string; address: string }[];
  @Column('integer', { nullable: true }) planVersion!: number | null;
  @Column('timestamptz') changedAt!: Date;
  @Column('text') changedBy!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('recommendation')
export class RecommendationEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid', { nullable: true }) recordId!: string | null;
  @Column('text') text!: string;
  @Column('date') receivedOn!: Day;
  @Column('text') fromBody!: string;
  @Column('text', { nullable: true }) answer!: RecommendationAnswer | null;
  @Column('text') answerReason!: string;
  @Column('text', { nullable: true }) answeredBy!: string | null;
  @Column('date', { nullable: true }) answeredOn!: Day | null;
  @Column('uuid', { nullable: true }) actionId!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('publishing_lock')
export class PublishingLockEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') title!: string;
  @Column('date') startsOn!: Day;
  @Column('date') endsOn!: Day;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('approval_delegation')
export class ApprovalDelegationEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') delegatorId!: string;
  @Column('uuid') delegateId!: string;
  @Column('date') startsOn!: Day;
  @Column('date') endsOn!: Day;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
