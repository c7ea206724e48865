import type { Direction, IndicatorKind } from './vocabulary';

/** What a definition says, in the order in which it is read. */
export const definitionFields = [
  'name',
  'plain',
  'definition',
  'numerator',
  'denominator',
  'valueType',
  'unit',
  'per',
  'decimals',
  'direction',
  'directionReason',
  'kind',
  'population',
  'theme',
  'domain',
  'sourceOrganisation',
  'sourceDataset',
  'sourceTable',
  'licence',
  'sourceType',
  'frequency',
  'lagMonths',
  'nations',
  'levels',
  'intervalMethod',
  'rollUp',
  'rollUpWeight',
  'disclosureRule',
  'perverseIncentive',
] as const;
export type DefinitionField = (typeof definitionFields)[number];

export type DefinitionValue = string | number | null | readonly string[];
export type Definition = Readonly<Partial<Record<DefinitionField, DefinitionValue>>>;

export interface DefinitionChange {
  field: DefinitionField;
  before: string;
  after: string;
}

/** After a change of these a figure is another number than it was, so the series must break. */
const breaking: readonly DefinitionField[] = ['valueType', 'unit', 'per'];

/** What another definition says differently, field by field; a list is told with commas. */
export function definitionChanges(before: Definition, after: Definition): DefinitionChange[] {
  return definitionFields
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
    .filter((change) => change.before !== change.after);
}

/** Whether figures before and after the changes cannot be the same measure. */
export function mustBreakSeries(changes: readonly DefinitionChange[]): boolean {
  return changes.some(({ field }) => breaking.includes(field));
}

/** Which way is good where something is judged: background has no good way, whatever its own direction says. */
export function judgedDirection({ kind, direction }: { kind: IndicatorKind; direction: Direction }): Direction {
  return kind === 'context' ? 'none' : direction;
}

function textOf(value: DefinitionValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
