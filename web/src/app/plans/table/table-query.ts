import { type TableColumn, tableColumns } from '@waymark/domain/plans/action-table';
import { cellText, type TableNames, type TableRow, valueOf } from './table-cells';

/** What narrows and orders the table, as in its address. */
export interface TableQuery {
  search: string;
  theme: string | null;
  status: string | null;
  lead: string | null;
  /** A column, with a minus before it for downwards; empty for the order of the plan. */
  sort: string;
}

export const usualColumns: readonly TableColumn[] = [
  'title',
  'councilLeadId',
  'startsOn',
  'dueOn',
  'deliveryStatus',
  'directorate',
];

/** The title always stands; unknown words of an address are left out. */
export function columnsFrom(asked: string | undefined): TableColumn[] {
  if (!asked) return [...usualColumns];
  const named = asked.split(',');
  return tableColumns.filter((column) => column === 'title' || named.includes(column));
}

export function narrowed(rows: readonly TableRow[], query: TableQuery, names: TableNames): TableRow[] {
  const words = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    ({ action, theme, goalTitle }) =>
      (query.theme === null || theme === query.theme) &&
      (query.status === null || action.deliveryStatus === query.status) &&
      (query.lead === null || (action.councilLeadId ?? 'nobody') === query.lead) &&
      words.every((word) => `${action.reference} ${action.title} ${goalTitle}`.toLowerCase().includes(word)),
  );
  return query.sort === '' ? found : sorted(found, query.sort, names);
}

function sorted(rows: readonly TableRow[], sort: string, names: TableNames): TableRow[] {
  const down = sort.startsWith('-');
  const column = tableColumns.find((one) => one === sort.replace('-', ''));
  if (!column) return [...rows];
  const key = ({ action }: TableRow): string => {
    const value = valueOf(action, column);
    return column === 'startsOn' || column === 'dueOn'
      ? ((value as string | null) ?? '')
      : cellText(column, value, names);
  };
  const order = (one: TableRow, other: TableRow): number => {
    const [a, b] = [key(one), key(other)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return (down ? -1 : 1) * a.localeCompare(b, 'en-GB', { numeric: true });
  };
  return [...rows].sort(order);
}
