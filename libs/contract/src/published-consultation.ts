import {
  consultationFormats,
  consultationMethods,
  consultationSupports,
  type ConsultationFormat,
  type ConsultationMethod,
  type ConsultationSupport,
} from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { IsDay, IsEveryWord, IsLine, IsLines, IsOne, IsText, IsWhole } from './primitives';
import { PublishedContent } from './published-plan';

export const consultationSchema = 1;

/** A draft of a plan as it was shown to the public, with what it is asked about: nothing else is told. */
export class PublishedConsultation {
  @IsWhole(1) schema!: number;
  @IsLine() title!: string;
  @IsText() purpose!: string;
  @IsDay() opensOn!: Day;
  @IsDay() closesOn!: Day;
  @IsEveryWord(consultationMethods) methods!: ConsultationMethod[];
  @IsLines() languages!: string[];
  @IsEveryWord(consultationFormats) formats!: ConsultationFormat[];
  @IsEveryWord(consultationSupports) support!: ConsultationSupport[];
  @IsText(paragraphLength) supportNote!: string;
  /** The groups that are asked above all, as the form offers them. */
  @IsLines() groups!: string[];
  @IsOne(() => PublishedContent) plan!: PublishedContent;
}
