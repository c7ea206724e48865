import type { Day } from '@waymark/domain/day';
import { indicatorStatuses, type IndicatorStatus } from '@waymark/domain/indicators/vocabulary';
import { defaultToleranceRange, firstMonthsRange } from '@waymark/domain/judging/council-rules';
import {
  IsAmount,
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';
import { TargetJudgement } from './targets';

/** What a council sets on top of the national method; null or false is off. */
export class CouncilRuleSettings {
  /** The tolerance of targets that set none, as a share of the distance from baseline to target. */
  @Nullable() @IsAmount(defaultToleranceRange.least, defaultToleranceRange.most) defaultTolerance!: number | null;
  /** Slightly behind counts as on track so many months after the baseline. */
  @Nullable() @IsWhole(firstMonthsRange.least, firstMonthsRange.most) firstMonths!: number | null;
  /** Behind only if also worse than a year before. */
  @IsFlag() onlyIfWorse!: boolean;
  /** At most slightly behind on a provisional or estimated figure, or one of low reliability. */
  @IsFlag() neverOnUncertain!: boolean;
  /** At most slightly behind on a survey's figure without a significant change for the worse. */
  @IsFlag() surveyNeedsChange!: boolean;
}

/** The settings as they stood from an instant on. */
export class FormerCouncilRules extends CouncilRuleSettings {
  @IsWhole() version!: number;
  @IsInstant() setAt!: string;
  @IsLine() setBy!: string;
}

export class JudgingRules extends CouncilRuleSettings {
  @IsId() organisationId!: string;
  /** 0 until the organisation sets rules for the first time. */
  @IsWhole() version!: number;
  @IsFlag() mayEdit!: boolean;
  /** Every setting, the latest first. */
  @IsListOf(() => FormerCouncilRules) versions!: FormerCouncilRules[];
}

/** A target that other rules would judge otherwise. */
export class ChangedJudgement {
  @IsId() targetId!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() name!: string;
  @IsWord(indicatorStatuses) from!: IndicatorStatus;
  @IsWord(indicatorStatuses) to!: IndicatorStatus;
}

/** The day to try rules on; today when left out. */
export class JudgingPreviewAsked {
  @May() @IsDay() on?: Day;
}

/** What would change with other rules: today against those in force, on a past day against those of that day. */
export class JudgingPreview {
  @IsWhole() targetCount!: number;
  @IsListOf(() => ChangedJudgement) changed!: ChangedJudgement[];
}

/** Whose rules: those of today, or those that stood on the day asked for. */
export const ruleTimes = ['today', 'that-day'] as const;
export type RuleTime = (typeof ruleTimes)[number];

export class JudgementsAsked {
  /** Today when left out. */
  @May() @IsDay() on?: Day;
  @May() @IsWord(ruleTimes) rules?: RuleTime;
}

/** The targets of a plan as they would be judged with the figures and settings known on a day. */
export class PlanJudgements {
  @IsId() planId!: string;
  @IsDay() on!: Day;
  @IsWord(ruleTimes) rules!: RuleTime;
  @IsListOf(() => TargetJudgement) targets!: TargetJudgement[];
}
