import fc from 'fast-check';
import { fromCellList } from '@waymark/domain/imports/cell-list';
import { fromCellText } from '@waymark/domain/imports/cell-text';
import { planSheet } from '@waymark/domain/imports/plan-sheet';
import { fromSheetWord, sheetWords } from '@waymark/domain/imports/sheet-words';
import type {
  ContentField,
  ContentNode,
  FieldForm,
  FieldValue,
  PlanContent,
} from '@waymark/domain/versions/content-tree';
import Papa from 'papaparse';
import readSheet from 'read-excel-file/node';
import { planTableCsv } from './plan-table-csv';
import { xlsxWorkbook } from './xlsx-workbook';

const field = (name: string, form: FieldForm, value: FieldValue): ContentField => ({
  name,
  label: name,
  form,
  value,
  shown: String(value ?? ''),
});
const node = (kind: string, title: string, fields: ContentField[], children: ContentNode[] = []): ContentNode => ({
  id: title,
  kind,
  reference: null,
  title,
  fields,
  children,
});

const signs = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', 'é', 'a', ' ', '<', '&', '漢');
// A cell of nothing but spaces is an empty one for those who read spreadsheets.
const texts = fc.string({ unit: signs, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
const codesOf = (name: string) => fc.subarray(Object.keys(sheetWords[name] ?? {}));
const actions = fc.record({
  title: texts,
  description: texts,
  type: fc.constantFrom('policy', 'event'),
  groups: codesOf('groups'),
  tags: codesOf('tags'),
});
type Made = typeof actions extends fc.Arbitrary<infer T> ? T : never;

const treeOf = (made: Made): PlanContent => {
  const { title, description, type, groups, tags } = made;
  const action = node('action', title, [
    field('description', 'text', description),
    field('type', 'word', type),
    field('groups', 'words', groups),
    field('tags', 'words', tags),
  ]);
  const goal = node('goal', 'Goal', [field('theme', 'word', 'T3')], [action]);
  return { format: 1, council: 'Council', root: node('plan', 'Plan', [], [goal]) };
};

/** What a reader of the file takes from its row, by the rules that imports read by. */
function readBack(row: readonly unknown[]): Made & { theme: string | null } {
  const cell = (name: string, of = 'action') => {
    const value = row[planSheet.findIndex((column) => column.field === name && column.of === of)];
    return fromCellText(typeof value === 'string' ? value : '');
  };
  const list = (name: string) => fromCellList(cell(name)).map((word) => fromSheetWord(name, word) ?? '');
  return {
    title: cell('title'),
    description: cell('description'),
    type: (fromSheetWord('type', cell('type')) ?? '') as Made['type'],
    groups: list('groups'),
    tags: list('tags'),
    theme: fromSheetWord('theme', cell('theme', 'goal')),
  };
}

describe('what is exported is read back as it was', () => {
  it('from comma-separated values', () => {
    fc.assert(
      fc.property(actions, (made) => {
        const [, row] = Papa.parse<string[]>(planTableCsv(treeOf(made)).slice(1), { delimiter: ',' }).data;
        expect(readBack(row ?? [])).toEqual({ ...made, theme: 'T3' });
      }),
    );
  });

  it('from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (made) => {
        const [sheet] = await readSheet(Buffer.from(await xlsxWorkbook(treeOf(made), [], '#0d3b3e')));
        expect(readBack(sheet?.data[1] ?? [])).toEqual({ ...made, theme: 'T3' });
      }),
      { numRuns: 40 },
    );
  });
});
