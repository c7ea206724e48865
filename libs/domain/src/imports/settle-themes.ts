import type { ReadRow, ReadTable, Remark, TableToRead } from './import-row';
import { remarkOf } from './action-draft';
import { commonTheme } from './read-theme';

/**
 * A goal needs a theme. Where neither its title nor an answer gives one, the themes of its actions do, with a question; else
 * the row that opens it is a problem, with the choice of a theme as the way out.
 */
export function settleThemes(read: ReadTable, { rows: cells, mapping }: TableToRead): ReadTable {
  const column = mapping.indexOf('goal.theme');
  const said = new Map<number, string[]>();
  for (const { row, goal } of read.rows) {
    const text = (column < 0 ? '' : (cells[row - 1]?.[column] ?? '')).trim();
    if (goal !== null && text !== '') said.set(goal, [...(said.get(goal) ?? []), text]);
  }
  const remarks = new Map<number, Remark>();
  read.goals.forEach(({ values, existingId }, place) => {
    if (values['theme'] || existingId) return;
    values['theme'] = commonTheme(said.get(place) ?? []);
    remarks.set(
      place,
      values['theme'] ? guessed(String(values['theme']), said.get(place) ?? []) : needed(String(values['title'])),
    );
  });
  const opened = new Set<number>();
  return { goals: read.goals, rows: read.rows.map((row) => withTheme(row, remarks, opened)) };
}

const guessed = (proposal: string, texts: readonly string[]): Remark =>
  remarkOf('theme-guessed', 'question', { field: 'goal.theme', text: [...new Set(texts)].join('; '), proposal });

const needed = (text: string): Remark => remarkOf('theme-needed', 'problem', { field: 'goal.theme', text });

/** The first row of a goal carries what is to be said of the goal. */
function withTheme(row: ReadRow, remarks: ReadonlyMap<number, Remark>, opened: Set<number>): ReadRow {
  const remark = row.goal === null ? undefined : remarks.get(row.goal);
  if (row.goal === null || remark === undefined || opened.has(row.goal) || row.outcome === 'left-out') return row;
  opened.add(row.goal);
  const outcome = remark.level === 'problem' ? 'problem' : row.outcome;
  return { ...row, outcome, remarks: [...row.remarks, remark] };
}
