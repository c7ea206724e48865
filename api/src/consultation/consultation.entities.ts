import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ConsultationFormat,
  ConsultationMethod,
  ConsultationSupport,
  FeedbackStatus,
} from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';

@Entity('consultation')
export class ConsultationEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('text') title!: string;
  @Column('text') purpose!: string;
  @Column('date', { nullable: true }) opensOn!: Day | null;
  @Column('date', { nullable: true }) closesOn!: Day | null;
  @Column('text', { array: true }) methods!: ConsultationMethod[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true }) formats!: ConsultationFormat[];
  @Column('text', { array: true }) support!: ConsultationSupport[];
  @Column('text') supportNote!: string;
  @Column('integer', { nullable: true }) responseTotal!: number | null;
  @Column('text') outcome!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('consultation_group')
export class ConsultationGroupEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') consultationId!: string;
  @Column('text') name!: string;
  @Column('boolean') aimedAt!: boolean;
  @Column('integer', { nullable: true }) responses!: number | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('consultation_theme')
export class ConsultationThemeEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') consultationId!: string;
  @Column('text') title!: string;
  @Column('text') said!: string;
  @Column('text') did!: string;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) actionId!: string | null;
  @Column('text') noChangeReason!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('consultation_feedback')
export class ConsultationFeedbackEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') consultationId!: string;
  @Column('uuid') draftId!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) groupName!: string | null;
  @Column('text') status!: FeedbackStatus;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz', { nullable: true }) moderatedAt!: Date | null;
  @Column('text', { nullable: true }) moderatedBy!: string | null;
}
