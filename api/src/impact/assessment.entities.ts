import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
import type { ScreeningAnswers } from '@waymark/domain/impact/screening';
import type { AssessedGroup, EvidenceKind, Impact } from '@waymark/domain/impact/vocabulary';

@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') answers!: ScreeningAnswers;
  @Column('text') screenedOutReason!: string;
  @Column('uuid', { nullable: true }) screenedOutById!: string | null;
  @Column('text') eliminateDiscrimination!: string;
  @Column('text') advanceEquality!: string;
  @Column('text') fosterRelations!: string;
  @Column('text') welshOpportunities!: string;
  @Column('text') welshTreatment!: string;
  @Column('text') welshChanges!: string;
  @Column('text') welshViews!: string;
  @Column('date', { nullable: true }) reviewOn!: Day | null;
  @Column('uuid', { array: true }) authorIds!: string[];
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('text', { nullable: true }) signedBy!: string | null;
  @Column('integer', { nullable: true }) signedRevision!: number | null;
}

@Entity('assessment_finding')
export class AssessmentFindingEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') assessmentId!: string;
  @Column('text') groupCode!: AssessedGroup;
  @Column('text', { nullable: true }) impact!: Impact | null;
  @Column('text') how!: string;
  @Column('text') evidence!: string;
  @Column('uuid', { nullable: true }) mitigationActionId!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) dueOn!: Day | null;
}

@Entity('assessment_evidence')
export class AssessmentEvidenceEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') assessmentId!: string;
  @Column('text') kind!: EvidenceKind;
  @Column('text') title!: string;
  @Column('text') source!: string;
  @Column('text') says!: string;
  @Column('text') nextStep!: string;
  @Column('uuid', { nullable: true }) indicatorOrganisationId!: string | null;
  @Column('uuid', { nullable: true }) indicatorId!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) dueOn!: Day | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
