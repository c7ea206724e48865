import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { BulkChange } from '@waymark/contract/bulk-changes';
import { readBlock } from '@waymark/domain/imports/pasted-block';
import {
  layBlock,
  type PastedBlock,
  type PastedCell,
  type TableColumn,
  tableColumns,
} from '@waymark/domain/plans/action-table';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { progressPossible } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ActionsClient } from '../actions.client';
import { BulkChangesClient } from './bulk-changes.client';
import { BulkHistory } from './bulk-history';
import { BulkPanel } from './bulk-panel';
import type { Place } from '../../ui/grid-keys';
import { PastePreview } from './paste-preview';
import { TableBook } from './table-book';
import type { TableRow } from './table-cells';
import { TableFilter } from './table-filter';
import { type CellChange, TableGrid } from './table-grid';
import { columnsFrom, narrowed, type TableQuery } from './table-query';

const inDelivery: readonly TableColumn[] = ['councilLeadId', 'directorate', 'deliveryStatus'];

/** All actions of a plan in one table that is edited with the keyboard. What is shown and how is part of the address. */
@Component({
  selector: 'wm-plan-table-page',
  imports: [
    ...[BulkHistory, BulkPanel, EmptyState, Loaded, PageHead, PastePreview, PlanNav, RefusalPanel, TableFilter],
    ...[RouterLink, TableGrid, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-table-page.html',
})
export class PlanTablePage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly columns = input<string>();
  readonly search = input<string>();
  readonly theme = input<string>();
  readonly status = input<string>();
  readonly lead = input<string>();
  readonly sort = input<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly actions = inject(ActionsClient);
  private readonly bulk = inject(BulkChangesClient);
  protected readonly plan = this.actions.plan(this.planId);
  protected readonly frameworks = this.actions.frameworks();
  private readonly planNow = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly book = new TableBook(this.planNow, { actions: this.actions, bulk: this.bulk });
  protected readonly names = computed(() => ({
    people: this.planNow()?.people ?? [],
    tags: this.frameworks.hasValue() ? this.frameworks.value().tags : [],
  }));
  protected readonly query = computed<TableQuery>(() => ({
    search: this.search() ?? '',
    theme: this.theme() ?? null,
    status: this.status() ?? null,
    lead: this.lead() ?? null,
    sort: this.sort() ?? '',
  }));
  protected readonly shownColumns = computed(() => columnsFrom(this.columns()));
  /** In the order in which they were last sorted: a row does not jump away while it is edited. */
  protected readonly order = linkedSignal({
    source: () => ({ plan: this.planNow(), query: this.query() }),
    computation: ({ query }) => narrowed(this.book.rows(), query, this.names()).map(({ action }) => action.id),
  });
  protected readonly shown = computed(() => this.order().flatMap((id) => this.book.byId().get(id) ?? []));
  protected readonly drafting = computed(() => this.planNow()?.mayEdit ?? false);
  protected readonly mayChange = computed(() => {
    const plan = this.planNow();
    return plan !== null && this.session.can('plan:edit') && progressPossible(plan.status) && !plan.archived;
  });
  protected readonly editable = computed<readonly TableColumn[]>(() => {
    if (this.drafting()) return tableColumns;
    return this.mayChange() ? inDelivery : [];
  });
  protected readonly pasted = signal<PastedBlock<TableRow> | null>(null);
  protected readonly changing = signal(false);
  protected readonly askedStatus = signal<DeliveryStatus | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly made = resource({ params: () => this.planId(), loader: ({ params }) => this.bulk.made(params) });
  protected readonly state = computed(() => {
    const [shown, all] = [this.shown().length, this.book.rows().length];
    return shown === all
      ? $localize`:@@table.page.all:${all}:count: actions`
      : $localize`:@@table.page.some:${shown}:shown: of ${all}:all: actions`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.planNow()?.title ?? '', link: ['/plans', this.planId()] },
  ]);
  protected readonly bulkWords = computed(() => {
    const count = this.book.chosen().length;
    return count === 1
      ? $localize`:@@table.bulk.open.one:Change 1 selected action`
      : $localize`:@@table.bulk.open:Change ${count}:count: selected actions`;
  });
  /** The actions that a refusal names. */
  protected readonly named = computed(() => {
    const { actions = [] } = (this.refusal()?.details ?? {}) as { actions?: { reference: string; title: string }[] };
    return actions.map(({ reference, title }) => `${reference} ${title}`);
  });
  private readonly grid = viewChild(TableGrid);

  hasUnsaved(): boolean {
    return this.book.states.hasUnsaved();
  }

  protected narrow(part: Partial<Record<keyof TableQuery | 'columns', string | null>>): void {
    const queryParams = Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, value === '' ? null : value]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected change({ row, column, value }: CellChange): void {
    if (column !== 'deliveryStatus') {
      void this.book.states.change(row.action.id, { [column]: value });
      return;
    }
    this.book.selected.set(new Set([row.action.id]));
    this.openBulk(value as DeliveryStatus);
  }

  protected settle({ id, how }: { id: string; how: 'again' | 'keep' | 'take' | 'let-go' }): void {
    if (how === 'again') void this.book.states.again(id);
    else if (how === 'keep') void this.book.states.keepMine(id);
    else if (how === 'take') this.book.states.takeTheirs(id);
    else this.book.states.letGo(id);
  }

  protected paste({ text, at }: { text: string; at: Place }): void {
    const onto = { rows: this.shown(), columns: this.shownColumns(), row: at.row, column: at.column };
    this.pasted.set(layBlock(readBlock(text), { ...onto, people: this.names().people }));
    focusLater('paste');
  }

  protected async apply({ cells, reason }: { cells: PastedCell<TableRow>[]; reason: string }): Promise<void> {
    this.pasted.set(null);
    this.grid()?.focus();
    await this.attempt(async () => {
      const made = await this.book.apply(cells, reason);
      if (made.length > 0) this.refresh();
    });
  }

  protected leavePaste(): void {
    this.pasted.set(null);
    this.grid()?.focus();
  }

  protected openBulk(status: DeliveryStatus | null): void {
    this.askedStatus.set(status);
    this.changing.set(true);
    focusLater('bulk');
  }

  protected closeBulk(): void {
    this.changing.set(false);
    this.askedStatus.set(null);
    this.grid()?.focus();
  }

  protected changed(change: BulkChange): void {
    this.closeBulk();
    this.book.selected.set(new Set());
    this.refresh();
    this.announcer.say($localize`:@@table.bulk.made:${change.actionCount}:count: actions changed`);
  }

  protected undo(change: BulkChange): Promise<void> {
    return this.attempt(async () => {
      await this.bulk.undo(change.id);
      this.refresh();
      this.announcer.say($localize`:@@table.bulk.undone:The change is undone`);
    });
  }

  private refresh(): void {
    this.book.states.clearSaved();
    this.plan.reload();
    this.made.reload();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}

/** The panel is there after the next drawing. */
const focusLater = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());
