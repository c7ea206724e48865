import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { BoardPackLine, BoardPacks } from '@waymark/contract/board-packs';
import type { Day } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { InstantPipe, MonthsPipe, monthsWords } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { chosen } from '../../ui/forms/rules';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { BoardPacksClient } from '../board-packs.client';
import { packStateWords, packsTitle, plansTitle } from '../pack-words';

interface PeriodForm {
  periodStart: Day | null;
  periodEnd: Day | null;
}

/** The packs of a plan, and the one step that prepares the next. */
@Component({
  selector: 'wm-packs-page',
  imports: [
    DateField,
    EmptyState,
    FormField,
    FormFrame,
    InstantPipe,
    Loaded,
    MonthsPipe,
    PageHead,
    PlanNav,
    RefusalPanel,
    RouterLink,
    ScrollTable,
    Tag,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './packs-page.html',
})
export class PacksPage {
  readonly planId = input.required<string>();

  private readonly client = inject(BoardPacksClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly archived = linkedSignal({ source: this.planId, computation: () => false });
  protected readonly list = this.client.packs(this.planId, this.archived);
  protected readonly choosing = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly model = signal<PeriodForm>({ periodStart: null, periodEnd: null });
  protected readonly form = form(this.model, (path) => {
    chosen(path.periodStart, $localize`:@@board-packs.start.required:Enter the first day, like 1 7 2027`);
    chosen(path.periodEnd, $localize`:@@board-packs.end.required:Enter the last day, like 30 9 2027`);
  });
  protected readonly states = packStateWords;
  protected readonly title = packsTitle;
  protected readonly plansTitle = plansTitle;

  constructor() {
    effect(() => {
      const list = this.list.hasValue() ? this.list.value() : null;
      if (!list) return;
      const { nextStart: periodStart, nextEnd: periodEnd } = list;
      untracked(() => {
        if (!this.form().dirty()) this.model.set({ periodStart, periodEnd });
      });
    });
  }

  protected stateOf({ packs }: BoardPacks): string {
    const frozen = packs.filter(({ state }) => state === 'frozen').length;
    if (this.archived()) return $localize`:@@board-packs.state.archived:Packs that were put away.`;
    if (packs.length === 0)
      return $localize`:@@board-packs.state.none:What a board reads about a quarter, prepared from the records in one step.`;
    const drafts = packs.length - frozen;
    if (drafts === 0) return $localize`:@@board-packs.state.frozen:Frozen packs: ${frozen}:count:.`;
    if (frozen === 0) return $localize`:@@board-packs.state.drafts:Packs in draft: ${drafts}:count:.`;
    return $localize`:@@board-packs.state.some:Frozen packs: ${frozen}:frozen:. In draft: ${drafts}:count:.`;
  }

  protected nextWords({ nextStart, nextEnd }: BoardPacks): string {
    return monthsWords(nextStart, nextEnd);
  }

  /** The pack for the last full quarter: one click. */
  protected async prepareNext(): Promise<void> {
    this.refusal.set(null);
    this.busy.set(true);
    try {
      await this.open({});
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected readonly prepareOther = async () => {
    const { periodStart, periodEnd } = this.form().value();
    if (periodStart === null || periodEnd === null) return;
    await this.open({ periodStart, periodEnd });
  };

  protected async restore({ id, title }: BoardPackLine): Promise<void> {
    await this.client.restore(id);
    this.list.reload();
    this.announcer.say($localize`:@@board-packs.restored:${title}:title: is back`);
  }

  private async open(body: { periodStart?: Day; periodEnd?: Day }): Promise<void> {
    const pack = await this.client.prepare(this.planId(), body);
    this.announcer.say($localize`:@@board-packs.prepared:The pack is prepared`);
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'board-packs', pack.id]);
  }
}
