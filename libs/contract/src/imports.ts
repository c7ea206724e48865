import { importFields, type ImportField } from '@waymark/domain/imports/import-field';
import {
  leftOutReasons,
  remarkCodes,
  remarkLevels,
  rowOutcomes,
  type LeftOutReason,
  type RemarkCode,
  type RemarkLevel,
  type RowOutcome,
} from '@waymark/domain/imports/import-row';
import { certainties, type Certainty } from '@waymark/domain/imports/read-heading';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { IsFlag, IsId, IsInstant, IsLine, IsListOf, IsOne, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

const pastedMost = 1_000_000;
const namesMost = 300;
const rowMost = 20_000;
const columnMost = 200;
const answersMost = 1000;
const cellMost = 40_000;

export const importStatuses = ['open', 'loaded', 'undone'] as const;
export type ImportStatus = (typeof importStatuses)[number];
export const importKinds = ['workbook', 'text', 'pasted'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A table from the clipboard: tab-separated text, or the HTML that Word and Excel put there. */
export class PastedTable {
  @IsText(pastedMost) text!: string;
}

/** The name of an uploaded file; what it is, its content says. */
export class UploadAsked {
  @May() @IsText(namesMost) name?: string;
}

/** What a column is read as; null leaves it out. */
export class MappedColumn {
  /** From 0. */
  @IsWhole(0, columnMost) column!: number;
  @Nullable() @IsWord(importFields) field!: ImportField | null;
}

/** Says what a row means: another text for one of its fields, or `row`: leave it out, take it as a goal or as an action. */
export class ImportAnswer {
  /** From 1; 0 is the whole table. */
  @IsWhole(0, rowMost) row!: number;
  @IsLine() field!: string;
  /** Null takes an earlier answer back. */
  @Nullable() @IsText(paragraphLength) value!: string | null;
}

export class ChangeImport {
  @May() @IsWhole(0, columnMost) sheet?: number;
  @May() @IsWhole(0, rowMost) headerRow?: number;
  @May() @IsListOf(() => MappedColumn, columnMost) mapping?: MappedColumn[];
  @May() @IsListOf(() => ImportAnswer, answersMost) answers?: ImportAnswer[];
}

export class ImportSheet {
  @IsText(lineLength) name!: string;
  @IsWhole() rowCount!: number;
}

export class ImportSample {
  @IsText() text!: string;
}

export class ImportColumn extends MappedColumn {
  /** A, B … as the spreadsheet names it. */
  @IsLine() letters!: string;
  @IsText() heading!: string;
  @IsWord(certainties) certainty!: Certainty;
  /** Some of what stands in it. */
  @IsListOf(() => ImportSample) samples!: ImportSample[];
}

/** A row at the top of the sheet, to choose the one that names the columns. */
export class ImportTopRow {
  @IsWhole() row!: number;
  @IsText() text!: string;
}

/** Rows by what becomes of them: goals, actions, left out and problems add up to all rows. */
export class ImportCounts {
  @IsWhole() rows!: number;
  @IsWhole() goals!: number;
  @IsWhole() actions!: number;
  @IsWhole() leftOut!: number;
  @IsWhole() problems!: number;
  /** Left open inside the rows that can be loaded. */
  @IsWhole() questions!: number;
}

export class PlanImportSummary {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsWord(importStatuses) status!: ImportStatus;
  @IsWord(importKinds) kind!: ImportKind;
  @IsText(namesMost) fileName!: string;
  @IsInstant() createdAt!: string;
  @IsLine() createdBy!: string;
  @Nullable() @IsInstant() loadedAt!: string | null;
  @Nullable() @IsLine() loadedBy!: string | null;
  @Nullable() @IsInstant() undoneAt!: string | null;
  /** Until when a load can be undone. */
  @Nullable() @IsInstant() undoUntil!: string | null;
  @IsFlag() mayUndo!: boolean;
  /** Of the load; null before it. */
  @Nullable() @IsOne(() => ImportCounts) counts!: ImportCounts | null;
  /** People and members of the taskforce who were entered as contacts to invite. */
  @IsWhole() contactCount!: number;
}

export class PlanImports {
  /** Whether tables can be read into the plan now: while it is drafted. */
  @IsFlag() mayImport!: boolean;
  @IsListOf(() => PlanImportSummary) imports!: PlanImportSummary[];
}

export class PlanImport extends PlanImportSummary {
  @IsListOf(() => ImportSheet) sheets!: ImportSheet[];
  /** Place of the sheet that is read, from 0. */
  @IsWhole() sheet!: number;
  /** The row that names the columns, from 1; 0 for none. */
  @IsWhole() headerRow!: number;
  @IsListOf(() => ImportColumn) columns!: ImportColumn[];
  @IsListOf(() => ImportTopRow) topRows!: ImportTopRow[];
  /** Whether columns with these names were read this way in an earlier import. */
  @IsFlag() remembered!: boolean;
  @IsListOf(() => ImportAnswer) answers!: ImportAnswer[];
  /** Names of those who were entered as contacts to invite. */
  @IsListOf(() => ImportSample) contacts!: ImportSample[];
}

export const previewParts = [...rowOutcomes, 'question'] as const;
export type PreviewPart = (typeof previewParts)[number];

export class ImportPreviewAsked {
  /** Rows after this one. */
  @May() @IsText(6) after?: string;
  @May() @IsWord(previewParts) only?: PreviewPart;
}

export class PreviewRemark {
  @IsWord(remarkCodes) code!: RemarkCode;
  @IsWord(remarkLevels) level!: RemarkLevel;
  @Nullable() @IsWord(importFields) field!: ImportField | null;
  /** The heading of the column it is about. */
  @Nullable() @IsText() column!: string | null;
  @IsText(cellMost) text!: string;
  @Nullable() @IsText() proposal!: string | null;
}

/** A value that a goal or action gets. */
export class PreviewValue {
  @IsLine() field!: string;
  @IsText(cellMost) text!: string;
}

export class PreviewRow {
  @IsWhole(1) row!: number;
  @IsWord(rowOutcomes) outcome!: RowOutcome;
  @Nullable() @IsWord(leftOutReasons) reason!: LeftOutReason | null;
  /** What the row says, in one line. */
  @IsText() text!: string;
  /** Title of the goal that it is, or stands under. */
  @Nullable() @IsText() goal!: string | null;
  @IsFlag() opensGoal!: boolean;
  @IsListOf(() => PreviewValue) values!: PreviewValue[];
  @IsListOf(() => PreviewRemark) remarks!: PreviewRemark[];
}

export class ImportPreview {
  @IsWhole() version!: number;
  @IsOne(() => ImportCounts) counts!: ImportCounts;
  /** What loading would make: goals and actions that the plan does not have yet, and contacts to invite. */
  @IsWhole() newGoals!: number;
  @IsWhole() newActions!: number;
  @IsWhole() newContacts!: number;
  /** Whether actions stand under no goal, so that the whole table needs one. */
  @IsFlag() needsGoal!: boolean;
  @IsListOf(() => PreviewRow) rows!: PreviewRow[];
  /** The last row of this page when there are more; ask again after it. */
  @Nullable() @IsWhole() next!: number | null;
}

/** What becomes of things that were changed after the load: they are archived too, or stay. */
export const undoChoices = ['archive', 'keep'] as const;
export type UndoChoice = (typeof undoChoices)[number];

export class UndoImport {
  @May() @IsWord(undoChoices) changed?: UndoChoice;
}
