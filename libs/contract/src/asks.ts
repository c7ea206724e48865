import { PartialType } from '@nestjs/mapped-types';
import { type AskStatus, askStatuses } from '@waymark/domain/advocacy/ask';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { IsDay, IsFlag, IsId, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

/** Something that a council asks of others, such as the Home Office. */
export class NewAsk {
  @IsLine() wording!: string;
  @IsLine() askedOf!: string;
  @May() @IsWord(askStatuses) status?: AskStatus;
  @May() @Nullable() @IsDay() madeOn?: Day | null;
  @May() @Nullable() @IsDay() answeredOn?: Day | null;
  @May() @IsText(paragraphLength) answer?: string;
}

export class ChangeAsk extends PartialType(NewAsk, { skipNullProperties: false }) {}

export class Ask {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() wording!: string;
  @IsLine() askedOf!: string;
  @IsWord(askStatuses) status!: AskStatus;
  @Nullable() @IsDay() madeOn!: Day | null;
  @Nullable() @IsDay() answeredOn!: Day | null;
  @IsText(paragraphLength) answer!: string;
  @IsFlag() archived!: boolean;
}

export class Asks {
  @IsListOf(() => Ask) asks!: Ask[];
  @IsFlag() mayEdit!: boolean;
}

export class AskFilter {
  @May() @IsId() organisation?: string;
  @May() @IsWord(['true', 'false']) archived?: 'true' | 'false';
}
