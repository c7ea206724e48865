import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
import type { Edition, Theme, Way } from '@waymark/domain/frameworks/framework';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';

@Entity('plan')
export class PlanEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') status!: PlanStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('text') statusReason!: string;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) titleWelsh!: string | null;
  @Column('text') slug!: string;
  @Column('text') edition!: Edition;
  @Column('date') startsOn!: Day;
  @Column('date') endsOn!: Day;
  @Column('date', { nullable: true }) reviewOn!: Day | null;
  @Column('uuid', { nullable: true }) memberLeadId!: string | null;
  @Column('uuid', { nullable: true }) officerLeadId!: string | null;
  @Column('uuid', { nullable: true }) managerId!: string | null;
  @Column('text') vision!: string;
  @Column('text') narrative!: string;
  @Column('text') context!: string;
  @Column('text') newcomers!: string;
  @Column('text') longerStandingResidents!: string;
  @Column('text') childrenAndYoungPeople!: string;
  @Column('text') intersectionality!: string;
  @Column('text') consultation!: string;
  @Column('text') impactAssessment!: string;
  @Column('text') caseStudy!: string;
  @Column('integer') targetDays!: number;
  @Column('integer') acceptableDays!: number;
  @Column('integer') staleDays!: number;
  /** The plan that this one takes over from. */
  @Column('uuid', { nullable: true }) supersedesId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('text') changedBy!: string;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

@Entity('goal')
export class GoalEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text') theme!: Theme;
  @Column('text', { nullable: true }) secondaryTheme!: Theme | null;
  @Column('text', { array: true }) ways!: Way[];
  @Column('text') prioritySupport!: string;
  @Column('text') need!: string;
  @Column('text') beneficiaries!: string;
  @Column('text') changeShort!: string;
  @Column('text') changeMedium!: string;
  @Column('text') changeLong!: string;
  @Column('text') assumptions!: string;
  @Column('uuid', { nullable: true }) accountableMemberId!: string | null;
  @Column('uuid', { nullable: true }) accountableOfficerId!: string | null;
  @Column('uuid', { nullable: true }) taskforceLeadId!: string | null;
  @Column('text', { nullable: true }) leadStatus!: DeliveryStatus | null;
  @Column('uuid', { nullable: true }) originId!: string | null;
  @Column('boolean') example!: boolean;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
