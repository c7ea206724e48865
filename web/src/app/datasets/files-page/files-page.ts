import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DatasetSummary } from '@waymark/contract/datasets';
import { busyStatuses } from '@waymark/domain/datasets/vocabulary';
import { Announcer } from '../../core/announcer';
import { AmountPipe, InstantPipe } from '../../core/format';
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

/** Takes an official file in, and shows the files of the organisation so far. */
@Component({
  selector: 'wm-dataset-files-page',
  imports: [
    AmountPipe,
    ConfirmDialog,
    DatasetRefusal,
    EmptyState,
    InstantPipe,
    Loaded,
    PageHead,
    RouterLink,
    ScrollTable,
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
  protected readonly indicatorsTitle = indicatorsTitle;
  protected readonly layoutWords = layoutWords;
  protected readonly statusWords = datasetStatusWords;
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly file = signal<File | null>(null);
  protected readonly metadata = signal<File | null>(null);
  private readonly sure = viewChild.required(ConfirmDialog);

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
    return status !== 'loaded' && !busyStatuses.includes(status);
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
