import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Problem } from '../core/problem';
import { RefusalPanel } from '../ui/refusal-panel';

const asWorkbook = $localize`:@@imports.refusal.as-workbook:This workbook is of an older or another kind. Open it in Excel and save it as an Excel workbook (.xlsx), then choose that file.`;

/** Why a file was not read, and what to do instead. */
const words: Readonly<Record<string, string>> = {
  'file-macros': $localize`:@@imports.refusal.macros:The file has macros, which are not let in. Save a workbook without macros (.xlsx) and choose that; from a Word document, copy the table and paste it below.`,
  'file-old-workbook': asWorkbook,
  'file-open-document': asWorkbook,
  'file-encrypted': $localize`:@@imports.refusal.encrypted:The workbook is locked by a password. Take the password away in Excel, save it, then choose it again.`,
  'file-word': $localize`:@@imports.refusal.word:This is a Word document. Open it, select the table, copy it, and paste it below.`,
  'file-pdf': $localize`:@@imports.refusal.pdf:This is a PDF. Open it, select the table, copy it, and paste it below; or find the workbook it was made from.`,
  'file-image': $localize`:@@imports.refusal.image:This is a picture. Find the table it was made from, as a workbook or in Word.`,
  'file-type': $localize`:@@imports.refusal.type:This is neither a workbook nor a table of text. Choose an .xlsx or .csv file, or paste the table.`,
  'file-broken': $localize`:@@imports.refusal.broken:The file is damaged. Open it in Excel, save it again, then choose it.`,
  'file-empty': $localize`:@@imports.refusal.empty:There is nothing in it. Choose another file, or paste the table.`,
  'file-missing': $localize`:@@imports.refusal.missing:Choose a file first.`,
  'file-too-large': $localize`:@@imports.refusal.too-large:The file is larger than 15 MB. Take out pictures and sheets that are not needed, or paste the table.`,
  'too-large': $localize`:@@imports.refusal.paste-too-large:The table is too large to paste. Save it as a workbook and upload that.`,
  'file-too-large-unpacked': $localize`:@@imports.refusal.bomb:The file holds far more than a plan. Copy the table into a new workbook and choose that.`,
  'file-too-many-rows': $localize`:@@imports.refusal.rows:The table has more than 20,000 rows. Take out what is not of the plan.`,
  'file-too-many-columns': $localize`:@@imports.refusal.columns:The table has more than 200 columns. Take out what is not of the plan.`,
  'file-too-slow': $localize`:@@imports.refusal.slow:The file took too long to read. Copy the table into a new workbook and choose that.`,
  'file-too-complex': $localize`:@@imports.refusal.complex:The file is too complicated to read. Copy the table into a new workbook and choose that.`,
  'too-many-imports': $localize`:@@imports.refusal.busy:Many files are being read just now. Try again in a minute.`,
  'import-problems': $localize`:@@imports.refusal.problems:Some rows still have problems. Solve them or leave the rows out, then load.`,
  'import-loaded': $localize`:@@imports.refusal.loaded:This import was loaded already.`,
  'import-undo-over': $localize`:@@imports.refusal.undo-over:The 30 days for undoing this import are over.`,
  'import-not-loaded': $localize`:@@imports.refusal.not-loaded:Nothing of this import is in the plan.`,
};

/** A refusal of an import in words; others read as everywhere. */
@Component({
  selector: 'wm-import-refusal',
  imports: [RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (own(); as text) {
      <div class="wm-panel wm-panel--bad" role="alert">
        <p>{{ text }}</p>
      </div>
    } @else {
      <wm-refusal-panel [problem]="problem()" />
    }
  `,
})
export class ImportRefusal {
  readonly problem = input.required<Problem>();
  protected readonly own = computed(() => words[this.problem().code] ?? null);
}
