import type { Action } from '@waymark/contract/actions';
import type { Tag } from '@waymark/contract/frameworks';
import type { Plan } from '@waymark/contract/plans';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { asCellList } from '@waymark/domain/imports/cell-list';
import type { CellFault, CellValue, TableColumn } from '@waymark/domain/plans/action-table';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { Choice } from '../../ui/forms/control';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { yesNoWords } from '../action-fields/action-words';

export const columnWords: Readonly<Record<TableColumn, string>> = {
  title: $localize`:@@table.title:Action`,
  councilLeadId: $localize`:@@table.council-lead:Council lead`,
  startsOn: $localize`:@@table.starts:Starts`,
  dueOn: $localize`:@@table.due:Due`,
  ongoing: $localize`:@@table.ongoing:Ongoing`,
  deliveryStatus: $localize`:@@table.status:Status`,
  directorate: $localize`:@@table.directorate:Directorate`,
  outputMeasure: $localize`:@@table.output:Output measure`,
  outcomeMeasure: $localize`:@@table.outcome:Outcome measure`,
  tags: $localize`:@@table.tags:Tags`,
};

export const faultWords: Readonly<Record<CellFault, string>> = {
  required: $localize`:@@table.fault.required:This cannot be empty`,
  'unknown-person': $localize`:@@table.fault.person:Nobody, or more than one person, of the directory has this name`,
  'not-a-day': $localize`:@@table.fault.day:This is not a date. Enter it like 31/3/2027`,
  'not-a-flag': $localize`:@@table.fault.flag:Enter yes or no`,
  'not-a-word': $localize`:@@table.fault.word:This word is not in the list`,
  'too-long': $localize`:@@table.fault.long:This is too long. Use fewer words`,
};

/** What all cells need to show and offer. */
export interface TableNames {
  people: readonly { id: string; name: string; leftOn: string | null }[];
  tags: readonly Tag[];
}

export interface TableRow {
  action: Action;
  theme: Theme;
  goalTitle: string;
}

export function rowsOf({ goals }: Plan): TableRow[] {
  return goals.flatMap((goal) => goal.actions.map((action) => ({ action, theme: goal.theme, goalTitle: goal.title })));
}

/** One that is shown here from another plan is for reading, and is edited there. */
export const isOwn = ({ action }: TableRow): boolean => action.linkedFrom === null;

export const valueOf = (action: Action, column: TableColumn): CellValue => action[column];

/** What a cell shows, and what an editor begins with: it reads back to the same value. */
export function cellText(column: TableColumn, value: CellValue, names: TableNames): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? yesNoWords.yes : '';
  if (typeof value !== 'string') return asCellList(value.map((code) => tagTitle(code, names)));
  return shownAs[column]?.(value, names) ?? value;
}

const short = (day: string): string => day.split('-').map(Number).reverse().join('/');
const shownAs: Partial<Record<TableColumn, (value: string, names: TableNames) => string>> = {
  councilLeadId: (value, { people }) => people.find(({ id }) => id === value)?.name ?? '',
  deliveryStatus: (value) => deliveryStatusWords[value as DeliveryStatus],
  startsOn: short,
  dueOn: short,
};

const tagTitle = (code: string, { tags }: TableNames): string => tags.find((tag) => tag.code === code)?.title ?? code;

/** The list that a cell is chosen from; null where it is typed. */
export function choicesOfColumn(column: TableColumn, { people }: TableNames): readonly Choice[] | null {
  if (column === 'deliveryStatus') {
    return deliveryStatuses.map((value) => ({ value, text: deliveryStatusWords[value] }));
  }
  if (column === 'ongoing') {
    return [
      { value: '', text: yesNoWords.no },
      { value: 'true', text: yesNoWords.yes },
    ];
  }
  if (column !== 'councilLeadId') return null;
  const serving = people.filter(({ leftOn }) => leftOn === null).map(({ id, name }) => ({ value: id, text: name }));
  return [{ value: '', text: $localize`:@@table.no-lead:Nobody yet` }, ...serving];
}

export const longColumns: readonly TableColumn[] = ['outputMeasure', 'outcomeMeasure'];
