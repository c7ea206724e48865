import type { Day } from '@waymark/domain/day';
import { cellStates, entryStates, type CellState, type EntryState } from '@waymark/domain/figures/entry-state';
import { questionCodes, type QuestionCode } from '@waymark/domain/figures/question-codes';
import { observationStatuses, type ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { addressLength, cellsOfSave, codeLength, paragraphLength } from '@waymark/domain/limits';
import { OfOrganisation } from './indicators';
import { PeriodLock } from './period-locks';
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
import { FieldProblem } from './problem';

export const breakdownLength = 120;

/** What was answered to a question, and by whom; an empty text: confirmed without words when it was approved. */
export class QuestionAnswer {
  @IsWord(questionCodes) code!: QuestionCode;
  @IsText(paragraphLength) text!: string;
}

export class GivenAnswer extends QuestionAnswer {
  @IsLine() by!: string;
  @IsInstant() at!: string;
}

/**
 * What is asked about a figure, with the numbers to say it in words; null where there is none, or where it may not be seen.
 * breakdown-differs: `compared` is the sum of the categories of `dimension`, `value` the total.
 * jump: from `compared` to `value`, `times` the usual spread of changes. above-whole: `compared` is the whole (100 for a percentage).
 * denominator-changed: from `compared` to `value`, by the share `times`. same-as-before: `compared` is the period before.
 * outside-interval: not between `lower` and `upper`.
 */
export class EntryQuestion {
  @IsWord(questionCodes) code!: QuestionCode;
  @Nullable() @IsAmount(-1e15, 1e15) value!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) compared!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) lower!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) upper!: number | null;
  @Nullable() @IsAmount(-1e15, 1e15) times!: number | null;
  @Nullable() @IsLine() dimension!: string | null;
  @Nullable() @IsOne(() => GivenAnswer) answer!: GivenAnswer | null;
}

/** The numbers of a figure, wherever it stands. */
export class FigureNumbers {
  @Nullable() @IsAmount(-1e15, 1e15) value!: number | null;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @Nullable() @IsAmount() numerator!: number | null;
  @Nullable() @IsAmount() denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
}

/** The figure that counts; its numbers are null and its status `suppressed` where it is about few people. */
export class StandingFigure extends FigureNumbers {
  @Nullable() @IsText(paragraphLength) note!: string | null;
  @Nullable() @IsLine(addressLength) evidence!: string | null;
  /** False when it comes from the library's published figures. */
  @IsFlag() own!: boolean;
  @IsWhole() revision!: number;
  @IsLine(400) source!: string;
  @Nullable() @IsDay() releasedOn!: Day | null;
  @Nullable() @IsLine() enteredBy!: string | null;
  @Nullable() @IsLine() checkedBy!: string | null;
}

/** A figure on its way: entered by hand, not counting before it is approved. */
export class FigureEntry extends FigureNumbers {
  @IsId() id!: string;
  /** Named by whoever saves, submits, returns or approves it. */
  @IsWhole() version!: number;
  @IsWord(entryStates) state!: EntryState;
  /** The numbers are null because they are about few people and somebody else entered them. */
  @IsFlag() hidden!: boolean;
  @Nullable() @IsText(paragraphLength) note!: string | null;
  /** A web address that shows where the figure comes from. */
  @Nullable() @IsLine(addressLength) evidence!: string | null;
  /** Why it takes the place of a figure that counts; needed before it is submitted where one does. */
  @Nullable() @IsText(paragraphLength) reason!: string | null;
  @Nullable() @IsText(paragraphLength) returnReason!: string | null;
  @IsLine() enteredBy!: string;
  @IsFlag() mine!: boolean;
  @IsInstant() enteredAt!: string;
  @Nullable() @IsInstant() submittedAt!: string | null;
  @Nullable() @IsLine() checkedBy!: string | null;
  @Nullable() @IsInstant() checkedAt!: string | null;
  @IsListOf(() => EntryQuestion) questions!: EntryQuestion[];
}

/** One cell: what counts, and beside it what is on its way. */
/** What is published for another period that ends within that of a cell: a count of one day, or a calendar year. */
export class PublishedNearby {
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @IsAmount() value!: number;
  @IsLine(400) source!: string;
}

export class GridCell {
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @IsWord(cellStates) state!: CellState;
  /** To be named when the cell is saved; 0 where nobody has entered anything. */
  @IsWhole() version!: number;
  @Nullable() @IsOne(() => StandingFigure) standing!: StandingFigure | null;
  /** Where nothing stands for the very period of the cell. */
  @May() @IsOne(() => PublishedNearby) published?: PublishedNearby;
  /** Null unless the state is draft, submitted or returned. */
  @Nullable() @IsOne(() => FigureEntry) entry!: FigureEntry | null;
  /** The lock that closes it, one of those of the grid. */
  @Nullable() @IsId() lockId!: string | null;
  @IsWhole() commentCount!: number;
}

/**
 * One cell to save. The figure is sent whole or not at all: as soon as one of value, lower, upper, numerator, denominator or
 * status is there, those that are not are empty; a value alone is kept as it is, from numerator and denominator the value is
 * worked out, and null for all of them takes the entry back. Note, evidence and reason stay as they are when left out. Answers
 * are added to those given; a figure that changes loses its answers, since they were about another number.
 */
export class CellToSave {
  @IsId() indicatorId!: string;
  @IsLine(codeLength) areaCode!: string;
  @May() @IsText(breakdownLength) breakdown?: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  /** The version of the cell that the editor read; 0 where it had none. */
  @IsWhole() version!: number;
  // What may be typed has its narrower limits in the cell's own outcome, so that one cell never refuses the others.
  @May() @Nullable() @IsAmount(-1e15, 1e15) value?: number | null;
  @May() @Nullable() @IsAmount(-1e15, 1e15) lower?: number | null;
  @May() @Nullable() @IsAmount(-1e15, 1e15) upper?: number | null;
  @May() @Nullable() @IsAmount(-1e15, 1e15) numerator?: number | null;
  @May() @Nullable() @IsAmount(-1e15, 1e15) denominator?: number | null;
  @May() @IsWord(observationStatuses) status?: ObservationStatus;
  @May() @Nullable() @IsText() note?: string | null;
  /** Starts with https:// or http://. */
  @May() @Nullable() @IsText() evidence?: string | null;
  @May() @Nullable() @IsText() reason?: string | null;
  @May() @IsListOf(() => QuestionAnswer, questionCodes.length) answers?: QuestionAnswer[];
}

export class SaveFigures extends OfOrganisation {
  @IsListOf(() => CellToSave, cellsOfSave) cells!: CellToSave[];
}

/** refused: `fields` say why, pointing into the cell (`/value`); stale: someone else was there first, and `cell` is what they left. */
export const cellOutcomes = ['saved', 'refused', 'stale', 'locked'] as const;
export type CellOutcomeCode = (typeof cellOutcomes)[number];

export class CellOutcome {
  @IsWord(cellOutcomes) outcome!: CellOutcomeCode;
  @IsListOf(() => FieldProblem) fields!: FieldProblem[];
  /** The cell as it is now; null where the viewer may not see it or there is no such indicator or area. */
  @Nullable() @IsOne(() => GridCell) cell!: GridCell | null;
  @Nullable() @IsOne(() => PeriodLock) lock!: PeriodLock | null;
}

/** One outcome for each cell, in the order in which they were sent. */
export class SavedFigures {
  @IsListOf(() => CellOutcome) outcomes!: CellOutcome[];
}
