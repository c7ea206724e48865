import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportAnswer, ImportPreview, PlanImport, PreviewPart, UndoChoice } from '@waymark/contract/imports';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { Tag } from '../../ui/tag';
import { ImportRefusal } from '../import-refusal';
import { importTitle, kindWords, plansTitle, statusWords } from '../import-words';
import { ImportsClient } from '../imports.client';
import { GoalForAll } from './goal-for-all';
import { ImportResult } from './import-result';
import { PreviewCounts } from './preview-counts';
import { PreviewTable } from './preview-table';

/** One import: before the load what becomes of every row, afterwards what it made and the way back. */
@Component({
  selector: 'wm-import-page',
  imports: [
    GoalForAll,
    ImportRefusal,
    ImportResult,
    Loaded,
    PageHead,
    PlanNav,
    PreviewCounts,
    PreviewTable,
    RouterLink,
    Tag,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
})
export class ImportPage {
  readonly planId = input.required<string>();
  readonly importId = input.required<string>();

  private readonly client = inject(ImportsClient);
  private readonly announcer = inject(Announcer);
  protected readonly found = this.client.one(this.importId);
  protected readonly only = signal<PreviewPart | null>(null);
  private readonly openId = computed(() =>
    this.found.hasValue() && this.found.value().status === 'open' ? this.importId() : undefined,
  );
  protected readonly preview = this.client.preview(this.openId, this.only);
  /** The preview, with what was read after its first page. */
  protected readonly shown = linkedSignal<ImportPreview | null>(() =>
    this.preview.hasValue() ? this.preview.value() : null,
  );
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly plansTitle = plansTitle;
  protected readonly importTitle = importTitle;
  protected readonly kindWords = kindWords;
  protected readonly statusWords = statusWords;

  protected stateOf({ status }: PlanImport): string {
    if (status === 'open')
      return $localize`:@@imports.preview.state:Step 2 of 2. Every row of your table is accounted for. Nothing is in the plan yet.`;
    return status === 'loaded'
      ? $localize`:@@imports.result.state:The rows are in the plan.`
      : $localize`:@@imports.undone.state:What this import made was archived again.`;
  }

  protected filter(part: PreviewPart | null): void {
    this.only.set(part);
  }

  protected answer(answers: ImportAnswer[]): Promise<void> {
    return this.run(async ({ version }) => {
      const former = this.shown()?.counts;
      this.found.set(await this.client.change(this.importId(), version, { answers }));
      this.preview.reload();
      if (former) this.announcer.say($localize`:@@imports.answered:Answered. The rows are read again.`);
    });
  }

  protected load(): Promise<void> {
    return this.run(async ({ version }) => {
      this.found.set(await this.client.load(this.importId(), version));
      this.announcer.say($localize`:@@imports.loaded.said:The rows are in the plan`);
      scrollTo({ top: 0 });
    });
  }

  protected undo(changed: UndoChoice | null): Promise<void> {
    return this.run(async () => {
      this.found.set(await this.client.undo(this.importId(), changed));
      this.announcer.say($localize`:@@imports.undone.said:The import is undone`);
    });
  }

  protected async more(after: number): Promise<void> {
    const next = await this.client.more(this.importId(), this.only(), after);
    this.shown.update((former) => (former === null ? next : { ...next, rows: [...former.rows, ...next.rows] }));
  }

  /** One change at a time; what is refused stands above. Someone else's change is read before the next try. */
  private async run(change: (found: PlanImport) => Promise<void>): Promise<void> {
    if (this.busy() || !this.found.hasValue()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await change(this.found.value());
    } catch (error) {
      this.refusal.set(problemOf(error));
      if (problemOf(error).stale) this.found.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
