import { addressLength } from '@waymark/domain/limits';
import { IsInstant, IsLine, IsWhole, Nullable } from './primitives';

/** Who answers for a figure: who entered it, who checked it, and where it can be seen. */
export class Provenance {
  @IsWhole() revision!: number;
  @Nullable() @IsLine() enteredBy!: string | null;
  /** Null where nobody looked at it before it counted. */
  @Nullable() @IsLine() checkedBy!: string | null;
  @Nullable() @IsLine(addressLength) evidence!: string | null;
  /** Since when it counted; null for figures from before this was kept. */
  @Nullable() @IsInstant() recordedAt!: string | null;
}
