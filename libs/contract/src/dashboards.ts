import { attentionReasons, type AttentionReason } from '@waymark/domain/dashboards/attention';
import type { PartStatus } from '@waymark/domain/dashboards/movement';
import {
  countedKinds,
  dashboardBys,
  movements,
  type CountedKind,
  type DashboardBy,
  type Movement,
} from '@waymark/domain/dashboards/vocabulary';
import type { Day } from '@waymark/domain/day';
import {
  dataFreshnesses,
  indicatorStatuses,
  type DataFreshness,
  type IndicatorStatus,
} from '@waymark/domain/indicators/vocabulary';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { milestoneStatuses, type MilestoneStatus } from '@waymark/domain/plans/milestone-status';
import { updateFreshnesses, type UpdateFreshness } from '@waymark/domain/plans/update-freshness';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';
import { TargetJudgement } from './targets';

const partStatuses: readonly PartStatus[] = [
  ...new Set([...deliveryStatuses, ...indicatorStatuses, ...milestoneStatuses]),
];
const notSaid = 'not-said' as const;

/** Whose progress, by what, on which day, beside which day. */
export class DashboardAsked {
  @May() @IsId() organisation?: string;
  @May() @IsId() plan?: string;
  @May() @IsWord(dashboardBys) by?: DashboardBy;
  /** Today when left out. */
  @May() @IsDay() on?: Day;
  /** The end of the council quarter before when left out. */
  @May() @IsDay() compareWith?: Day;
}

export class ActionCount {
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @IsWhole() count!: number;
  /** On the day it is compared with. */
  @IsWhole() before!: number;
}

/** What leads said about their goals; those about which nothing was said are counted too. */
export class GoalCount {
  @IsWord([...deliveryStatuses, notSaid]) status!: DeliveryStatus | typeof notSaid;
  @IsWhole() count!: number;
  @IsWhole() before!: number;
}

export class TargetCount {
  @IsWord(indicatorStatuses) status!: IndicatorStatus;
  @IsWhole() count!: number;
  @IsWhole() before!: number;
}

export class MilestoneCount {
  @IsWord(milestoneStatuses) status!: MilestoneStatus;
  @IsWhole() count!: number;
  @IsWhole() before!: number;
}

export class UpdateFreshnessCount {
  @IsWord(updateFreshnesses) freshness!: UpdateFreshness;
  @IsWhole() count!: number;
}

export class DataFreshnessCount {
  @IsWord(dataFreshnesses) freshness!: DataFreshness;
  @IsWhole() count!: number;
}

/** Counts by status, never an average. A status that nothing has or had is left out. */
export class DashboardCounts {
  @IsListOf(() => ActionCount) actions!: ActionCount[];
  @IsListOf(() => GoalCount) goals!: GoalCount[];
  @IsListOf(() => TargetCount) targets!: TargetCount[];
  @IsListOf(() => MilestoneCount) milestones!: MilestoneCount[];
  /** How fresh the updates of the actions are, and the figures of the targets. */
  @IsListOf(() => UpdateFreshnessCount) updates!: UpdateFreshnessCount[];
  @IsListOf(() => DataFreshnessCount) figures!: DataFreshnessCount[];
}

export class DashboardGroup extends DashboardCounts {
  /** Of a plan its id, of a theme its code, else the name; empty for what has none. */
  @IsText(200) key!: string;
  /** Empty for what has none, and for what the product has words for. */
  @IsText(200) name!: string;
  @Nullable() @IsLine() organisationName!: string | null;
}

/** A plan that is counted, to choose one. */
export class DashboardPlan {
  @IsId() id!: string;
  @IsLine() title!: string;
  @IsLine() organisationName!: string;
}

/** What became of something between the two days. */
export class DashboardChange {
  @IsWord(['plan', ...countedKinds]) kind!: CountedKind | 'plan';
  @IsId() id!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() organisationName!: string;
  /** Whether the viewer may open it. */
  @IsFlag() own!: boolean;
  @IsLine() title!: string;
  @IsWord(movements) movement!: Movement;
  @Nullable() @IsWord(partStatuses) from!: PartStatus | null;
  @Nullable() @IsWord(partStatuses) to!: PartStatus | null;
  @Nullable() @IsWord(['better', 'worse']) turn!: 'better' | 'worse' | null;
  /** For a target: how its status came about. */
  @Nullable() @IsOne(() => TargetJudgement) judgement!: TargetJudgement | null;
}

/** An action that lacks something before a board can read it. */
export class DashboardAttention {
  @IsId() id!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() organisationName!: string;
  @IsFlag() own!: boolean;
  @IsLine() title!: string;
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @IsEveryWord(attentionReasons) reasons!: AttentionReason[];
}

/** How much of a member's plans is counted. */
export class DashboardMember {
  @IsLine() name!: string;
  @Nullable() @IsId() organisationId!: string | null;
  @IsWord(['full', 'coverage', 'not-shared']) level!: 'full' | 'coverage' | 'not-shared';
}

export class Dashboard {
  @IsId() organisationId!: string;
  @IsWord(dashboardBys) by!: DashboardBy;
  @IsDay() on!: Day;
  @IsDay() compareWith!: Day;
  @Nullable() @IsId() planId!: string | null;
  /** Every plan that could be chosen. */
  @IsListOf(() => DashboardPlan) plans!: DashboardPlan[];
  @IsOne(() => DashboardCounts) total!: DashboardCounts;
  @IsListOf(() => DashboardGroup) groups!: DashboardGroup[];
  /** The gravest first, at most 200. */
  @IsListOf(() => DashboardChange) changed!: DashboardChange[];
  @IsWhole() changedCount!: number;
  /** At most 100. */
  @IsListOf(() => DashboardAttention) attention!: DashboardAttention[];
  @IsWhole() attentionCount!: number;
  /** The members of an office, by name; empty for a council. */
  @IsListOf(() => DashboardMember) members!: DashboardMember[];
}

/** What stands behind a count. */
export class DashboardItemsAsked extends DashboardAsked {
  @IsWord(countedKinds) kind!: CountedKind;
  /** The key of a group; everything when left out. */
  @May() @IsText(200) group?: string;
  @May() @IsWord([...partStatuses, notSaid]) status?: PartStatus | typeof notSaid;
}

export class DashboardItem {
  @IsId() id!: string;
  @IsWord(countedKinds) kind!: CountedKind;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() organisationName!: string;
  /** Whether the viewer may open it. */
  @IsFlag() own!: boolean;
  /** Of a milestone, the action it belongs to. */
  @Nullable() @IsId() actionId!: string | null;
  @IsLine() title!: string;
  @Nullable() @IsWord(partStatuses) status!: PartStatus | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  /** Of an action: its last update, what its owner gives as the reason, and what is done about it. */
  @Nullable() @IsWord(updateFreshnesses) freshness!: UpdateFreshness | null;
  @IsText() reason!: string;
  @IsText() correctiveAction!: string;
  @Nullable() @IsOne(() => TargetJudgement) judgement!: TargetJudgement | null;
}

export class DashboardItems {
  @IsWord(countedKinds) kind!: CountedKind;
  @IsDay() on!: Day;
  /** At most 500. */
  @IsListOf(() => DashboardItem) items!: DashboardItem[];
  @IsWhole() count!: number;
  /** Of these so many are not listed, as their members share counts alone. */
  @IsWhole() unnamedCount!: number;
}
