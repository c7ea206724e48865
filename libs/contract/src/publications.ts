import type { Day } from '@waymark/domain/day';
import {
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsLines,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  May,
  Nullable,
} from './primitives';

/** A name that would become public, of whom, where, and whether the person agreed. */
export class PublicName {
  @IsLine() name!: string;
  @IsLine() capacity!: string;
  @IsFlag() agreed!: boolean;
}

export class PublicField {
  @IsLine() field!: string;
  @IsWhole() count!: number;
}

/** A time in which nothing may become public. */
export class LockNotice {
  @IsLine() title!: string;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
}

/** Everything that becomes public by publishing, before it does. */
export class PublicationPreview {
  @IsFlag() ready!: boolean;
  /** Codes of what stands in the way. */
  @IsLines() obstacles!: string[];
  @IsLine(400) path!: string;
  @IsWhole(1) number!: number;
  @IsListOf(() => PublicField) fields!: PublicField[];
  @IsListOf(() => PublicName) names!: PublicName[];
  /** Fields that stay inside. */
  @IsLines() withheld!: string[];
  /** The lock that holds today; a version may be prepared for later. */
  @Nullable() @IsOne(() => LockNotice) lock!: LockNotice | null;
}

export class NewPublication {
  /** A summary in plain words, at the head of the public page. */
  @IsText() summary!: string;
  @IsDay() adoptedOn!: Day;
  /** The body that adopted the plan. */
  @IsLine() adoptedBy!: string;
  /** The instant before which nobody outside sees anything of it; left out, it is public at once. */
  @May() @Nullable() @IsInstant() publicFrom?: string | null;
}

export class Publication {
  @IsId() id!: string;
  @IsWhole(1) number!: number;
  @IsLine(400) path!: string;
  @IsInstant() publishedAt!: string;
  @IsLine() publishedBy!: string;
  @Nullable() @IsText() summary!: string | null;
  /** When it becomes public, where it was not public at once. */
  @Nullable() @IsInstant() publicFrom!: string | null;
  @Nullable() @IsInstant() cancelledAt!: string | null;
  /** Whether anybody may read it now. */
  @IsFlag() public!: boolean;
}

export class Publications {
  @IsListOf(() => Publication) publications!: Publication[];
}
