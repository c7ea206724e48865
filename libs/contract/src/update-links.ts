import { updateLinkStates, type UpdateLinkState } from '@waymark/domain/progress/update-link';
import { IsAmount, IsId, IsInstant, IsLine, IsListOf, IsWhole, IsWord, Nullable } from './primitives';

/** A link that opens a person's own items without signing in. Its secret is told once, to who makes it. */
export class UpdateLink {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() personId!: string;
  @IsInstant() madeAt!: string;
  @IsLine() madeBy!: string;
  @IsInstant() expiresAt!: string;
  @Nullable() @IsInstant() revokedAt!: string | null;
  @Nullable() @IsLine() revokedBy!: string | null;
  @Nullable() @IsInstant() lastUsedAt!: string | null;
  @IsWord(updateLinkStates) state!: UpdateLinkState;
}

export class UpdateLinks {
  @IsListOf(() => UpdateLink) links!: UpdateLink[];
}

export class MadeUpdateLink extends UpdateLink {
  @IsLine(2000) url!: string;
}

/** A figure that is asked for, sent by a link. */
export class LinkedFigure {
  @IsAmount() value!: number;
}
