import { asCellText } from '@waymark/domain/imports/cell-text';
import { type CellForm, planSheet } from '@waymark/domain/imports/plan-sheet';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import writeExcelFile from 'write-excel-file/node';
import type { Fact } from './paper';
import { workbookWords } from './report-words';
import { type SheetCell, sheetRows } from './sheet-rows';

const widths: Partial<Record<CellForm, number>> = { text: 40, line: 30, day: 12, amount: 12, flag: 12, word: 22 };
const ordinaryWidth = 28;

/** The plan as a workbook: the table that imports again unchanged, and a sheet that says what it is. */
export async function xlsxWorkbook(
  content: PlanContent,
  facts: readonly Fact[],
  tableColour: string,
): Promise<Uint8Array> {
  const head = { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: tableColour, wrap: true } as const;
  const about = [
    { label: workbookWords.council, value: content.council },
    { label: workbookWords.title, value: content.root.title },
    ...facts,
    { label: workbookWords.use, value: workbookWords.useText },
  ];
  return writeExcelFile([
    {
      sheet: workbookWords.actions,
      data: [planSheet.map(({ heading }) => ({ value: heading, ...head })), ...sheetRows(content).map(rowOf)],
      columns: planSheet.map(({ form }) => ({ width: widths[form] ?? ordinaryWidth })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: workbookWords.about,
      data: about.map(({ label, value }) => [
        { value: label, type: String, fontWeight: 'bold' as const },
        { value: asCellText(value), type: String, wrap: true },
      ]),
      columns: [{ width: 26 }, { width: 90 }],
    },
  ]).toBuffer();
}

const rowOf = (cells: readonly SheetCell[]) =>
  cells.map((cell) => {
    if (cell === null) return null;
    return typeof cell === 'number'
      ? { value: cell, type: Number }
      : { value: asCellText(cell), type: String, wrap: true, alignVertical: 'top' as const };
  });
