import type { Day } from '@waymark/domain/day';
import { indicatorStatuses, type IndicatorStatus } from '@waymark/domain/indicators/vocabulary';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { planStatuses, type PlanStatus } from '@waymark/domain/plans/plan-status';
import { PlanCoverage, TimelineEntry } from './plans';
import { IsDay, IsFlag, IsId, IsInstant, IsLine, IsListOf, IsOne, IsWhole, IsWord, May, Nullable } from './primitives';
import { TargetJudgement } from './targets';

export class StatusCount {
  @IsWord([...deliveryStatuses, ...indicatorStatuses]) status!: DeliveryStatus | IndicatorStatus;
  @IsWhole() count!: number;
}

export const dueKinds = ['update', 'milestone', 'action', 'review', 'approval'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something that waits for the viewer. */
export class DueItem {
  @IsWord(dueKinds) kind!: DueKind;
  @IsId() id!: string;
  @IsId() planId!: string;
  /** The action it is about or belongs to; null for a plan. */
  @Nullable() @IsId() actionId!: string | null;
  @Nullable() @IsLine() reference!: string | null;
  @IsLine() title!: string;
  @Nullable() @IsDay() dueOn!: Day | null;
  @IsFlag() overdue!: boolean;
  @IsFlag() mine!: boolean;
}

export const waitingKinds = ['mention', 'commitment'] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** A word of the viewer that someone waits for: an answer to a comment, or the acceptance of an action. */
export class WaitingItem {
  @IsWord(waitingKinds) kind!: WaitingKind;
  @IsId() id!: string;
  @IsId() planId!: string;
  @Nullable() @IsId() actionId!: string | null;
  /** The beginning of the comment, or the title of the action. */
  @IsLine() text!: string;
  @IsLine() askedBy!: string;
  @IsInstant() askedAt!: string;
}

/** The plan in force, or the one being drafted, at a glance. */
export class PlanGlance {
  @IsId() id!: string;
  @IsLine() title!: string;
  @IsWord(planStatuses) status!: PlanStatus;
  /** Published for a later day: nobody outside sees anything of it yet. */
  @IsFlag() embargoed!: boolean;
  @IsInstant() changedAt!: string;
  @IsOne(() => PlanCoverage) coverage!: PlanCoverage;
  @IsListOf(() => StatusCount) actions!: StatusCount[];
  @IsListOf(() => StatusCount) indicators!: StatusCount[];
  /** How each indicator came to its status. */
  @IsListOf(() => TargetJudgement) judgements!: TargetJudgement[];
  @IsWhole() mustCount!: number;
  @IsWhole() shouldCount!: number;
}

/** Whose home one asks for; the first of one's own when left out. */
export class HomeOf {
  @May() @IsId() organisation?: string;
}

/** What a home page shows to this viewer in one organisation. */
export class Home {
  @IsId() organisationId!: string;
  @IsListOf(() => PlanGlance) plans!: PlanGlance[];
  /** The most urgent: of the viewer's own at most 50, of others' at most 20. */
  @IsListOf(() => DueItem) due!: DueItem[];
  /** How many more are due beside them. */
  @IsWhole() moreDueCount!: number;
  /** What others asked the viewer for, the longest waiting first, at most 20. */
  @IsListOf(() => WaitingItem) waiting!: WaitingItem[];
  @IsListOf(() => TimelineEntry) changed!: TimelineEntry[];
  /** For a combined authority: how many members there are and how many share. */
  @IsWhole() memberCount!: number;
  @IsWhole() sharingCount!: number;
}
