import type { Day } from '@waymark/domain/day';
import type { EntryState } from '@waymark/domain/figures/entry-state';
import { questionCodes } from '@waymark/domain/figures/question-codes';
import { frequencies, type Frequency } from '@waymark/domain/indicators/vocabulary';
import { addressLength, cellsOfSave, codeLength, paragraphLength } from '@waymark/domain/limits';
import { NewObservation, Observations, OfOrganisation } from './indicators';
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
import { QuestionAnswer, StandingFigure, FigureEntry, breakdownLength } from './figure-entries';

const truths = ['true', 'false'] as const;

/** An entry as the viewer saw it. */
export class ChosenEntry {
  @IsId() id!: string;
  @IsWhole() version!: number;
  /** When submitting or approving: the answers to questions that are still open; an empty text confirms. */
  @May() @IsListOf(() => QuestionAnswer, questionCodes.length) answers?: QuestionAnswer[];
}

/** Takes a step with each of the entries; one that cannot does not hold up the others. */
export class StepWithEntries extends OfOrganisation {
  @IsListOf(() => ChosenEntry, cellsOfSave) entries!: ChosenEntry[];
  /**
   * Why they are returned (needed), or why they take the place of figures that count, for those that do not say it themselves.
   */
  @May() @Nullable() @IsText(paragraphLength) reason?: string | null;
}

/** refused: `code` says why, such as own-entry, questions-open, reason-required, step-not-possible or permission. */
export const stepOutcomes = ['done', 'refused', 'stale', 'locked', 'missing'] as const;
export type StepOutcomeCode = (typeof stepOutcomes)[number];

export const stepRefusals = [
  'own-entry',
  'questions-open',
  'reason-required',
  'step-not-possible',
  'permission',
  'no-figure',
  'indicator-computed',
  'repeated',
] as const;
export type StepRefusal = (typeof stepRefusals)[number];

export class StepOutcome {
  @IsId() id!: string;
  @IsWord(stepOutcomes) outcome!: StepOutcomeCode;
  @Nullable() @IsWord(stepRefusals) code!: StepRefusal | null;
  /** As it is now; an approved one is told here for the last time. */
  @Nullable() @IsOne(() => FigureEntry) entry!: FigureEntry | null;
  @Nullable() @IsOne(() => PeriodLock) lock!: PeriodLock | null;
}

export class StepOutcomes {
  @IsListOf(() => StepOutcome) outcomes!: StepOutcome[];
}

export const entryLists = ['submitted', 'returned', 'draft'] as const satisfies readonly EntryState[];

export class EntriesAsked extends OfOrganisation {
  /** Submitted ones unless told otherwise. */
  @May() @IsWord(entryLists) state?: (typeof entryLists)[number];
  /** Only what I entered. */
  @May() @IsWord(truths) mine?: (typeof truths)[number];
}

/** An entry with its place and what it is compared with. */
export class PlacedEntry extends FigureEntry {
  @IsId() indicatorId!: string;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsWord(frequencies) frequency!: Frequency;
  @IsLine(codeLength) areaCode!: string;
  @IsLine() areaName!: string;
  @IsText(breakdownLength) breakdown!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  /** The figure that it would take the place of. */
  @Nullable() @IsOne(() => StandingFigure) standing!: StandingFigure | null;
  /** The value of the period before, null when there is none or it may not be seen. */
  @Nullable() @IsAmount(-1e15, 1e15) formerValue!: number | null;
  @Nullable() @IsDay() formerPeriodEnd!: Day | null;
  @Nullable() @IsAmount(-1e15, 1e15) change!: number | null;
  @Nullable() @IsOne(() => PeriodLock) lock!: PeriodLock | null;
  /** Why this viewer cannot approve it; null when they can. */
  @Nullable() @IsWord(stepRefusals) notByMe!: StepRefusal | null;
}

export class FigureEntries {
  @IsListOf(() => PlacedEntry) entries!: PlacedEntry[];
  @IsFlag() secondPerson!: boolean;
  @IsFlag() mayApprove!: boolean;
}

/** A figure that is recorded in one step, with the answers to what is asked about it: without them it is refused, and they are told. */
export class RecordFigure extends NewObservation {
  @May() @Nullable() @IsLine(addressLength) evidence?: string | null;
  @May() @IsListOf(() => QuestionAnswer, questionCodes.length) answers?: QuestionAnswer[];
}

/** What became of a figure that was recorded in one step. */
export const recordingOutcomes = ['stands', 'submitted'] as const;
export type RecordingOutcome = (typeof recordingOutcomes)[number];

/** The series after a figure was recorded, and whether it counts at once or waits for a second person. */
export class RecordedObservations extends Observations {
  @IsWord(recordingOutcomes) outcome!: RecordingOutcome;
}

/** The cell that a comment is about. */
export class CellAsked extends OfOrganisation {
  @IsId() indicatorId!: string;
  @IsLine(codeLength) areaCode!: string;
  @May() @IsText(breakdownLength) breakdown?: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
}

export class NewFigureComment extends CellAsked {
  @IsText(paragraphLength) text!: string;
}

export class FigureComment {
  @IsId() id!: string;
  @IsText(paragraphLength) text!: string;
  @IsLine() writtenBy!: string;
  @IsInstant() writtenAt!: string;
}

/** What is said about one cell, the first word first. */
export class FigureComments {
  @IsListOf(() => FigureComment) comments!: FigureComment[];
}
