import type { Day } from '@waymark/domain/day';
import { directions, type Direction } from '@waymark/domain/indicators/vocabulary';
import {
  measureCodes,
  measuredKinds,
  measureGaps,
  type MeasureCode,
  type MeasuredKind,
  type MeasureGap,
} from '@waymark/domain/measures/process-measures';
import { IsAmount, IsDay, IsId, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

/** Of which organisation, of which plan, and on which day; today and all plans in delivery unless told. */
export class MeasuresAsked {
  @May() @IsId() organisation?: string;
  @May() @IsId() plan?: string;
  @May() @IsDay() on?: Day;
}

/** Something that stands behind a measure. */
export class MeasuredThing {
  @IsWord(measuredKinds) kind!: MeasuredKind;
  /** For an indicator its target in the plan. */
  @IsId() id!: string;
  @Nullable() @IsId() planId!: string | null;
  /** The action on whose page it is dealt with; null for what has a page of its own. */
  @Nullable() @IsId() actionId!: string | null;
  @IsText() title!: string;
  /** The day it was on, where a title alone does not tell it from others, as with meetings. */
  @Nullable() @IsDay() on!: Day | null;
}

export class ProcessMeasure {
  @IsWord(measureCodes) code!: MeasureCode;
  @IsLine() name!: string;
  @IsText() plain!: string;
  @IsLine() unit!: string;
  @IsWord(directions) direction!: Direction;
  @Nullable() @IsWhole() numerator!: number | null;
  @Nullable() @IsWhole() denominator!: number | null;
  @IsText() numeratorMeaning!: string;
  @IsText() denominatorMeaning!: string;
  @Nullable() @IsAmount() value!: number | null;
  /** Why there is no number. */
  @Nullable() @IsWord(measureGaps) gap!: MeasureGap | null;
  /** What to look at: of a share what does not count, of a count what does; the first of them. */
  @IsListOf(() => MeasuredThing) things!: MeasuredThing[];
  /** How many there are in all. */
  @IsWhole() thingCount!: number;
  /** What was kept at the end of the last month before the day, for all plans in delivery. */
  @Nullable() @IsAmount() lastMonth!: number | null;
  @Nullable() @IsDay() lastMonthEnd!: Day | null;
}

export class MeasuredPlan {
  @IsId() id!: string;
  @IsLine() title!: string;
}

export class ProcessMeasures {
  @IsId() organisationId!: string;
  @Nullable() @IsId() planId!: string | null;
  @IsDay() on!: Day;
  @IsListOf(() => ProcessMeasure) measures!: ProcessMeasure[];
  /** The plans that may be asked for. */
  @IsListOf(() => MeasuredPlan) plans!: MeasuredPlan[];
}
