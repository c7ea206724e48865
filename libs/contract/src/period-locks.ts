import type { Day } from '@waymark/domain/day';
import { indicatorKinds, type IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { IsDay, IsFlag, IsId, IsInstant, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

/** Closes the figures whose period ends on one of the days, both included: all, or those of one plan or one kind. */
export class NewPeriodLock {
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
  /** Only figures of indicators that stand under a goal of this plan. */
  @May() @Nullable() @IsId() planId?: string | null;
  @May() @Nullable() @IsWord(indicatorKinds) kind?: IndicatorKind | null;
  /** Why, or on what occasion: `Annual report 2026/27`. */
  @May() @IsText(paragraphLength) note?: string;
}

/** Opens a closed period again, for a reason that stays on the record. */
export class ReopenPeriodLock {
  @IsText(paragraphLength) reason!: string;
}

export class PeriodLock {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
  @Nullable() @IsId() planId!: string | null;
  @Nullable() @IsLine() planTitle!: string | null;
  @Nullable() @IsWord(indicatorKinds) kind!: IndicatorKind | null;
  @IsText(paragraphLength) note!: string;
  @IsLine() lockedBy!: string;
  @IsInstant() lockedAt!: string;
  @Nullable() @IsLine() reopenedBy!: string | null;
  @Nullable() @IsInstant() reopenedAt!: string | null;
  @Nullable() @IsText(paragraphLength) reopenReason!: string | null;
}

/** The locks of an organisation, those that hold first, then the reopened ones; the latest first. */
export class PeriodLocks {
  @IsListOf(() => PeriodLock) locks!: PeriodLock[];
  @IsFlag() mayLock!: boolean;
}
