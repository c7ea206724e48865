import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  type OnDestroy,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChooseDataset, Dataset, DatasetProgress } from '@waymark/contract/datasets';
import { busyStatuses } from '@waymark/domain/datasets/vocabulary';
import { Announcer } from '../../core/announcer';
import { AmountPipe, InstantPipe } from '../../core/format';
import { Problem, problemOf } from '../../core/problem';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Tag } from '../../ui/tag';
import { DatasetRefusal } from '../dataset-refusal';
import { datasetStatusWords, filesTitle, indicatorsTitle, layoutWords } from '../dataset-words';
import { DatasetsClient } from '../datasets.client';
import { UndoDialog } from '../undo-dialog';
import { ChoiceForm } from './choice-form';
import { ChosenSummary } from './chosen-summary';
import { Reconciliation } from './reconciliation';
import { StepProgress } from './step-progress';

const askEvery = 1000;

/** One file: what is chosen of it, how far its reading or loading is, what becomes of every row, and the way back. */
@Component({
  selector: 'wm-dataset-file-page',
  imports: [
    AmountPipe,
    ChoiceForm,
    ChosenSummary,
    DatasetRefusal,
    InstantPipe,
    Loaded,
    PageHead,
    Reconciliation,
    RouterLink,
    StepProgress,
    Tag,
    UndoDialog,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-page.html',
})
export class FilePage implements OnDestroy {
  readonly datasetId = input.required<string>();

  private readonly client = inject(DatasetsClient);
  private readonly announcer = inject(Announcer);
  protected readonly found = this.client.one(this.datasetId);
  protected readonly progress = signal<DatasetProgress | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly choosing = signal(false);
  /** The indicator of each series that was sent last, so that a refusal can name it. */
  protected readonly asked = signal<readonly string[]>([]);
  private readonly sure = viewChild.required(UndoDialog);
  protected readonly filesTitle = filesTitle;
  protected readonly indicatorsTitle = indicatorsTitle;
  protected readonly layoutWords = layoutWords;
  protected readonly statusWords = datasetStatusWords;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    effect(() => {
      if (this.found.hasValue() && busyStatuses.includes(this.found.value().status)) this.askSoon();
    });
  }

  ngOnDestroy(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  protected isBusy({ status }: Dataset): boolean {
    return busyStatuses.includes(status);
  }

  protected isChoosing({ status }: Dataset): boolean {
    return status === 'open' || (status === 'previewed' && this.choosing());
  }

  protected failureOf({ failure }: Dataset): Problem | null {
    return failure === null ? null : new Problem(409, { code: failure });
  }

  protected choose(body: ChooseDataset): Promise<void> {
    this.asked.set(body.choices.map(({ indicator }) => indicator));
    return this.run((found) => this.client.choose(found, body));
  }

  protected load(): Promise<void> {
    return this.run((found) => this.client.load(found));
  }

  protected async undo(file: Dataset): Promise<void> {
    if (await this.sure().ask(file)) await this.run((found) => this.client.undo(found));
  }

  private async run(change: (found: Dataset) => Promise<Dataset>): Promise<void> {
    if (this.busy() || !this.found.hasValue()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      this.progress.set(null);
      this.found.set(await change(this.found.value()));
      this.choosing.set(false);
      scrollTo({ top: 0 });
    } catch (error) {
      this.refusal.set(problemOf(error));
      if (problemOf(error).stale) this.found.reload();
      scrollTo({ top: 0 });
    } finally {
      this.busy.set(false);
    }
  }

  private askSoon(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), askEvery);
  }

  /** The job goes on whether or not anybody looks; a lost connection only means that the next answer comes later. */
  private async ask(): Promise<void> {
    try {
      const progress = await this.client.progress(this.datasetId());
      this.progress.set(progress);
      if (busyStatuses.includes(progress.status)) {
        this.askSoon();
        return;
      }
      this.announcer.say(datasetStatusWords[progress.status]);
      this.found.reload();
    } catch {
      this.askSoon();
    }
  }
}
