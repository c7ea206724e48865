import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { decisions, type Decision as DecisionWord } from '@waymark/domain/plans/vocabulary';
import { stoppedStatuses, type StoppedStatus } from '@waymark/domain/progress/decision';
import { IsDay, IsId, IsInstant, IsLine, IsListOf, IsText, IsWord, May, Nullable } from './primitives';

/** What was decided about an action, by whom and why. Once recorded it is never changed; another decision follows it. */
export class NewDecision {
  @IsWord(decisions) decision!: DecisionWord;
  @IsText(paragraphLength) reason!: string;
  /** A person or a body. */
  @IsLine() decidedBy!: string;
  @IsDay() decidedOn!: Day;
  /** What an action that is stopped becomes; cancelled when left out. */
  @May() @Nullable() @IsWord(stoppedStatuses) status?: StoppedStatus | null;
}

export class ActionDecision {
  @IsId() id!: string;
  @IsWord(decisions) decision!: DecisionWord;
  @IsText(paragraphLength) reason!: string;
  @IsLine() decidedBy!: string;
  @IsDay() decidedOn!: Day;
  /** What the action became by it. */
  @Nullable() @IsWord(stoppedStatuses) status!: StoppedStatus | null;
  @IsInstant() recordedAt!: string;
  @IsLine() recordedBy!: string;
}

/** The latest first. */
export class ActionDecisions {
  @IsListOf(() => ActionDecision) decisions!: ActionDecision[];
}
