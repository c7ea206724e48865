import { areaTypes, type AreaType } from '@waymark/domain/organisations/kinds';
import { IsLine, IsListOf, IsWord, May, Nullable } from './primitives';

/** A statistical or administrative area by its code of the Office for National Statistics. */
export class Area {
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() officialName!: string;
  @IsLine() type!: string;
  @Nullable() @IsLine() tier!: string | null;
  @IsLine() nation!: string;
  @Nullable() @IsLine() regionCode!: string | null;
  @Nullable() @IsLine() regionName!: string | null;
  /** The combined authority or the Greater London Authority that the area belongs to. */
  @Nullable() @IsLine() combinedAuthorityCode!: string | null;
  @Nullable() @IsLine() combinedAuthorityName!: string | null;
  /** The code one asked for, when the area now has another. */
  @Nullable() @IsLine() askedFor!: string | null;
}

export class Areas {
  @IsListOf(() => Area) areas!: Area[];
}

/** Which areas one asks for: the one that a code stands for today, or those of a type or by part of a name. */
export class AskAreas {
  @May() @IsLine() code?: string;
  @May() @IsWord(areaTypes) type?: AreaType;
  @May() @IsLine() search?: string;
}
