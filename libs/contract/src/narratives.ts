import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { addressLength, paragraphLength } from '@waymark/domain/limits';
import { IsDay, IsFlag, IsId, IsInstant, IsLine, IsListOf, IsText, IsWhole, May, Nullable } from './primitives';
import { WordPart } from './word-parts';

/** A version of the local story. */
export class NewNarrative {
  @IsText() text!: string;
  /** What is new in it, or why it was written. */
  @May() @IsText(paragraphLength) note?: string;
}

export class ChangeNarrative extends PartialType(NewNarrative, { skipNullProperties: false }) {}

/** Which body agreed a version, and when. */
export class AgreeNarrative {
  @IsLine() agreedBy!: string;
  @IsDay() agreedOn!: Day;
}

/** Makes a version the narrative of its plan, if the plan is still the one that was read. */
export class TakeNarrative {
  @IsWhole(1) planVersion!: number;
}

/** A place where the story is told: a leaflet, a page, a speech. */
export class NewNarrativeUse {
  @IsLine() place!: string;
  @May() @Nullable() @IsDay() since?: Day | null;
  @May() @Nullable() @IsLine(addressLength) link?: string | null;
}

export class ChangeNarrativeUse extends PartialType(NewNarrativeUse, { skipNullProperties: false }) {}

/** With whom the story was tested, what they said, and what was changed for it. */
export class NewNarrativeTest {
  @IsLine() testedWith!: string;
  @IsDay() testedOn!: Day;
  @May() @Nullable() @IsWhole(0, 1_000_000) peopleCount?: number | null;
  @May() @IsText(paragraphLength) said?: string;
  @May() @IsText(paragraphLength) changed?: string;
}

export class ChangeNarrativeTest extends PartialType(NewNarrativeTest, { skipNullProperties: false }) {}

export class NarrativeUse {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() place!: string;
  @Nullable() @IsDay() since!: Day | null;
  @Nullable() @IsLine(addressLength) link!: string | null;
  @IsFlag() archived!: boolean;
}

export class NarrativeTest {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() testedWith!: string;
  @IsDay() testedOn!: Day;
  /** Null when nobody counted, and when the count is so small that it could tell who came. */
  @Nullable() @IsWhole() peopleCount!: number | null;
  @IsFlag() peopleHidden!: boolean;
  @IsText(paragraphLength) said!: string;
  @IsText(paragraphLength) changed!: string;
  @IsFlag() archived!: boolean;
}

export class Narrative {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWhole(1) number!: number;
  @IsText() text!: string;
  @IsText(paragraphLength) note!: string;
  @IsLine() writtenBy!: string;
  @IsInstant() writtenAt!: string;
  @Nullable() @IsLine() agreedBy!: string | null;
  @Nullable() @IsDay() agreedOn!: Day | null;
  @Nullable() @IsInstant() takenAt!: string | null;
  @Nullable() @IsLine() takenBy!: string | null;
  /** Whether the plan says just this now. */
  @IsFlag() inPlan!: boolean;
  @IsFlag() archived!: boolean;
  @IsListOf(() => NarrativeUse) uses!: NarrativeUse[];
  @IsListOf(() => NarrativeTest) tests!: NarrativeTest[];
}

export class Narratives {
  @IsLine() planTitle!: string;
  @IsWhole() planVersion!: number;
  /** Whether the plan says something as its narrative. */
  @IsFlag() planHasNarrative!: boolean;
  /** The newest first. */
  @IsListOf(() => Narrative) narratives!: Narrative[];
  @IsFlag() mayEdit!: boolean;
  /** Whether a version may be taken into the plan now. */
  @IsFlag() mayTake!: boolean;
}

export class NarrativeComparisonAsked {
  /** The earlier version. */
  @IsId() with!: string;
}

/** One version against another, word by word. */
export class NarrativeComparison {
  @IsWhole() fromNumber!: number;
  @IsWhole() toNumber!: number;
  @IsListOf(() => WordPart) words!: WordPart[];
}
