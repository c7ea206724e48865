import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ArchivedKind } from '@waymark/contract/delivery';
import { Announcer } from '../../core/announcer';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { DeliveryClient } from '../delivery.client';
import { AskList } from './ask-list';
import { DependencyTable } from './dependency-table';
import { FundingTable } from './funding-table';
import { RiskMatrix } from './risk-matrix';
import { RiskTable } from './risk-table';

interface Removable {
  id: string;
  version: number;
}

/** What pays for a plan, what may go wrong with it, and what it waits for. */
@Component({
  selector: 'wm-delivery-page',
  imports: [
    ...[AskList, ConfirmDialog, DependencyTable, FundingTable, Loaded, PageHead, PlanNav, RefusalPanel, RiskMatrix],
    ...[RiskTable, RouterLink, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './delivery-page.html',
})
export class DeliveryPage {
  readonly planId = input.required<string>();

  private readonly client = inject(DeliveryClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  protected readonly delivery = this.client.delivery(this.planId);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly asks = this.client.asks();
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly mayAsk = computed(() => this.session.can('plan:edit'));
  protected readonly actions = computed(() =>
    (this.plan.hasValue() ? this.plan.value().goals : []).flatMap((goal) =>
      goal.actions.map(({ id, reference, title }) => ({ id, text: `${reference} ${title}` })),
    ),
  );
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.plan.hasValue() ? this.plan.value().title : '', link: ['/plans', this.planId()] },
  ]);
  protected readonly state = computed(() => {
    if (!this.delivery.hasValue()) return '';
    const { fundingLines, risks, dependencies } = this.delivery.value();
    const ending = fundingLines.filter(({ warning }) => warning !== null).length;
    const high = risks.filter(({ band }) => band === 'high' || band === 'very-high').length;
    const late = dependencies.filter(({ state }) => state === 'late' || state === 'lost').length;
    return $localize`:@@delivery.state:Funding that ends or has ended: ${ending}:ending:. High risks: ${high}:high:. Late dependencies: ${late}:late:.`;
  });
  private readonly sure = viewChild<ConfirmDialog>('sure');

  protected async remove(kind: ArchivedKind, thing: Removable): Promise<void> {
    await this.putAway(() => this.client.putAway(kind, thing));
    this.delivery.reload();
  }

  protected async removeAsk(ask: Removable): Promise<void> {
    await this.putAway(() => this.client.putAwayAsk(ask));
    this.asks.reload();
    this.delivery.reload();
  }

  private async putAway(change: () => Promise<unknown>): Promise<void> {
    if (!(await this.sure()?.ask())) return;
    this.refusal.set(null);
    try {
      await change();
      this.announcer.say($localize`:@@delivery.archived:It is archived`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}
