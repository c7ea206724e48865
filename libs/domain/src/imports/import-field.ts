import { planSheet, type CellForm } from './plan-sheet';

/** What a column of a council's own table can be, beside the columns of the product's own file. */
const ownFields = ['action.timescale', 'action.team'] as const;

/** A field that a column can be read as: of which record, and its name in the contract. */
export type ImportField = string;
export const importFields: readonly ImportField[] = [
  ...planSheet.map(({ of, field }) => `${of}.${field}`),
  ...ownFields,
];

/** What each column of a table is read as; null for a column that is left out. */
export type Mapping = readonly (ImportField | null)[];

const forms = new Map<ImportField, CellForm>(planSheet.map(({ of, field, form }) => [`${of}.${field}`, form]));

export const formOf = (field: ImportField): CellForm => forms.get(field) ?? 'text';
export const nameOf = (field: ImportField): string => field.slice(field.indexOf('.') + 1);
export const isGoalField = (field: ImportField): boolean => field.startsWith('goal.');

/** Lower case, without signs, "and" and doubled spaces: what tells two headings, titles or names apart. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The beginning of a text, without half a character at its end. */
export const cutText = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
