import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import type { DatasetChange, DatasetChanges, DatasetNumbers } from '@waymark/contract/dataset-changes';
import type { ChangeKind } from '@waymark/domain/datasets/vocabulary';
import { AmountPipe, MonthsPipe, numberWords, percentWords } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { breakdownWords } from '../../core/words/breakdown-words';
import { observationStatusWords } from '../../core/words/indicator-words';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Skeleton } from '../../ui/skeleton';
import { partWords } from '../dataset-words';
import { DatasetsClient } from '../datasets.client';

const fewRows = 10;
const words = {
  indicator: $localize`:@@datasets.choose.indicator:Indicator`,
  period: $localize`:@@datasets.samples.period:Period`,
  former: $localize`:@@datasets.changes.former:Was`,
  coming: $localize`:@@datasets.changes.coming:Becomes`,
  now: $localize`:@@datasets.changes.now:Is now`,
  by: $localize`:@@datasets.changes.by:Change`,
};

/** Figures that a load changes, with what they were; or those that it brings. A page of them, and more when asked for. */
@Component({
  selector: 'wm-figure-changes',
  imports: [AmountPipe, MonthsPipe, RefusalPanel, ScrollTable, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-changes.html',
})
export class FigureChanges {
  readonly datasetId = input.required<string>();
  readonly kind = input.required<ChangeKind>();
  /** Where the file stands: what it changes is asked for anew when that is another step. */
  readonly step = input.required<string>();

  private readonly client = inject(DatasetsClient);
  protected readonly pages = signal<readonly DatasetChanges[]>([]);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly total = computed(() => this.pages()[0]?.total ?? 0);
  private readonly next = computed(() => this.pages().at(-1)?.next ?? null);
  private readonly asked = computed(() => this.pages().flatMap(({ changes }) => changes.map(rowOf)));
  /** New figures are like one another: a few show what they are. */
  private readonly most = linkedSignal(() => (this.kind() === 'added' ? fewRows : Infinity));
  protected readonly rows = computed(() => this.asked().slice(0, this.most()));
  protected readonly divided = computed(() => this.rows().some(({ coming }) => coming.denominator !== null));
  protected readonly comes = computed(() => {
    if (this.kind() === 'added') return partWords.value;
    return this.step() === 'loaded' ? words.now : words.coming;
  });
  protected readonly words = words;
  protected readonly partWords = partWords;
  protected readonly several = computed(() => new Set(this.asked().map(({ what }) => what)).size > 1);

  constructor() {
    effect(() => {
      const [id, kind] = [this.datasetId(), this.kind()];
      this.step();
      this.pages.set([]);
      void this.ask(id, kind, 0);
    });
  }

  protected more(): void {
    const held = this.rows().length < this.asked().length;
    this.most.set(Infinity);
    if (held) return;
    const next = this.next();
    if (next !== null && !this.busy()) void this.ask(this.datasetId(), this.kind(), next);
  }

  private async ask(id: string, kind: ChangeKind, after: number): Promise<void> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      const page = await this.client.changes(id, kind, after);
      if (id === this.datasetId() && kind === this.kind()) this.pages.update((pages) => [...pages, page]);
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}

function rowOf(change: DatasetChange) {
  const { indicatorName, breakdown, former, coming, decimals } = change;
  return {
    ...change,
    what: breakdown === '' ? indicatorName : `${indicatorName}: ${breakdownWords(breakdown)}`,
    was: former && shownValue(former, decimals),
    is: shownValue(coming, decimals),
    by: former && difference(former, coming, decimals),
  };
}

function shownValue({ value, status }: DatasetNumbers, decimals: number): string {
  if (value === null) return observationStatusWords[status];
  const number = numberWords(value, decimals);
  return status === 'normal' || status === 'revised' ? number : `${number} (${observationStatusWords[status]})`;
}

const behind = $localize`:@@datasets.changes.behind:Value as it was; its counts, limits or sign change`;

/** How much more or less it is, and what share that is of what it was. */
function difference(former: DatasetNumbers, coming: DatasetNumbers, decimals: number): string {
  if (former.value === null || coming.value === null) return '–';
  const by = coming.value - former.value;
  if (by === 0) return behind;
  const number = `${by > 0 ? '+' : '−'}${numberWords(Math.abs(by), decimals)}`;
  return former.value === 0 ? number : `${number} (${percentWords(Math.abs(by / former.value), 1)})`;
}
