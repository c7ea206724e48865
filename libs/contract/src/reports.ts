import { PartialType } from '@nestjs/mapped-types';
import { ValidateBy } from 'class-validator';
import { addressLength, paragraphLength, shownLength } from '@waymark/domain/limits';
import { colourLength, keyDecisions, type KeyDecision, logoLength } from '@waymark/domain/reports/vocabulary';
import { fieldForms, type FieldForm, type FieldValue } from '@waymark/domain/versions/content-tree';
import { IsFlag, IsId, IsLine, IsListOf, IsOne, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

const isFieldValue = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** A value of whatever form: words, a number, yes or no, several words, or nothing. */
const IsFieldValue = (): PropertyDecorator =>
  ValidateBy({ name: 'isFieldValue', validator: { validate: isFieldValue, defaultMessage: () => 'not-a-value' } });

/** Which state of the plan a document shows, and whether with internal notes: those who plan may ask for them. */
export class DocumentAsked {
  /** The number of a kept version; left out: the plan as it is now. */
  @May() @IsLine(10) version?: string;
  @May() @IsWord(['true', 'false']) internal?: string;
}

export class ChangesAsked {
  /** The number of a kept version; left out: the last one. */
  @May() @IsLine(10) from?: string;
  /** The number of a later version; left out: the plan as it is now. */
  @May() @IsLine(10) to?: string;
}

export class DocumentField {
  @IsLine() name!: string;
  @IsLine() label!: string;
  @IsWord(fieldForms) form!: FieldForm;
  @IsFieldValue() value!: FieldValue;
  @IsText(shownLength) shown!: string;
  @May() @IsFlag() internal?: true;
}

export class DocumentPart {
  @IsLine() id!: string;
  @IsLine() kind!: string;
  @Nullable() @IsLine() reference!: string | null;
  @IsText() title!: string;
  @IsListOf(() => DocumentField) fields!: DocumentField[];
  @IsListOf(() => DocumentPart) children!: DocumentPart[];
}

/** A plan as a tree that explains itself. */
export class PlanDocument {
  @IsWhole(1) format!: number;
  @IsLine() council!: string;
  @IsOne(() => DocumentPart) root!: DocumentPart;
}

/** How an organisation's documents look. */
export class ChangeLayout {
  /** As #rrggbb, readable on white: at least 4.5:1. */
  @May() @IsLine(colourLength) headingColour?: string;
  /** The ground of the first row of tables, on which white words stand. */
  @May() @IsLine(colourLength) tableColour?: string;
  @May() @IsText(200) footerLine?: string;
  @May() @IsText(200) committeeName?: string;
  /** What stands first on the front of every paper. */
  @May() @IsText(paragraphLength) leadText?: string;
}

export class NewLogo {
  /** A PNG or JPEG image in base64. */
  @IsText(logoLength) image!: string;
}

export class Layout {
  @IsId() organisationId!: string;
  /** 0 until something was set. */
  @IsWhole() version!: number;
  @IsLine(colourLength) headingColour!: string;
  @IsLine(colourLength) tableColour!: string;
  @IsText(200) footerLine!: string;
  @IsText(200) committeeName!: string;
  @IsText(paragraphLength) leadText!: string;
  /** The logo as an address that a page can show. */
  @Nullable() @IsText(logoLength) logo!: string | null;
  @IsFlag() mayChange!: boolean;
}

/** What a council says on the front of its committee report, beside what the records of the plan say. */
export class FrontSheetTexts {
  @IsText(200) reportTitle!: string;
  @IsText(paragraphLength) wards!: string;
  @Nullable() @IsWord(keyDecisions) keyDecision!: KeyDecision | null;
  @IsText(paragraphLength) keyDecisionReason!: string;
  @IsText(paragraphLength) purpose!: string;
  @IsText(paragraphLength) recommendations!: string;
  @IsText(paragraphLength) financialImplications!: string;
  @IsText(paragraphLength) legalImplications!: string;
  @IsText(paragraphLength) backgroundPapers!: string;
}

export class ChangeFrontSheet extends PartialType(FrontSheetTexts, { skipNullProperties: false }) {}

/** One line of the front sheet as it will read. */
export class FrontSheetLine {
  @IsLine() code!: string;
  @IsLine() label!: string;
  @IsText(shownLength) text!: string;
  /** The records say nothing of it yet. */
  @IsFlag() missing!: boolean;
}

export class FrontSheet extends FrontSheetTexts {
  @IsId() planId!: string;
  @IsLine(addressLength) planTitle!: string;
  @IsWhole() version!: number;
  /** What the records say, in the order of the sheet. */
  @IsListOf(() => FrontSheetLine) lines!: FrontSheetLine[];
  @IsFlag() mayChange!: boolean;
}
