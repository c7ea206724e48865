import { OmitType, PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { definitionFields, type DefinitionField } from '@waymark/domain/indicators/definition';
import { paragraphLength } from '@waymark/domain/limits';
import { NewIndicator } from './indicators';
import { IsDay, IsFlag, IsInstant, IsLine, IsListOf, IsText, IsWhole, IsWord, May } from './primitives';

/** What of a definition is to be said differently, why, and from which day. */
export class ChangeIndicator extends PartialType(OmitType(NewIndicator, ['code'] as const), {
  skipNullProperties: false,
}) {
  /** Why it changes; kept with the former definition. */
  @IsLine(paragraphLength) reason!: string;
  /** Whether figures after the change are another measure than before: the series then breaks on that day. */
  @IsFlag() meaningChanged!: boolean;
  /** From which day it holds; today unless told. */
  @May() @IsDay() startsOn?: Day;
}

export class DefinitionChange {
  @IsWord(definitionFields) field!: DefinitionField;
  @IsText() before!: string;
  @IsText() after!: string;
}

export class DefinitionPart {
  @IsWord(definitionFields) field!: DefinitionField;
  @IsText() text!: string;
}

/** A definition as it came to be, with what changed since the one before. */
export class IndicatorVersion {
  @IsWhole(1) number!: number;
  @IsDay() startsOn!: Day;
  @IsInstant() changedAt!: string;
  /** Empty where the product brought it. */
  @IsText(200) changedBy!: string;
  @IsText(paragraphLength) reason!: string;
  @IsFlag() meaningChanged!: boolean;
  /** Whether it came with an edition of the product. */
  @IsFlag() shipped!: boolean;
  /** Nothing for the first. */
  @IsListOf(() => DefinitionChange) changes!: DefinitionChange[];
  /** The whole definition as it then stood. */
  @IsListOf(() => DefinitionPart) definition!: DefinitionPart[];
}

/** Every definition that an indicator has had, the latest first. */
export class IndicatorVersions {
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsListOf(() => IndicatorVersion) versions!: IndicatorVersion[];
}
