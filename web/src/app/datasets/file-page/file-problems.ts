import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DatasetReconciliation } from '@waymark/contract/dataset-reconciliation';
import { totalDiffers } from '@waymark/domain/datasets/compare-totals';
import { AmountPipe, MonthsPipe } from '../../core/format';
import { root } from '../../core/address';
import { ScrollTable } from '../../ui/scroll-table';
import { areaHintWords, partWords, unreadableWords } from '../dataset-words';

const rowsShown = 20;

/** What of a file could not be used, and which sums are not its totals; each with the way out, and all of it as a table. */
@Component({
  selector: 'wm-file-problems',
  imports: [AmountPipe, MonthsPipe, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-problems.html',
})
export class FileProblems {
  readonly datasetId = input.required<string>();
  readonly account = input.required<DatasetReconciliation>();

  protected readonly partWords = partWords;
  protected readonly address = computed(() => `${root}/datasets/${this.datasetId()}/problems.csv`);
  protected readonly unreadable = computed(() =>
    this.account()
      .unreadable.slice(0, rowsShown)
      .map(({ row, reason, text }) => ({ row, text, words: unreadableWords[reason] })),
  );
  protected readonly unknown = computed(() =>
    this.account()
      .unknownAreas.slice(0, rowsShown)
      .map(({ code, name, hint, areaCode, areaName }) => ({
        ...{ code, name, hint: areaHintWords[hint ?? 'no-such-area'] },
        meant: areaCode === undefined ? '' : `${areaName} (${areaCode})`,
      })),
  );
  protected readonly totals = computed(() =>
    this.account().totals.map((total) => ({ ...total, differs: totalDiffers(total) })),
  );
  protected readonly different = computed(() => this.totals().filter(({ differs }) => differs).length);
  protected readonly any = computed(() => {
    const { unreadable, unknownAreas, recordCount, rows } = this.account();
    const cut = recordCount !== null && recordCount !== rows.read;
    return unreadable.length > 0 || unknownAreas.length > 0 || this.different() > 0 || cut;
  });
}
