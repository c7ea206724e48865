import type { ImportField } from './import-field';
import type { Contact, ReadAction, Remark, RemarkCode, RemarkLevel, Values } from './import-row';
import type { RowCells } from './row-cells';

/** An action while its row is read. */
export interface ActionDraft extends ReadAction {
  values: Values;
  contacts: Contact[];
  remarks: Remark[];
  /** What found no field of its own: the column's heading and the cell, for the internal note. */
  notes: string[];
}

export function remarkOf(code: RemarkCode, level: RemarkLevel, rest: Partial<Remark> = {}): Remark {
  return { code, level, field: null, text: '', proposal: null, ...rest };
}

/** What no field holds is kept in the internal note under the words of the file itself. */
export function note(draft: ActionDraft, cells: RowCells, field: ImportField, text = cells.text(field)): void {
  draft.notes.push(`${cells.headingOf(field)}: ${text.trim()}`);
  draft.remarks.push(remarkOf('kept-in-note', 'hint', { field, text: text.trim() }));
}
