import { PartialType } from '@nestjs/mapped-types';
import { type DependencyState, dependencyStates } from '@waymark/domain/delivery/dependency';
import { type FundingWarning, fundingWarnings } from '@waymark/domain/delivery/funding';
import { type RiskBand, riskBands, type RiskResponse, riskResponses } from '@waymark/domain/delivery/risk';
import type { Day } from '@waymark/domain/day';
import { figureMost, paragraphLength } from '@waymark/domain/limits';
import {
  IsAmount,
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

const mostYears = 30;
const [firstYear, lastYear] = [2000, 2100];
const [least, most] = [1, 5];

export class YearAmount {
  /** The calendar year in which the council's year begins: 2027 is April 2027 to March 2028. */
  @IsWhole(firstYear, lastYear) year!: number;
  /** Pounds sterling. */
  @IsAmount(0) amount!: number;
}

/** Money from one source, for the plan or for one of its actions. */
export class NewFundingLine {
  @IsLine() source!: string;
  @May() @Nullable() @IsId() actionId?: string | null;
  @May() @IsListOf(() => YearAmount, mostYears) years?: YearAmount[];
  /** It may be spent on one purpose only; the restriction says on which. */
  @May() @IsFlag() restricted?: boolean;
  @May() @IsText(paragraphLength) restriction?: string;
  /** The last day that it pays for. */
  @May() @Nullable() @IsDay() endsOn?: Day | null;
  /** The posts that depend on it, and how many they are in full-time equivalents. */
  @May() @IsText(paragraphLength) posts?: string;
  @May() @Nullable() @IsAmount(0, 10_000) postCount?: number | null;
}

export class ChangeFundingLine extends PartialType(NewFundingLine, { skipNullProperties: false }) {}

export class FundingLine {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsLine() source!: string;
  @Nullable() @IsId() actionId!: string | null;
  @IsListOf(() => YearAmount) years!: YearAmount[];
  @IsFlag() restricted!: boolean;
  @IsText(paragraphLength) restriction!: string;
  @Nullable() @IsDay() endsOn!: Day | null;
  @IsText(paragraphLength) posts!: string;
  @Nullable() @IsAmount(0) postCount!: number | null;
  @Nullable() @IsWord(fundingWarnings) warning!: FundingWarning | null;
}

export class FundingTotals {
  @IsListOf(() => YearAmount) years!: YearAmount[];
  @IsAmount() funded!: number;
  @IsAmount() cost!: number;
  /** Cost beyond the funding; negative where there is more money than cost. */
  @IsAmount(-figureMost * mostYears, figureMost * mostYears) gap!: number;
  @IsWhole() uncostedCount!: number;
}

export class NewRisk {
  /** Because of … */
  @May() @IsText(paragraphLength) cause?: string;
  /** … this may happen … */
  @IsLine() event!: string;
  /** … which would mean. */
  @May() @IsText(paragraphLength) effect?: string;
  @IsWhole(least, most) likelihood!: number;
  @IsWhole(least, most) impact!: number;
  /** Where it should be once the response has worked; both or none. */
  @May() @Nullable() @IsWhole(least, most) targetLikelihood?: number | null;
  @May() @Nullable() @IsWhole(least, most) targetImpact?: number | null;
  @IsWord(riskResponses) response!: RiskResponse;
  @May() @IsText(paragraphLength) responseText?: string;
  @May() @Nullable() @IsId() ownerId?: string | null;
  @May() @Nullable() @IsDay() reviewOn?: Day | null;
  @May() @Nullable() @IsId() actionId?: string | null;
}

export class ChangeRisk extends PartialType(NewRisk, { skipNullProperties: false }) {}

export class Risk {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsText(paragraphLength) cause!: string;
  @IsLine() event!: string;
  @IsText(paragraphLength) effect!: string;
  @IsWhole(least, most) likelihood!: number;
  @IsWhole(least, most) impact!: number;
  @Nullable() @IsWhole(least, most) targetLikelihood!: number | null;
  @Nullable() @IsWhole(least, most) targetImpact!: number | null;
  @IsWord(riskResponses) response!: RiskResponse;
  @IsText(paragraphLength) responseText!: string;
  @Nullable() @IsId() ownerId!: string | null;
  @Nullable() @IsDay() reviewOn!: Day | null;
  @Nullable() @IsId() actionId!: string | null;
  /** Likelihood times impact, 1 to 25. */
  @IsWhole(1, 25) score!: number;
  @IsWord(riskBands) band!: RiskBand;
  @IsFlag() reviewOverdue!: boolean;
}

/** An action waits for another of its plan or for an ask; a goal waits for an ask. */
export class NewDependency {
  @May() @Nullable() @IsId() actionId?: string | null;
  @May() @Nullable() @IsId() goalId?: string | null;
  @May() @Nullable() @IsId() onActionId?: string | null;
  @May() @Nullable() @IsId() askId?: string | null;
  @May() @IsText(paragraphLength) note?: string;
}

/** What waits for what is not changed: another dependency takes its place. */
export class ChangeDependency {
  @May() @IsText(paragraphLength) note?: string;
}

export class Dependency {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @Nullable() @IsId() actionId!: string | null;
  @Nullable() @IsId() goalId!: string | null;
  @Nullable() @IsId() onActionId!: string | null;
  @Nullable() @IsId() askId!: string | null;
  @IsText(paragraphLength) note!: string;
  /** What waits and what it waits for, as they are called. */
  @IsLine() waiting!: string;
  @IsLine() awaited!: string;
  @Nullable() @IsDay() neededBy!: Day | null;
  @Nullable() @IsDay() awaitedOn!: Day | null;
  @IsWord(dependencyStates) state!: DependencyState;
}

/** What pays for a plan, what may go wrong with it and what it waits for. */
export class PlanDelivery {
  @IsId() planId!: string;
  @IsFlag() mayEdit!: boolean;
  @IsListOf(() => FundingLine) fundingLines!: FundingLine[];
  @IsOne(() => FundingTotals) totals!: FundingTotals;
  /** The highest score first. */
  @IsListOf(() => Risk) risks!: Risk[];
  @IsListOf(() => Dependency) dependencies!: Dependency[];
}

/** Funding that ends, a risk whose review is overdue, or something late that is waited for. */
export class DeliveryWarning {
  @IsWord(['funding-ends', 'review-overdue', 'dependency-late']) kind!:
    'funding-ends' | 'review-overdue' | 'dependency-late';
  @IsId() id!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() title!: string;
  @Nullable() @IsDay() on!: Day | null;
  @Nullable() @IsWord(fundingWarnings) warning!: FundingWarning | null;
  @IsText(paragraphLength) posts!: string;
}

export class DeliveryWarnings {
  @IsListOf(() => DeliveryWarning) warnings!: DeliveryWarning[];
}

export const archivedKinds = ['goal', 'action', 'milestone', 'target', 'funding-line', 'risk', 'dependency'] as const;
export type ArchivedKind = (typeof archivedKinds)[number];

export class ArchivedThing {
  @IsWord(archivedKinds) kind!: ArchivedKind;
  @IsId() id!: string;
  @IsLine() title!: string;
  /** What it stood in: the goal of an action, the action of a milestone. */
  @Nullable() @IsLine() within!: string | null;
  @IsFlag() withinArchived!: boolean;
  @IsInstant() archivedAt!: string;
  /** Whether this viewer may bring it back now. */
  @IsFlag() restorable!: boolean;
}

export class PlanArchive {
  @IsId() planId!: string;
  @IsListOf(() => ArchivedThing) things!: ArchivedThing[];
}
