import type { Day } from '@waymark/domain/day';
import { dimensions, type Dimension } from '@waymark/domain/indicators/breakdown';
import { observationStatuses, type ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { codeLength } from '@waymark/domain/limits';
import { OfOrganisation } from './indicators';
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

export const partsAgainstTotals = ['add-up', 'below', 'above', 'unknown'] as const;

/** Which breakdowns one asks for: without a period those of the latest that has any, without a dimension all. */
export class BreakdownsAsked extends OfOrganisation {
  @IsLine(codeLength) area!: string;
  @May() @IsDay() periodStart?: Day;
  @May() @IsDay() periodEnd?: Day;
  @May() @IsWord(dimensions) dimension?: Dimension;
}

export class BreakdownPeriod {
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
}

/** The figure of a category, or of all of them; its numbers are null and its status `suppressed` where it is hidden. */
export class BreakdownFigure {
  @IsText(120) breakdown!: string;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @Nullable() @IsAmount() numerator!: number | null;
  @Nullable() @IsAmount() denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
  @IsFlag() intervalComputed!: boolean;
}

export class BreakdownTable {
  @IsWord(dimensions) dimension!: Dimension;
  @IsListOf(() => BreakdownFigure) parts!: BreakdownFigure[];
  @Nullable() @IsOne(() => BreakdownFigure) total!: BreakdownFigure | null;
  /** False where the total is worked out from the parts, by their counts. */
  @IsFlag() totalRecorded!: boolean;
  /** Whether the parts make the recorded total. */
  @IsWord(partsAgainstTotals) against!: (typeof partsAgainstTotals)[number];
}

export class Breakdowns {
  @IsLine() areaCode!: string;
  @IsLine() areaName!: string;
  /** Null while there is no breakdown. */
  @Nullable() @IsOne(() => BreakdownPeriod) period!: BreakdownPeriod | null;
  /** Every period that has a breakdown, the latest first. */
  @IsListOf(() => BreakdownPeriod) periods!: BreakdownPeriod[];
  @IsListOf(() => BreakdownTable) tables!: BreakdownTable[];
}

/** Asks to see the counts of an area that are hidden to protect people; the reason is written down with who looked. */
export class HiddenCountsAsked extends OfOrganisation {
  @IsLine(codeLength) area!: string;
  @IsLine(400) reason!: string;
}

export class HiddenCount {
  @IsText(120) breakdown!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsAmount() numerator!: number | null;
  @Nullable() @IsAmount() denominator!: number | null;
}

/** Somebody looked at hidden counts. */
export class HiddenCountView {
  @IsInstant() at!: string;
  @IsLine() by!: string;
  @IsLine() indicatorCode!: string;
  @IsLine() indicatorName!: string;
  @IsLine() areaCode!: string;
  @IsLine() areaName!: string;
  @IsLine(400) reason!: string;
  @IsWhole() figureCount!: number;
}

export class HiddenCountViews {
  @IsListOf(() => HiddenCountView) views!: HiddenCountView[];
}

export class HiddenCounts {
  @IsId() organisationId!: string;
  @IsListOf(() => HiddenCount) figures!: HiddenCount[];
  /** Who looked at those of this indicator and area, this view first; at most twenty. */
  @IsListOf(() => HiddenCountView) views!: HiddenCountView[];
}
