import type { Day } from '@waymark/domain/day';
import { paragraphLength, shownLength } from '@waymark/domain/limits';
import { changeTypes, type ChangeType } from '@waymark/domain/versions/content-change';
import { fieldForms, type FieldForm } from '@waymark/domain/versions/content-tree';
import { versionOccasions, type VersionOccasion } from '@waymark/domain/versions/occasions';
import {
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
import { WordPart } from './word-parts';

/** A version as a list shows it. */
export class VersionLine {
  @IsId() id!: string;
  @IsWhole(1) number!: number;
  @IsWord(versionOccasions) occasion!: VersionOccasion;
  @IsInstant() madeAt!: string;
  @IsLine() madeBy!: string;
  @IsText() note!: string;
  /** The body that adopted the plan, and when: of a published version. */
  @Nullable() @IsLine() adoptedBy!: string | null;
  @Nullable() @IsDay() adoptedOn!: Day | null;
}

export class Versions {
  @IsLine() planTitle!: string;
  /** The latest first. */
  @IsListOf(() => VersionLine) versions!: VersionLine[];
  @IsFlag() mayKeep!: boolean;
}

/** What one sends to keep a version by hand. */
export class KeepVersion {
  @May() @IsText(paragraphLength) note?: string;
}

export class ContentFieldAnswer {
  @IsLine() name!: string;
  @IsLine() label!: string;
  @IsWord(fieldForms) form!: FieldForm;
  @IsText(shownLength) shown!: string;
}

/** A part of a plan as a version tells it: empty fields are left out. */
export class ContentPartAnswer {
  @IsId() id!: string;
  @IsLine() kind!: string;
  @IsLine() kindLabel!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  @IsListOf(() => ContentFieldAnswer) fields!: ContentFieldAnswer[];
  @IsListOf(() => ContentPartAnswer) children!: ContentPartAnswer[];
}

export class KeptVersion extends VersionLine {
  /** What the plan is called today. */
  @IsLine() planTitle!: string;
  @IsLine() council!: string;
  /** SHA-256 of the content. */
  @IsLine() fingerprint!: string;
  @IsOne(() => ContentPartAnswer) content!: ContentPartAnswer;
}

export class ComparedField {
  @IsLine() name!: string;
  @IsLine() label!: string;
  @IsWord(fieldForms) form!: FieldForm;
  @IsText(shownLength) before!: string;
  @IsText(shownLength) after!: string;
  /** Word by word, of longer texts that changed; else empty. */
  @IsListOf(() => WordPart) words!: WordPart[];
}

/** One part that was added, removed, changed or moved; one that was moved and changed stands here twice. */
export class ComparedPart {
  @IsWord(changeTypes) type!: ChangeType;
  @IsId() id!: string;
  @IsLine() kind!: string;
  @IsLine() kindLabel!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  /** Where a moved part stood before and stands now: number and title of the part it stands in. */
  @Nullable() @IsText() from!: string | null;
  @Nullable() @IsText() to!: string | null;
  @IsListOf(() => ComparedField) fields!: ComparedField[];
}

/** The changes of the plan itself, or of one goal with all that stands in it. */
export class ComparedGroup {
  @IsId() id!: string;
  @IsLine() kind!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  @IsListOf(() => ComparedPart) changes!: ComparedPart[];
}

export class ChangeCount {
  @IsWord(changeTypes) type!: ChangeType;
  @IsLine() kind!: string;
  /** As it reads beside the count: action, actions. */
  @IsLine() kindLabel!: string;
  @IsWhole(1) count!: number;
}

export class VersionComparison {
  @IsLine() planTitle!: string;
  @IsOne(() => VersionLine) from!: VersionLine;
  /** Null: as the plan is now. */
  @Nullable() @IsOne(() => VersionLine) to!: VersionLine | null;
  @IsListOf(() => ChangeCount) counts!: ChangeCount[];
  @IsListOf(() => ComparedGroup) groups!: ComparedGroup[];
}

/** Which versions are compared, by their numbers: from the latest to `now` unless told otherwise. */
export class ComparisonFilter {
  @May() @IsLine(10) from?: string;
  @May() @IsLine(10) to?: string;
}

export class ChangedPart {
  @IsWord(changeTypes) type!: ChangeType;
  @IsId() id!: string;
  @IsLine() kindLabel!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
}

/** What an approver looks at first: how the plan differs from what was last submitted before. */
export class ChangesSinceSubmission {
  /** Null when the plan was not submitted before. */
  @Nullable() @IsOne(() => VersionLine) since!: VersionLine | null;
  @IsListOf(() => ChangeCount) counts!: ChangeCount[];
  /** The first of them. */
  @IsListOf(() => ChangedPart) parts!: ChangedPart[];
  @IsWhole() partCount!: number;
}

/** One change of a field: by whom, when, from what to what. */
export class FieldEvent {
  @IsId() id!: string;
  /** Thing and deed, such as `action.change`. */
  @IsLine() event!: string;
  @IsInstant() at!: string;
  @IsLine() by!: string;
  @Nullable() @IsText() reason!: string | null;
  /** Null where the field was filled with the part itself. */
  @Nullable() @IsText(shownLength) before!: string | null;
  @IsText(shownLength) after!: string;
  @IsListOf(() => WordPart) words!: WordPart[];
  /** When the change that this one took back was made. */
  @Nullable() @IsInstant() restored!: string | null;
  /** Whether this viewer may put back now what the field said before. */
  @IsFlag() mayRestore!: boolean;
}

export class FieldHistory {
  @IsId() subjectId!: string;
  @IsLine() kind!: string;
  @IsLine() kindLabel!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  @IsLine() planTitle!: string;
  @IsLine() name!: string;
  @IsLine() label!: string;
  @IsWord(fieldForms) form!: FieldForm;
  @IsText(shownLength) shown!: string;
  /** Of the part that the field belongs to: what a restoring names by If-Match. */
  @IsWhole() version!: number;
  /** The latest first. */
  @IsListOf(() => FieldEvent) events!: FieldEvent[];
}

/** A field of a part, and how often it was changed. */
export class FieldOfPart {
  @IsLine() name!: string;
  @IsLine() label!: string;
  @IsText(shownLength) shown!: string;
  @IsWhole() changeCount!: number;
  @Nullable() @IsInstant() changedAt!: string | null;
  @Nullable() @IsLine() changedBy!: string | null;
}

/** The fields of the plan or of a part of it, each with its last change. */
export class PartHistory {
  @IsId() subjectId!: string;
  @IsLine() kind!: string;
  @IsLine() kindLabel!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  @IsLine() planTitle!: string;
  @IsListOf(() => FieldOfPart) fields!: FieldOfPart[];
}

/** Puts back what a field said before one of its changes. */
export class RestoreField {
  @IsId() eventId!: string;
}
