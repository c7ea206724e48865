import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DatasetSummary } from '@waymark/contract/datasets';
import { busyStatuses } from '@waymark/domain/datasets/vocabulary';
import { Announcer } from '../../core/announcer';
import { AmountPipe, instantWords } from '../../core/format';
import { Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { DatasetRefusal } from '../dataset-refusal';
import { datasetStatusWords, filesTitle, indicatorsTitle, layoutWords } from '../dataset-words';
import { DatasetsClient } from '../datasets.client';
import { UndoDialog } from '../undo-dialog';

const ownExample = [
  'authority_code,indicator_key,period_start,period_end,value,status',
  'E08000003,english,2026-04-01,2026-06-30,63.5,normal',
].join('\n');

/** Takes an official file in, and shows the files of the organisation so far. */
@Component({
  selector: 'wm-dataset-files-page',
  imports: [
    AmountPipe,
    ConfirmDialog,
    DatasetRefusal,
    EmptyState,
    Loaded,
    PageHead,
    RouterLink,
    ScrollTable,
    UndoDialog,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './files-page.html',
})
export class FilesPage {
  private readonly client = inject(DatasetsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly session = inject(Session);
  protected readonly list = this.client.datasets(this.session.organisationId);
  protected readonly title = filesTitle;
  protected readonly example = ownExample;
  protected readonly indicatorsTitle = indicatorsTitle;
  protected readonly layoutWords = layoutWords;
  protected readonly statusWords = datasetStatusWords;
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly file = signal<File | null>(null);
  protected readonly metadata = signal<File | null>(null);
  private readonly sure = viewChild.required<ConfirmDialog>('discarding');
  private readonly undoing = viewChild.required(UndoDialog);

  protected async upload(): Promise<void> {
    const [file, organisation] = [this.file(), this.session.organisationId()];
    if (this.busy() || organisation === null) return;
    if (file === null) {
      this.refusal.set(new Problem(422, { code: 'file-missing' }));
      return;
    }
    this.busy.set(true);
    this.refusal.set(null);
    try {
      const { id } = await this.client.upload(organisation, file, this.metadata());
      await this.router.navigate(['/indicators/files', id]);
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected mayDiscard({ status }: DatasetSummary): boolean {
    return status !== 'loaded' && status !== 'undone' && !busyStatuses.includes(status);
  }

  /** Who did what with a file, and when. */
  protected historyOf(one: DatasetSummary): string[] {
    const { createdAt, createdBy, loadedAt, loadedBy, undoneAt, undoneBy } = one;
    const uploaded = $localize`:@@datasets.list.uploaded:Uploaded on ${instantWords(createdAt)}:when: by ${createdBy}:who:`;
    return [
      uploaded,
      ...(loadedAt === null
        ? []
        : [$localize`:@@datasets.list.loaded:Loaded on ${instantWords(loadedAt)}:when: by ${loadedBy ?? ''}:who:`]),
      ...(undoneAt === null || undoneBy === null
        ? []
        : [$localize`:@@datasets.list.undone:Undone on ${instantWords(undoneAt)}:when: by ${undoneBy}:who:`]),
    ];
  }

  protected changed({ counts }: DatasetSummary): boolean {
    return counts !== null && counts.added + counts.revised > 0;
  }

  /** The load is taken back as a job, whose progress the page of the file shows. */
  protected async undo(one: DatasetSummary): Promise<void> {
    if (!(await this.undoing().ask(one))) return;
    this.refusal.set(null);
    try {
      await this.client.undo(one);
      await this.router.navigate(['/indicators/files', one.id]);
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.list.reload();
    }
  }

  protected async discard(one: DatasetSummary): Promise<void> {
    if (!(await this.sure().ask())) return;
    this.refusal.set(null);
    try {
      await this.client.discard(one);
      this.announcer.say($localize`:@@datasets.discarded:The file is discarded`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.list.reload();
  }
}
