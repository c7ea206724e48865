import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { ActionOrigin, ActionType, Decision } from '@waymark/domain/plans/vocabulary';

@Entity('action')
export class ActionEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('uuid') goalId!: string;
  @Column('uuid', { nullable: true }) originId!: string | null;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) type!: ActionType | null;
  @Column('text') origin!: ActionOrigin;
  @Column('uuid', { nullable: true }) councilLeadId!: string | null;
  @Column('uuid', { nullable: true }) taskforceLeadId!: string | null;
  @Column('text', { nullable: true }) directorate!: string | null;
  @Column('text') resources!: string;
  @Column('double precision', { nullable: true }) cost!: number | null;
  @Column('text', { nullable: true }) fundingSource!: string | null;
  @Column('boolean', { nullable: true }) fundingSecured!: boolean | null;
  @Column('date', { nullable: true }) startsOn!: Day | null;
  @Column('date', { nullable: true }) dueOn!: Day | null;
  @Column('boolean') ongoing!: boolean;
  @Column('date', { nullable: true }) reviewOn!: Day | null;
  @Column('text') dependsOn!: string;
  @Column('text') outputMeasure!: string;
  @Column('text') outcomeMeasure!: string;
  @Column('text') beneficiaries!: string;
  @Column('text', { array: true }) groups!: string[];
  @Column('text', { array: true }) tags!: string[];
  @Column('text', { nullable: true }) decision!: Decision | null;
  @Column('text') publicSummary!: string;
  @Column('text') internalNote!: string;
  @Column('text') deliveryStatus!: DeliveryStatus;
  @Column('text') statusReason!: string;
  @Column('text') correctiveAction!: string;
  @Column('date', { nullable: true }) completedOn!: Day | null;
  @Column('timestamptz', { nullable: true }) lastUpdatedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') actionId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('date') dueOn!: Day;
  @Column('date') originalDueOn!: Day;
  @Column('integer') movedCount!: number;
  @Column('text', { nullable: true }) movedReason!: string | null;
  @Column('date', { nullable: true }) doneOn!: Day | null;
  @Column('text', { nullable: true }) droppedReason!: string | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** What an owner said about an action. Rows are added and never changed. */
@Entity('progress_update')
export class ProgressUpdateEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') actionId!: string;
  @Column('text') status!: DeliveryStatus;
  @Column('text') suggestedStatus!: DeliveryStatus;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) next!: string | null;
  @Column('text', { nullable: true }) blockers!: string | null;
  @Column('text', { nullable: true }) correctiveAction!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') saidAt!: Date;
  /** Null for who has no account and came by a link. */
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('text') saidBy!: string;
  @Column('boolean') unchanged!: boolean;
  @Column('boolean') byLink!: boolean;
}
