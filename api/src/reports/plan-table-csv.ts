import { planSheet } from '@waymark/domain/imports/plan-sheet';
import type { PlanContent } from '@waymark/domain/versions/content-tree';
import { csvOf } from '../platform/csv';
import { sheetRows } from './sheet-rows';

/** Spreadsheets take a file for UTF-8 only when it says so. */
const byteOrderMark = '\uFEFF';

/** The plan as comma-separated values (RFC 4180) that import again unchanged. */
export function planTableCsv(content: PlanContent): string {
  return byteOrderMark + csvOf([planSheet.map(({ heading }) => heading), ...sheetRows(content)]);
}
