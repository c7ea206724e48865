import { fromCellText } from './cell-text';
import { isGoalField, type ImportField, type Mapping } from './import-field';
import type { RowAnswer } from './import-row';

interface Sheet {
  header: readonly string[];
  mapping: Mapping;
  own: boolean;
}

/** The cells of one row by what they are; an answer takes the place of what the file says. */
export class RowCells {
  private readonly answered: ReadonlyMap<string, string>;

  constructor(
    private readonly sheet: Sheet,
    private readonly cells: readonly string[],
    answers: readonly RowAnswer[],
  ) {
    this.answered = new Map(answers.map(({ field, value }) => [field, value]));
  }

  /** Whether it stands in the product's own file. */
  get own(): boolean {
    return this.sheet.own;
  }

  has(field: ImportField): boolean {
    return this.sheet.mapping.includes(field) || this.answered.has(field);
  }

  isAnswered(field: string): boolean {
    return this.answered.has(field);
  }

  answer(field: string): string | null {
    return this.answered.get(field) ?? null;
  }

  text(field: ImportField): string {
    return this.answered.get(field) ?? this.written(field);
  }

  /** What the file says, whatever was answered. */
  written(field: ImportField): string {
    const column = this.sheet.mapping.indexOf(field);
    return column < 0 ? '' : fromCellText(this.cells[column] ?? '');
  }

  headingOf(field: ImportField): string {
    return this.sheet.header[this.sheet.mapping.indexOf(field)]?.trim() ?? '';
  }

  fieldsOf(of: 'goal' | 'action'): ImportField[] {
    const mapped = this.sheet.mapping.filter((field) => field !== null);
    return [...new Set([...mapped, ...this.answered.keys()])].filter(
      (field) => field.includes('.') && isGoalField(field) === (of === 'goal'),
    );
  }

  /** Whether the column that says this is read as something of an action. */
  isMapped(text: string): boolean {
    return this.fieldsOf('action').some((field) => field !== 'action.reference' && this.text(field).trim() === text);
  }

  /** What tells the row from every other. */
  identity(): string {
    return JSON.stringify(this.cells.map((cell) => cell.trim().replace(/\s+/g, ' '))).replace(/(,"")+]$/, ']');
  }
}
