import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ChangeImport, ImportColumn, PlanImport } from '@waymark/contract/imports';
import { importFields } from '@waymark/domain/imports/import-field';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { ScrollTable } from '../../ui/scroll-table';
import { fieldWords } from '../field-words';
import { ImportRefusal } from '../import-refusal';
import { certaintyWords, importTitle, plansTitle } from '../import-words';
import { ImportsClient } from '../imports.client';

const longest = 60;

/** What each column of the table is: proposed, with samples of its content beside it, and changeable. */
@Component({
  selector: 'wm-import-columns-page',
  imports: [ImportRefusal, Loaded, PageHead, PlanNav, RouterLink, ScrollTable, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './columns-page.html',
})
export class ColumnsPage {
  readonly planId = input.required<string>();
  readonly importId = input.required<string>();

  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly found = this.client.one(this.importId);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly plansTitle = plansTitle;
  protected readonly importTitle = importTitle;
  protected readonly certaintyWords = certaintyWords;
  protected readonly fieldChoices = choicesOf([...importFields], fieldWords);
  /** What is chosen for each column on this page; sent when going on. */
  protected readonly chosen = linkedSignal(() =>
    this.found.hasValue() ? this.found.value().columns.map(({ field }) => field) : [],
  );
  protected readonly hasActions = computed(() => this.chosen().includes('action.title'));

  protected sheetChoices = ({ sheets }: PlanImport) =>
    sheets.map(({ name, rowCount }, place) => ({
      value: String(place),
      text: $localize`:@@imports.columns.sheet-choice:${name}:name: (${rowCount}:count: rows)`,
    }));

  protected rowChoices = ({ topRows, headerRow }: PlanImport) => [
    { value: '0', text: $localize`:@@imports.columns.no-header:No row names the columns` },
    ...topRows
      .filter(({ text, row }) => text !== '' || row === headerRow)
      .map(({ row, text }) => ({ value: String(row), text: `${row}: ${text.slice(0, longest)}` })),
  ];

  protected pick(column: number, field: string | null): void {
    this.chosen.update((fields) =>
      fields.map((former, place) => (place === column ? field : former === field && field !== null ? null : former)),
    );
  }

  protected certainty(column: ImportColumn): string {
    const field = this.chosen()[column.column] ?? null;
    return certaintyWords[field === column.field ? column.certainty : 'chosen'];
  }

  protected async other(change: Pick<ChangeImport, 'sheet' | 'headerRow'>): Promise<void> {
    if (await this.send(change)) this.announcer.say($localize`:@@imports.columns.reread:The columns were read again`);
  }

  protected async next({ columns }: PlanImport): Promise<void> {
    const mapping = columns.flatMap(({ column, field }) => {
      const chosen = this.chosen()[column] ?? null;
      return chosen === field ? [] : [{ column, field: chosen }];
    });
    if (mapping.length === 0 || (await this.send({ mapping })))
      await this.router.navigate(['/plans', this.planId(), 'import', this.importId()]);
  }

  private async send(change: ChangeImport): Promise<boolean> {
    if (!this.found.hasValue()) return false;
    this.refusal.set(null);
    try {
      this.found.set(await this.client.change(this.importId(), this.found.value().version, change));
      return true;
    } catch (error) {
      this.refusal.set(problemOf(error));
      return false;
    }
  }
}
