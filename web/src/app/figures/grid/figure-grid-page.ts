import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { FigureGrid, GridRow } from '@waymark/contract/figure-grid';
import type { CellAsked } from '@waymark/contract/figure-steps';
import type { Plans } from '@waymark/contract/plans';
import type { Dimension } from '@waymark/domain/indicators/breakdown';
import { Announcer } from '../../core/announcer';
import { Api } from '../../core/api';
import type { HoldsUnsaved } from '../../core/guards';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { Unsaved } from '../../core/unsaved';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/forms/select-field';
import type { Place } from '../../ui/grid-keys';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { FiguresClient } from '../figures.client';
import { CellPanel, type CellWish } from './cell-panel';
import { openedWords } from './entry-words';
import { FigureTable } from './figure-table';
import { GridBook, type Spot } from './grid-book';
import { GridFilter } from './grid-filter';
import { type PasteReport, pasteInto } from './grid-paste';
import { askedOf, type GridQuery } from './grid-query';
import { gridStatus } from './grid-status';
import { ShownPeriods } from './shown-periods';
import { AddCategory } from './add-category';
import { PasteReportPanel } from './paste-report';
import { RowCategories } from './row-categories';
import { SubmitPanel } from './submit-panel';

/** Figures by indicator and period, entered like in a spreadsheet. What is shown is part of the address. */
@Component({
  selector: 'wm-figure-grid-page',
  imports: [
    ...[
      AddCategory,
      CellPanel,
      EmptyState,
      FigureTable,
      GridFilter,
      Loaded,
      PageHead,
      PasteReportPanel,
      RefusalPanel,
      RouterLink,
    ],
    ...[NgTemplateOutlet, SelectField, SubmitPanel, Unsaved, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-grid-page.html',
})
export class FigureGridPage implements HoldsUnsaved {
  readonly plan = input<string>();
  readonly theme = input<string>();
  readonly mine = input<string>();
  readonly frequency = input<string>();
  readonly year = input<string>();
  readonly area = input<string>();
  readonly breakdown = input<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly client = inject(FiguresClient);
  protected readonly plans = inject(Api).read<Plans>(() => {
    const organisation = this.session.organisationId();
    return organisation === null ? undefined : `/plans?organisation=${organisation}`;
  });
  protected readonly planList = computed(() => (this.plans.hasValue() ? this.plans.value().plans : []));
  protected readonly query = computed<GridQuery>(() => ({
    plan: this.plan() ?? null,
    theme: this.theme() ?? null,
    mine: this.mine() ?? null,
    frequency: this.frequency() ?? null,
    year: this.year() ?? null,
    area: this.area() ?? null,
    breakdown: this.breakdown() ?? null,
  }));
  private readonly asked = computed(() => {
    const organisation = this.session.organisationId();
    return organisation === null ? null : askedOf(this.query(), organisation);
  });
  protected readonly grid = this.client.grid(this.asked);
  protected readonly categories = new RowCategories({
    grid: computed(() => (this.grid.hasValue() ? this.grid.value() : null)),
    breakdown: computed(() => this.query().breakdown),
    ask: (part) => this.client.gridNow({ ...this.asked(), ...part }),
  });
  protected readonly gridNow = this.categories.grid;
  protected readonly book = new GridBook(this.gridNow, (body) => this.client.save(body));
  protected readonly rows = this.categories.rows;
  protected readonly shown = new ShownPeriods(this.gridNow);
  protected readonly table = viewChild(FigureTable);
  private readonly panel = viewChild(CellPanel);
  protected readonly spot = computed(() => this.table()?.cursor.spot() ?? null);
  protected readonly parts = computed(() => {
    const [spot, periods] = [this.spot(), this.gridNow()?.periods ?? []];
    return spot === null ? null : this.book.partsOf(spot.row, periods.indexOf(spot.period));
  });
  protected readonly cell = computed(() => cellAsked(this.spot(), this.gridNow()));
  protected readonly report = signal<PasteReport | null>(null);
  protected readonly submitting = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly status = computed(() => gridStatus(this.book.saves.states()));
  protected readonly scopes = computed(() => {
    const all = this.rows().flatMap((row) => this.shown.all().flatMap((index) => this.book.spot(row, index) ?? []));
    const period = this.spot()?.period;
    return { all, period: all.filter((one) => one.period === period), chosen: this.table()?.cursor.chosen() ?? [] };
  });
  protected readonly submittable = computed(() => this.book.submittable(this.scopes().all).length);
  protected readonly unsaved = computed(() => this.book.saves.unsaved() || (this.panel()?.dirty() ?? false));
  protected readonly state = computed(() => {
    const grid = this.gridNow();
    if (grid === null) return '';
    const count = grid.rows.filter(({ breakdown }) => breakdown === '').length;
    const rows =
      count === 1
        ? $localize`:@@figures.page.state.one:1 indicator`
        : $localize`:@@figures.page.state.rows:${count}:count: indicators`;
    return $localize`:@@figures.page.state:${grid.areaName}:area:: ${rows}:rows:, ${grid.periods.length}:periods: periods`;
  });
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];

  constructor() {
    const { saves } = this.book;
    window.addEventListener('online', saves.online);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', saves.online);
      saves.stop();
    });
  }

  hasUnsaved(): boolean {
    return this.unsaved();
  }

  readonly saveBeforeLeaving = (): Promise<boolean> => this.book.saves.drain();

  protected async show(part: Partial<GridQuery>): Promise<void> {
    await this.book.saves.drain();
    await this.router.navigate([], { queryParams: part, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected paste({ text, at }: { text: string; at: Place }): void {
    const periods = this.gridNow()?.periods ?? [];
    const report = pasteInto(text, { rows: this.rows(), columns: this.shown.columns(), periods, at, book: this.book });
    const whole = report.unusable.length + report.leftOut.length === 0;
    this.report.set(whole ? null : report);
    if (!whole) focusLater('pasted');
    else this.announcer.say($localize`:@@figures.paste.done:${report.changed}:count: figures are put into the table`);
  }

  protected undo(): void {
    const count = this.book.undo();
    this.announcer.say(
      count === 0
        ? $localize`:@@figures.undo.none:There is nothing to take back`
        : $localize`:@@figures.undo.done:The last change is taken back`,
    );
  }

  /** One row alone is opened to its categories, or closed again. */
  protected async openRow({ indicatorId, name }: GridRow, dimension: Dimension | null): Promise<void> {
    this.refusal.set(null);
    try {
      await this.categories.open(indicatorId, dimension);
      this.announcer.say(openedWords(name, dimension));
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }

  protected wish(spot: Spot, wish: CellWish): void {
    const { saves } = this.book;
    const ways: Readonly<Record<CellWish, () => void>> = {
      'keep-mine': () => saves.keepMine(spot.key),
      'take-theirs': () => saves.takeTheirs(spot.key),
      again: () => saves.again(spot.key),
      'let-go': () => saves.letGo(spot.key),
      submit: () => this.openSubmit(),
      withdraw: () => void this.withdraw(spot),
    };
    ways[wish]();
    if (wish !== 'submit') this.table()?.focus();
  }

  protected openSubmit(): void {
    this.submitting.set(true);
    focusLater('submit');
  }

  protected close(): void {
    this.report.set(null);
    this.submitting.set(false);
    this.table()?.focus();
  }

  protected goTo({ key }: Spot): void {
    for (const [row, line] of this.rows().entries()) {
      const column = this.shown.columns().findIndex((index) => this.book.spot(line, index)?.key === key);
      if (column >= 0) this.table()?.focus({ row, column });
    }
  }

  protected focusPanel(): void {
    document.getElementById('wm-entry-panel')?.focus();
  }

  private async withdraw(spot: Spot): Promise<void> {
    const { entry } = spot.cell;
    if (entry === null) return;
    this.refusal.set(null);
    try {
      const organisation = this.cell().organisation;
      const body = { organisation, entries: [{ id: entry.id, version: entry.version }] };
      const [outcome] = (await this.client.take('withdraw', body)).outcomes;
      if (outcome?.entry) this.book.took([{ spot, entry: outcome.entry }]);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}

/** The cell as its comments are asked for. */
function cellAsked(spot: Spot | null, grid: FigureGrid | null): CellAsked {
  const { indicatorId, breakdown } = spot?.row ?? { indicatorId: '', breakdown: '' };
  const { start, end } = spot?.period ?? { start: '', end: '' };
  const { areaCode, organisationId } = grid ?? { areaCode: '', organisationId: '' };
  return { organisation: organisationId, indicatorId, areaCode, breakdown, periodStart: start, periodEnd: end };
}

/** The panel is there after the next drawing. */
const focusLater = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());
