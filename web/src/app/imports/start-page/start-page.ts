import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlanImport, PlanImportSummary } from '@waymark/contract/imports';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { Problem, problemOf } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { ScrollTable } from '../../ui/scroll-table';
import { printable, sizeOf, tableOf } from '../clipboard-table';
import { ImportRefusal } from '../import-refusal';
import { importTitle, kindWords, plansTitle, statusWords } from '../import-words';
import { ImportsClient } from '../imports.client';

const fileMost = 15_728_640;

/** Takes a file or a pasted table in, and shows the imports of the plan so far. */
@Component({
  selector: 'wm-import-start-page',
  imports: [ConfirmDialog, ImportRefusal, InstantPipe, Loaded, PageHead, PlanNav, RouterLink, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-page.html',
})
export class StartPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly list = this.client.imports(this.planId);
  /** Undefined until it is known. */
  protected readonly mayImport = computed(() => (this.list.hasValue() ? this.list.value().mayImport : undefined));
  protected readonly title = importTitle;
  protected readonly plansTitle = plansTitle;
  protected readonly statusWords = statusWords;
  protected readonly kindWords = kindWords;
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly text = signal('');
  /** The table of the clipboard with its cells, which plain text would lose. */
  protected readonly table = signal<string | null>(null);
  protected readonly size = signal<{ rows: number; columns: number } | null>(null);
  private readonly sure = viewChild.required(ConfirmDialog);
  private file: File | null = null;

  protected choose(files: FileList | null): void {
    this.file = files?.[0] ?? null;
    this.refusal.set(null);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.choose(event.dataTransfer?.files ?? null);
    if (this.file !== null) void this.upload();
  }

  protected upload(): Promise<void> {
    const { file } = this;
    if (file === null) return this.refuse('file-missing', 422);
    if (file.size > fileMost) return this.refuse('file-too-large', 413);
    return this.send(() => this.client.upload(this.planId(), file));
  }

  protected takePasted(event: ClipboardEvent): void {
    const table = tableOf(event.clipboardData);
    if (table === null) return;
    event.preventDefault();
    this.table.set(table);
    this.size.set(sizeOf(table));
  }

  protected type(text: string): void {
    this.text.set(text);
  }

  protected forget(): void {
    this.table.set(null);
    this.size.set(null);
  }

  protected readPasted(): Promise<void> {
    const text = this.table() ?? printable(this.text());
    if (text.trim() === '') return this.refuse('file-empty', 422);
    return this.send(() => this.client.paste(this.planId(), text));
  }

  protected async discard(one: PlanImportSummary): Promise<void> {
    if (!(await this.sure().ask())) return;
    this.refusal.set(null);
    try {
      await this.client.discard(one);
      this.announcer.say($localize`:@@imports.discarded:The import is discarded`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.list.reload();
  }

  private refuse(code: string, status: number): Promise<void> {
    this.refusal.set(new Problem(status, { code }));
    return Promise.resolve();
  }

  private async send(take: () => Promise<PlanImport>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      const { id } = await take();
      await this.router.navigate(['/plans', this.planId(), 'import', id, 'columns']);
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
