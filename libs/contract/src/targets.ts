import { PartialType, PickType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import {
  directions,
  indicatorKinds,
  indicatorStatuses,
  targetPaths,
  type Direction,
  type IndicatorKind,
  type IndicatorStatus,
  type TargetPath,
} from '@waymark/domain/indicators/vocabulary';
import { councilRuleCodes, type CouncilRuleCode } from '@waymark/domain/judging/council-rules';
import { paragraphLength, pointsOfTarget } from '@waymark/domain/limits';
import {
  IsAmount,
  IsDay,
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

export class TargetPoint {
  @IsDay() on!: Day;
  @IsAmount() value!: number;
}

/** An indicator put under a goal, with where it stands, where it should be and by which path. */
export class NewTarget {
  @IsId() indicatorId!: string;
  @May() @Nullable() @IsDay() baselineOn?: Day | null;
  @May() @Nullable() @IsAmount() baselineValue?: number | null;
  @May() @Nullable() @IsDay() targetOn?: Day | null;
  @May() @Nullable() @IsAmount() targetValue?: number | null;
  @May() @IsWord(targetPaths) path?: TargetPath;
  @May() @IsListOf(() => TargetPoint, pointsOfTarget) points?: TargetPoint[];
  /** Share of the distance from baseline to target, 0 to 1; default 0.1. */
  @May() @Nullable() @IsAmount(0, 1) toleranceShare?: number | null;
  /** In the indicator's unit; wins over the share. */
  @May() @Nullable() @IsAmount(0) toleranceAbsolute?: number | null;
  /** Overrides the indicator's own direction in this plan. */
  @May() @Nullable() @IsWord(directions) direction?: Direction | null;
  /** Null: as the indicator's source suggests, which is yes for surveys. */
  @May() @Nullable() @IsFlag() judgeWithInterval?: boolean | null;
  @May() @IsText(paragraphLength) rationale?: string;
  @May() @Nullable() @IsId() ownerId?: string | null;
}

export class ChangeTarget extends PartialType(NewTarget, { skipNullProperties: false }) {}

/** How a status came about: everything needed to work it out again by hand. */
export class StatusWorking {
  @IsOne(() => TargetPoint) baseline!: TargetPoint;
  @IsOne(() => TargetPoint) target!: TargetPoint;
  @IsDay() on!: Day;
  @IsAmount() observed!: number;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @IsAmount() expected!: number;
  @IsAmount() lead!: number;
  @IsAmount(0) tolerance!: number;
  @IsFlag() judgedWithInterval!: boolean;
}

/** A rule of the council that made the method's status another. */
export class AppliedRule {
  @IsWord(councilRuleCodes) rule!: CouncilRuleCode;
  @IsWord(indicatorStatuses) from!: IndicatorStatus;
  @IsWord(indicatorStatuses) to!: IndicatorStatus;
  /** The figure a year before, where the rule looked at it. */
  @Nullable() @IsOne(() => TargetPoint) yearBefore!: TargetPoint | null;
}

export class Target {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() goalId!: string;
  /** The target of the plan before that it was carried over from. */
  @Nullable() @IsId() originId!: string | null;
  @IsId() indicatorId!: string;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() unit!: string;
  @IsWhole() decimals!: number;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @IsWord(directions) direction!: Direction;
  @IsFlag() directionOverridden!: boolean;
  @Nullable() @IsDay() baselineOn!: Day | null;
  @Nullable() @IsAmount() baselineValue!: number | null;
  /** Whether there is a baseline that is hidden to protect people. */
  @IsFlag() baselineHidden!: boolean;
  @Nullable() @IsDay() targetOn!: Day | null;
  @Nullable() @IsAmount() targetValue!: number | null;
  @IsWord(targetPaths) path!: TargetPath;
  @IsListOf(() => TargetPoint) points!: TargetPoint[];
  @Nullable() @IsAmount(0, 1) toleranceShare!: number | null;
  @Nullable() @IsAmount(0) toleranceAbsolute!: number | null;
  @Nullable() @IsFlag() judgeWithInterval!: boolean | null;
  @IsText(paragraphLength) rationale!: string;
  @Nullable() @IsId() ownerId!: string | null;
  @IsWord(indicatorStatuses) status!: IndicatorStatus;
  /** What the national method alone says, before the council's own rules. */
  @IsWord(indicatorStatuses) byMethod!: IndicatorStatus;
  @IsListOf(() => AppliedRule) applied!: AppliedRule[];
  @Nullable() @IsOne(() => StatusWorking) working!: StatusWorking | null;
}

/** How a target stands, with all that is needed to say why. */
export class TargetJudgement extends PickType(Target, [
  'id',
  'goalId',
  'code',
  'name',
  'unit',
  'decimals',
  'kind',
  'direction',
  'baselineOn',
  'status',
  'byMethod',
  'applied',
  'working',
]) {}
