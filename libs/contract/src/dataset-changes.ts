import { changeKinds, type ChangeKind } from '@waymark/domain/datasets/vocabulary';
import type { Day } from '@waymark/domain/day';
import { observationStatuses, type ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { codeLength } from '@waymark/domain/limits';
import { IsAmount, IsDay, IsLine, IsListOf, IsOne, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

const placeLength = 9;

/** Which figures of a file are asked for, and from which place in their order on. */
export class DatasetChangesAsked {
  @May() @IsWord(changeKinds) kind?: ChangeKind;
  @May() @IsText(placeLength) after?: string;
}

export class DatasetNumbers {
  @Nullable() @IsAmount(-1e15, 1e15) value!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) numerator!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
}

/** A figure of the file beside the one that it replaces. */
export class DatasetChange {
  @IsLine(codeLength) indicator!: string;
  @IsText() indicatorName!: string;
  @IsText() unit!: string;
  @IsWhole() decimals!: number;
  @IsText() breakdown!: string;
  @IsLine() areaCode!: string;
  @IsText() areaName!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  /** What stands, or stood before the load; null for a figure that is new. */
  @Nullable() @IsOne(() => DatasetNumbers) former!: DatasetNumbers | null;
  @IsOne(() => DatasetNumbers) coming!: DatasetNumbers;
}

/** Figures that a load changes or brings, the largest changes first, or new ones as the file has them. */
export class DatasetChanges {
  @IsWord(changeKinds) kind!: ChangeKind;
  /** How many there are in all. */
  @IsWhole() total!: number;
  @IsListOf(() => DatasetChange) changes!: DatasetChange[];
  /** The place after the last of these; null when there are no more. */
  @Nullable() @IsWhole() next!: number | null;
}
