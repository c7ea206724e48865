import { asCellList } from '@waymark/domain/imports/cell-list';
import { type CellForm, planSheet, type SheetColumn } from '@waymark/domain/imports/plan-sheet';
import { toSheetWord } from '@waymark/domain/imports/sheet-words';
import type { ContentField, ContentNode, PlanContent } from '@waymark/domain/versions/content-tree';

export type SheetCell = string | number | null;

/** The plan as the table that it can be imported from again: a row for each action, and one for a goal without actions. */
export function sheetRows({ root }: PlanContent): SheetCell[][] {
  const goals = root.children.filter(({ kind }) => kind === 'goal');
  return goals.flatMap((goal) => {
    const actions = goal.children.filter(({ kind }) => kind === 'action');
    return (actions.length > 0 ? actions : [null]).map((action) => rowOf(goal, action));
  });
}

function rowOf(goal: ContentNode, action: ContentNode | null): SheetCell[] {
  const parts = { goal: partOf(goal), action: action && partOf(action) };
  return planSheet.map((column) => {
    const part = parts[column.of];
    return part && cellOf(part, column);
  });
}

interface Part {
  node: ContentNode;
  fields: ReadonlyMap<string, ContentField>;
}

const partOf = (node: ContentNode): Part => ({
  node,
  fields: new Map(node.fields.map((field) => [field.name, field])),
});

function cellOf({ node, fields }: Part, { field: name, form }: SheetColumn): SheetCell {
  if (name === 'title') return node.title;
  if (name === 'reference') return node.reference;
  const field = fields.get(name);
  if (!field || field.value === null || field.value === '') return null;
  return written[form]?.(field) ?? textOf(field);
}

const textOf = ({ value }: ContentField): SheetCell => (typeof value === 'number' ? value : String(value));

const written: Partial<Record<CellForm, (field: ContentField) => SheetCell>> = {
  word: ({ name, value }) => toSheetWord(name, String(value)),
  flag: ({ name, value }) => toSheetWord(name, String(value)),
  words: ({ name, value }) => asCellList(listOf(value).map((code) => toSheetWord(name, code))),
  person: ({ shown }) => shown,
  member: ({ shown }) => shown,
  members: ({ shown, value }) => namesOf(shown, listOf(value).length),
};

const listOf = (value: ContentField['value']): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** The tree holds names as they read; each is one name again as long as none has a semicolon of its own. */
function namesOf(shown: string, count: number): string {
  const names = shown.split('; ');
  return names.length === count ? asCellList(names) : shown;
}
