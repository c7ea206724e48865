import { readCell } from '../imports/read-cell';
import { findNamed } from '../imports/read-names';

/** The columns of the table in which actions are edited, in their order. */
export const tableColumns = [
  'title',
  'councilLeadId',
  'startsOn',
  'dueOn',
  'ongoing',
  'deliveryStatus',
  'directorate',
  'outputMeasure',
  'outcomeMeasure',
  'tags',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export type CellValue = string | boolean | readonly string[] | null;

export const cellFaults = ['required', 'unknown-person', 'not-a-day', 'not-a-flag', 'not-a-word', 'too-long'] as const;
export type CellFault = (typeof cellFaults)[number];

export type CellRead = { value: CellValue; fault: null } | { value: null; fault: CellFault };

export interface NamedPerson {
  id: string;
  name: string;
}

/** What nothing in a cell means, where it is not null. */
const emptyOf: Partial<Record<TableColumn, CellValue>> = {
  ongoing: false,
  outputMeasure: '',
  outcomeMeasure: '',
  tags: [],
};
const required: readonly TableColumn[] = ['title', 'deliveryStatus'];

/** What was typed or pasted into a cell, as the value it stands for; or why it stands for none. */
export function readTableCell(column: TableColumn, text: string, people: readonly NamedPerson[]): CellRead {
  const typed = text.trim();
  if (typed === '') {
    if (required.includes(column)) return faulty('required');
    return { value: emptyOf[column] ?? null, fault: null };
  }
  if (column === 'councilLeadId') return readPerson(typed, people);
  const { value, code } = readCell(`action.${column}`, typed);
  if (code !== null) return faulty(faultOf(code));
  return { value: value as CellValue, fault: null };
}

const faulty = (fault: CellFault): CellRead => ({ value: null, fault });

const faultOf = (code: string): CellFault => cellFaults.find((fault) => fault === code) ?? 'not-a-word';

/** One and only one person of the directory bears the name; a job title after a comma is left aside. */
function readPerson(typed: string, people: readonly NamedPerson[]): CellRead {
  const known = people.map(({ id, name }) => ({ id, names: [name] }));
  const id = findNamed(typed, known) ?? findNamed(typed.split(',')[0] ?? '', known);
  return id === null ? faulty('unknown-person') : { value: id, fault: null };
}

export interface PastedCell<T> {
  row: T;
  column: TableColumn;
  text: string;
  read: CellRead;
}

export interface PastedBlock<T> {
  cells: PastedCell<T>[];
  /** Rows and columns of the block that lie beyond the table. */
  rowsLeftOut: number;
  columnsLeftOut: number;
}

interface Onto<T> {
  rows: readonly T[];
  columns: readonly TableColumn[];
  /** Where the block begins. */
  row: number;
  column: number;
  people: readonly NamedPerson[];
}

/** Lays a block over the rows and columns that are shown, from one cell on. */
export function layBlock<T>(block: readonly (readonly string[])[], onto: Onto<T>): PastedBlock<T> {
  const width = Math.max(0, ...block.map((cells) => cells.length));
  const cells = block.flatMap((texts, down) => {
    const row = onto.rows[onto.row + down];
    if (row === undefined) return [];
    return texts.flatMap((text, along) => {
      const column = onto.columns[onto.column + along];
      return column === undefined ? [] : [{ row, column, text, read: readTableCell(column, text, onto.people) }];
    });
  });
  return {
    cells,
    rowsLeftOut: Math.max(0, onto.row + block.length - onto.rows.length),
    columnsLeftOut: Math.max(0, onto.column + width - onto.columns.length),
  };
}
