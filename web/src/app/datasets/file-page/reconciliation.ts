import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DatasetCounts, DatasetReconciliation, DatasetRows } from '@waymark/contract/dataset-reconciliation';
import type { DatasetStatus } from '@waymark/domain/datasets/vocabulary';
import { AmountPipe, MonthsPipe } from '../../core/format';
import { breakdownWords } from '../../core/words/breakdown-words';
import { observationStatusWords } from '../../core/words/indicator-words';
import { ScrollTable } from '../../ui/scroll-table';
import { followingWords } from '../dataset-words';
import { FigureChanges } from './figure-changes';
import { FileProblems } from './file-problems';

const samplesShown = 10;
const rowWords: readonly (readonly [keyof DatasetRows, string])[] = [
  ['matched', $localize`:@@datasets.rows.matched:used for figures`],
  ['otherCategory', $localize`:@@datasets.rows.other-category:for categories that were not chosen`],
  ['otherLevel', $localize`:@@datasets.rows.other-level:for other levels, such as regions or wards`],
  ['otherArea', $localize`:@@datasets.rows.other-area:for areas outside ours`],
  ['unknownArea', $localize`:@@datasets.rows.unknown-area:under codes that we do not know`],
  ['notAnArea', $localize`:@@datasets.rows.not-an-area:for no area, such as totals`],
  ['duplicate', $localize`:@@datasets.rows.duplicate:the same as an earlier row`],
  ['unreadable', $localize`:@@datasets.rows.unreadable:that cannot be read`],
];

/** The account of a file: every row in one place, and what loading would do or did. */
@Component({
  selector: 'wm-reconciliation',
  imports: [AmountPipe, FigureChanges, FileProblems, MonthsPipe, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reconciliation.html',
})
export class Reconciliation {
  readonly account = input.required<DatasetReconciliation>();
  readonly datasetId = input.required<string>();
  /** Where the file stands. */
  readonly step = input.required<DatasetStatus>();
  /** What was loaded; null before it. */
  readonly loadedCounts = input<DatasetCounts | null>(null);

  protected readonly statusWords = observationStatusWords;
  protected readonly followingWords = followingWords;
  protected readonly showsChanges = computed(() => this.step() === 'previewed' || this.step() === 'loaded');
  protected readonly rows = computed(() => {
    const { rows } = this.account();
    return rowWords.map(([key, words]) => ({ key, words, count: rows[key] })).filter(({ count }) => count > 0);
  });
  /** What becomes of most rows. */
  protected readonly mostly = computed(() =>
    this.rows().reduce<{ count: number; words: string } | null>(
      (most, row) => (most !== null && most.count >= row.count ? most : row),
      null,
    ),
  );
  /** A few figures, where those that change are not shown one by one. */
  protected readonly samples = computed(() =>
    this.account()
      .samples.slice(0, samplesShown)
      .map((figure) => ({
        ...figure,
        what: figure.breakdown === '' ? figure.indicator : `${figure.indicator}, ${breakdownWords(figure.breakdown)}`,
      })),
  );
  /** Whether the file says that it has other rows than it has. */
  protected readonly cut = computed(() => {
    const { recordCount, rows } = this.account();
    return recordCount !== null && recordCount !== rows.read;
  });
}
