import type { Day } from '@waymark/domain/day';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import {
  directions,
  indicatorKinds,
  observationStatuses,
  type Direction,
  type IndicatorKind,
  type ObservationStatus,
} from '@waymark/domain/indicators/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { draftTasks, type DraftTask } from '@waymark/domain/plans/draft-tasks';
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

const sectionLength = 80;
/** Says where in a plan one is, again and again while one is there. */
export class NewPresence {
  /** The name of a field or page, and the identifier of what is on it: `vision`, `goal:0190…`. */
  @IsLine(sectionLength) section!: string;
  @IsFlag() editing!: boolean;
}

/** A colleague who was in the plan within the last three quarters of a minute. */
export class Present {
  @IsId() userId!: string;
  @IsLine() name!: string;
  @IsLine(sectionLength) section!: string;
  @IsFlag() editing!: boolean;
}

export class Presence {
  @IsListOf(() => Present) others!: Present[];
}

/** What is remembered of one task of a first draft beside what the plan itself tells. */
export class DraftMark {
  @IsWord(draftTasks) task!: DraftTask;
  @IsInstant() visitedAt!: string;
  @IsLine() visitedBy!: string;
  @Nullable() @IsInstant() finishedAt!: string | null;
  @Nullable() @IsLine() finishedBy!: string | null;
}

export class Draft {
  /** The tasks that someone has been to, the latest first. */
  @IsListOf(() => DraftMark) marks!: DraftMark[];
}

/** Someone is at a task; with `finished`, it is said whether it is done although the plan cannot tell. */
export class MarkDraft {
  @IsWord(draftTasks) task!: DraftTask;
  @May() @IsFlag() finished?: boolean;
}

/** The latest figure of an indicator for the area of the plan. */
export class LatestFigure {
  @IsDay() periodEnd!: Day;
  @Nullable() @IsAmount() value!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
}

/** An indicator that a goal of a theme may be measured by. */
export class FittingIndicator {
  @IsId() id!: string;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsText(paragraphLength) plain!: string;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @IsWord(directions) direction!: Direction;
  @IsLine() source!: string;
  @Nullable() @IsOne(() => LatestFigure) latest!: LatestFigure | null;
}

export class FittingAsked {
  @IsWord(themes) theme!: Theme;
}

export class FittingIndicators {
  /** Those with figures for the area first. */
  @IsListOf(() => FittingIndicator) indicators!: FittingIndicator[];
}
