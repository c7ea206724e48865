import { packSections, packStates, type PackSectionCode, type PackState } from '@waymark/domain/board-packs/vocabulary';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import {
  IsAfter,
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsLines,
  IsListOf,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

const cellLength = 10_000;

/** What one sends to prepare a pack: the last full council quarter unless told otherwise. */
export class NewBoardPack {
  @May() @IsDay() periodStart?: Day;
  @May() @IsDay() @IsAfter('periodStart') periodEnd?: Day;
}

/** One cell of a table, as it reads. */
export class PackCell {
  @IsText(cellLength) text!: string;
}

/** A line that the records say, and what is said beside it. */
export class PackLine {
  /** What the line is about: `action:<id>`, `target:<id>`, `behind:<id>` for a target that is behind, `ask:<id>`, `risk:<id>`. */
  @IsLine() key!: string;
  @IsListOf(() => PackCell) cells!: PackCell[];
  @IsText(paragraphLength) comment!: string;
}

export class PackSection {
  @IsWord(packSections) code!: PackSectionCode;
  @IsLine() title!: string;
  /** As written by hand, or as the records suggest it. */
  @IsText(cellLength) text!: string;
  /** Whether the text was written by hand. */
  @IsFlag() written!: boolean;
  /** The headings of the table; empty where the section has none. */
  @IsLines() head!: string[];
  @IsListOf(() => PackLine) lines!: PackLine[];
  /** What is said when the section has no lines. */
  @IsText(paragraphLength) none!: string;
  /** Whether each line takes a comment. */
  @IsFlag() commented!: boolean;
}

/** What is told a board about a plan and a period. */
export class BoardPack {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() title!: string;
  @IsWord(packStates) state!: PackState;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  /** When the records were last read. */
  @IsInstant() preparedAt!: string;
  @IsLine() preparedBy!: string;
  @Nullable() @IsInstant() frozenAt!: string | null;
  @Nullable() @IsLine() frozenBy!: string | null;
  @IsFlag() archived!: boolean;
  @IsListOf(() => PackSection) sections!: PackSection[];
  @IsFlag() mayEdit!: boolean;
}

/** A pack as a list shows it. */
export class BoardPackLine {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() title!: string;
  @IsWord(packStates) state!: PackState;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @IsInstant() preparedAt!: string;
  @Nullable() @IsInstant() frozenAt!: string | null;
  @Nullable() @IsLine() frozenBy!: string | null;
}

export class BoardPacks {
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsListOf(() => BoardPackLine) packs!: BoardPackLine[];
  /** The period that a pack prepared now would tell about. */
  @IsDay() nextStart!: Day;
  @IsDay() nextEnd!: Day;
  @IsFlag() mayEdit!: boolean;
}

export class PackFilter {
  @May() @IsWord(['true', 'false']) archived?: 'true' | 'false';
}

/** The text of a section; empty brings back what the records suggest. */
export class PackText {
  @IsWord(packSections) section!: PackSectionCode;
  @IsText(cellLength) text!: string;
}

export class PackComment {
  @IsLine() key!: string;
  @IsText(paragraphLength) comment!: string;
}

export class ChangeBoardPack {
  @May() @IsLine() title?: string;
  @May() @IsListOf(() => PackText, packSections.length) texts?: PackText[];
  @May() @IsListOf(() => PackComment, 500) comments?: PackComment[];
}
