import { lineLength, paragraphLength } from '../limits';
import { cutText, nameOf, plainText } from './import-field';
import type { Remark, Values } from './import-row';
import { remarkOf } from './action-draft';
import { readCell } from './read-cell';
import { readTheme } from './read-theme';
import type { RowCells } from './row-cells';
import { titleOfSection } from './row-kind';

export interface GoalDraft {
  values: Values;
  remarks: Remark[];
}

/** The goal that the columns of a row name; null where they name none. */
export function readGoalColumns(cells: RowCells): GoalDraft | null {
  if (cells.text('goal.title').trim() === '') return null;
  const draft: GoalDraft = { values: {}, remarks: [] };
  for (const field of cells.fieldsOf('goal')) {
    const text = cells.own ? cells.text(field) : cells.text(field).trim();
    const { value, code } = readCell(field, text);
    draft.values[nameOf(field)] = value;
    if (code !== null && field !== 'goal.theme') draft.remarks.push(remarkOf(code, 'problem', { field, text }));
  }
  if (!cells.own) draft.values['title'] = titleOfSection(String(draft.values['title'] ?? ''));
  if (!cells.own) draft.remarks = draft.remarks.filter(({ field }) => field !== 'goal.title');
  themeFrom(draft, cells);
  return draft;
}

/** The goal that a section's title names. */
export function readGoalHeading(text: string, cells: RowCells): GoalDraft {
  const written = cells.answer('goal.title') ?? titleOfSection(text);
  const draft: GoalDraft = { values: { title: cutText(written, lineLength), theme: null }, remarks: [] };
  themeFrom(draft, cells, text);
  return draft;
}

function themeFrom(draft: GoalDraft, cells: RowCells, heading = ''): void {
  const answered = cells.answer('goal.theme');
  const said = answered ?? (heading === '' ? cells.text('goal.theme') : '');
  const named = readTheme(said);
  const guessed = named.theme === null ? readTheme(heading === '' ? String(draft.values['title']) : heading) : named;
  draft.values['theme'] = guessed.theme;
  if (guessed.theme === null || guessed.certain || answered !== null) return;
  draft.remarks.push(
    remarkOf('theme-guessed', 'question', { field: 'goal.theme', text: said || heading, proposal: guessed.theme }),
  );
}

/** A text below a section's title says how it supports the priorities of the place. */
export function supportIn(text: string): string {
  return cutText(text.trim(), paragraphLength);
}

/** Rows belong to one goal as long as the columns of the goal say the same, and in the product's file the number too. */
export function goalKey(cells: RowCells): string {
  const said = cells.fieldsOf('goal').map((field) => cells.written(field));
  if (!cells.own) return plainText(cells.text('goal.title'));
  return [...said, cells.text('action.reference').split('.')[0]].join('\u0001');
}
