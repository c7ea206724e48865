import {
  areaHints,
  followings,
  measureParts,
  unreadableReasons,
  type AreaHint,
  type Following,
  type MeasurePart,
  type UnreadableReason,
} from '@waymark/domain/datasets/vocabulary';
import type { Day } from '@waymark/domain/day';
import { observationStatuses, type ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { codeLength } from '@waymark/domain/limits';
import { IsAmount, IsDay, IsLine, IsListOf, IsOne, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

/** Rows by what becomes of them; all but `read` and `notes` add up to `read`. */
export class DatasetRows {
  @IsWhole() read!: number;
  @IsWhole() matched!: number;
  @IsWhole() otherCategory!: number;
  @IsWhole() otherLevel!: number;
  @IsWhole() otherArea!: number;
  @IsWhole() unknownArea!: number;
  @IsWhole() notAnArea!: number;
  @IsWhole() duplicate!: number;
  @IsWhole() unreadable!: number;
  /** Lines that are no rows: titles, footnotes and blank ones. */
  @IsWhole() notes!: number;
  /** Of the rows that match, those of codes that are no longer in use. */
  @IsWhole() followed!: number;
}

export class DatasetMarker {
  @IsWord(observationStatuses) status!: ObservationStatus;
  @IsWhole() cells!: number;
}

export class DatasetFollowed {
  @IsLine() areaCode!: string;
  @IsText() areaName!: string;
  @IsWord(followings) following!: Following;
  @IsWhole() figures!: number;
  /** Former codes that the file lacks. */
  @IsText() missing!: string;
}

export class DatasetUnreadable {
  @IsWhole() row!: number;
  @IsWord(unreadableReasons) reason!: UnreadableReason;
  @IsText() text!: string;
}

export class DatasetUnknownArea {
  @IsText() code!: string;
  @IsText() name!: string;
  /** What may be meant; not there in accounts from before hints were given. */
  @May() @IsWord(areaHints) hint?: AreaHint;
  @May() @IsText() areaCode?: string;
  @May() @IsText() areaName?: string;
}

/** A sum over councils beside the total that the file gives. */
export class DatasetTotal {
  @IsLine(codeLength) indicator!: string;
  @IsWord(measureParts) part!: MeasurePart;
  @IsDay() periodEnd!: Day;
  /** The name of the whole. */
  @IsText() of!: string;
  @IsAmount(-1e15, 1e15) sum!: number;
  @IsAmount(-1e15, 1e15) total!: number;
  @IsWhole() areas!: number;
  @IsWhole() unknown!: number;
}

/** Figures by what loading would do, and once it is loaded, did. */
export class DatasetCounts {
  @IsWhole() figures!: number;
  @IsWhole() added!: number;
  @IsWhole() revised!: number;
  @IsWhole() unchanged!: number;
}

export class DatasetFigure {
  @IsLine(codeLength) indicator!: string;
  @IsText() breakdown!: string;
  @IsLine() areaCode!: string;
  @IsText() areaName!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @Nullable() @IsAmount(-1e15, 1e15) value!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) numerator!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
}

/** Everything that was read, accounted for. */
export class DatasetReconciliation {
  @IsOne(() => DatasetRows) rows!: DatasetRows;
  @Nullable() @IsWhole() recordCount!: number | null;
  @IsWhole() zeros!: number;
  /** Shares above the whole, which are asked about. */
  @IsWhole() aboveWhole!: number;
  @IsListOf(() => DatasetMarker) markers!: DatasetMarker[];
  @IsListOf(() => DatasetFollowed) followed!: DatasetFollowed[];
  @IsListOf(() => DatasetUnreadable) unreadable!: DatasetUnreadable[];
  @IsListOf(() => DatasetUnknownArea) unknownAreas!: DatasetUnknownArea[];
  @IsListOf(() => DatasetTotal) totals!: DatasetTotal[];
  @IsOne(() => DatasetCounts) counts!: DatasetCounts;
  /** Some of the figures as they would be kept. */
  @IsListOf(() => DatasetFigure) samples!: DatasetFigure[];
}
