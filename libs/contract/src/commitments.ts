import {
  commitmentAnswers,
  commitmentStatuses,
  substanceFields,
  toldWays,
  type CommitmentAnswer,
  type CommitmentStatus,
  type SubstanceField,
  type ToldWay,
} from '@waymark/domain/commitments/commitment';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

/** Asks a member of the taskforce to accept an action as their own. */
export class NewCommitment {
  @IsId() memberId!: string;
  @May() @IsText(paragraphLength) note?: string;
}

/** The answer: by the member's own account, or by who records it for them and says how and when they said it. */
export class AnswerCommitment {
  @IsWord(commitmentAnswers) answer!: CommitmentAnswer;
  /** Required to decline. */
  @May() @Nullable() @IsText(paragraphLength) reason?: string | null;
  @May() @Nullable() @IsWord(toldWays) toldHow?: ToldWay | null;
  @May() @Nullable() @IsDay() toldOn?: Day | null;
}

export class Commitment {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsId() actionId!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsLine() actionTitle!: string;
  @IsId() memberId!: string;
  /** The person, or the seat while nobody is named. */
  @IsLine() memberName!: string;
  @IsLine() organisationName!: string;
  @IsWord(commitmentStatuses) status!: CommitmentStatus;
  @IsText(paragraphLength) note!: string;
  @IsLine() askedBy!: string;
  @IsInstant() askedAt!: string;
  @Nullable() @IsText(paragraphLength) reason!: string | null;
  @Nullable() @IsInstant() answeredAt!: string | null;
  @Nullable() @IsLine() answeredBy!: string | null;
  /** Set where someone else recorded the answer. */
  @Nullable() @IsWord(toldWays) toldHow!: ToldWay | null;
  @Nullable() @IsDay() toldOn!: Day | null;
  /** What is no longer as it was accepted: ask again. */
  @IsEveryWord(substanceFields) changed!: SubstanceField[];
  @Nullable() @IsInstant() changedAt!: string | null;
  /** Days since it was asked, while it waits. */
  @Nullable() @IsWhole() waitingDays!: number | null;
  /** Whether the viewer is who was asked. */
  @IsFlag() mine!: boolean;
  @IsFlag() mayAnswer!: boolean;
  @IsFlag() mayWithdraw!: boolean;
}

export class Commitments {
  @IsLine() planTitle!: string;
  @IsListOf(() => Commitment) commitments!: Commitment[];
  @IsFlag() mayAsk!: boolean;
}
