import type { PreviewPart, PreviewRemark, PreviewRow, PreviewValue } from '@waymark/contract/imports';
import type { ReadRow, Remark, Values } from '@waymark/domain/imports/import-row';
import { importFields, type Mapping } from '@waymark/domain/imports/import-field';
import type { ReadImport } from './read-import';

const textMost = 300;

/** Whether a row belongs to the part that is looked at. */
export function isIn(part: PreviewPart | undefined, { outcome, remarks }: ReadRow): boolean {
  if (part === undefined) return true;
  const open = outcome === 'goal' || outcome === 'action';
  return part === 'question' ? open && remarks.some(({ level }) => level === 'question') : outcome === part;
}

/** Rows as they are shown: what each becomes with which values, and what is to be said of it. */
export function previewRows({ table, read, surroundings }: ReadImport, rows: readonly ReadRow[]): PreviewRow[] {
  const names = new Map(
    [...surroundings.people, ...surroundings.members].map(({ id, names: [name] }) => [id, name ?? '']),
  );
  const header = table.rows[table.headerRow - 1] ?? [];
  return rows.map((row) => {
    const goal = row.goal === null ? undefined : read.goals[row.goal];
    const goalValues = row.opensGoal && goal ? valuesOf('goal', goal.values, names) : [];
    return {
      row: row.row,
      outcome: row.outcome,
      reason: row.reason,
      text: textOf(table.rows[row.row - 1] ?? [], row),
      goal: goal === undefined ? null : String(goal.values['title'] ?? ''),
      opensGoal: row.opensGoal,
      values: [...goalValues, ...(row.action ? valuesOf('action', withContacts(row), names) : [])],
      remarks: row.remarks.map((remark) => remarkOf(remark, table.mapping, header)),
    };
  });
}

const withContacts = ({ action }: ReadRow): Values => {
  const values = { ...action?.values };
  for (const { field, name } of action?.contacts ?? []) values[field] = name;
  return values;
};

function textOf(cells: readonly string[], { action }: ReadRow): string {
  const title = action?.values['title'];
  const text =
    typeof title === 'string' && title !== '' ? title : cells.filter((cell) => cell.trim() !== '').join(' · ');
  return text.slice(0, textMost);
}

function valuesOf(of: 'goal' | 'action', values: Values, names: ReadonlyMap<string, string>): PreviewValue[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const list = Array.isArray(value) ? (value as string[]) : [value];
    const text = list
      .filter((one) => one !== null && one !== '' && one !== false)
      .map((one) => names.get(String(one)) ?? String(one));
    const field = `${of}.${name}`;
    return text.length === 0 || !importFields.includes(field) ? [] : [{ field, text: text.join('; ') }];
  });
}

function remarkOf(remark: Remark, mapping: Mapping, header: readonly string[]): PreviewRemark {
  const column = remark.field === null ? -1 : mapping.indexOf(remark.field);
  return { ...remark, column: column < 0 ? null : (header[column] ?? '').trim() || null };
}
