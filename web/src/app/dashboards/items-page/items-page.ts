import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DashboardItem, DashboardItems } from '@waymark/contract/dashboards';
import { type CountedKind, dashboardBys } from '@waymark/domain/dashboards/vocabulary';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { Session } from '../../core/session';
import { updateFreshnessWords } from '../../core/words/plan-words';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { markedStatus, StatusMark } from '../../ui/status-mark';
import { WorkingNote } from '../../ui/working-note';
import { groupName, kindTitles, kindWords, notSaidWords } from '../dashboard-words';
import { type Asked, DashboardsClient } from '../dashboards.client';

/** What stands behind a count of the dashboard. */
@Component({
  selector: 'wm-items-page',
  imports: [EmptyState, Loaded, PageHead, RouterLink, StatusMark, WhenLoaded, WorkingNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './items-page.html',
})
export class ItemsPage {
  readonly kind = input<string>('action');
  readonly status = input<string>();
  readonly group = input<string>();
  readonly by = input<string>();
  readonly plan = input<string>();
  readonly on = input<string>();
  readonly compareWith = input<string>();

  private readonly session = inject(Session);
  private readonly choices = computed<Asked>(() => ({
    by: this.by(),
    plan: this.plan(),
    on: this.on(),
    compareWith: this.compareWith(),
  }));
  protected readonly found = inject(DashboardsClient).items(() => {
    const organisation = this.session.organisationId();
    if (organisation === null) return null;
    return { organisation, ...this.choices(), kind: this.kind(), status: this.status(), group: this.group() };
  });
  protected readonly crumbs = computed(() => [{ text: $localize`:@@dashboards.title:Progress`, link: '/dashboard' }]);
  protected readonly notSaid = notSaidWords;
  protected readonly mark = computed(() => markedStatus(this.status()));

  protected title({ kind, count }: DashboardItems): string {
    if (count === 1) return $localize`:@@dashboards.list.one:1 ${kindWords[kind].toLowerCase()}:kind:`;
    const kinds = pluralWords[kind];
    return $localize`:@@dashboards.list.many:${count}:count: ${kinds}:kinds:`;
  }

  protected state(found: DashboardItems): string {
    const said = this.status() === 'not-said' ? notSaidWords : '';
    const day = $localize`:@@dashboards.list.on:as of ${dayWords(found.on)}:day:`;
    return joined([said, this.groupWords(found), day]);
  }

  /** The key of a plan is no name: its items know its title. */
  private groupWords({ items }: DashboardItems): string {
    const [key, by] = [this.group(), dashboardBys.find((one) => one === (this.by() ?? 'theme'))];
    if (key === undefined || by === undefined) return '';
    return by === 'plan' ? (items[0]?.planTitle ?? '') : groupName({ key, name: key }, by);
  }

  protected link({ kind, id, planId, actionId, own }: DashboardItem): string[] | null {
    if (!own) return null;
    if (actionId !== null) return ['/plans', planId, 'actions', actionId];
    return kind === 'target' ? ['/plans', planId, 'indicators', id] : ['/plans', planId];
  }

  protected facts({ dueOn, freshness, planTitle, organisationName, own }: DashboardItem): string {
    const facts = [
      own ? planTitle : `${planTitle}, ${organisationName}`,
      dueOn === null ? '' : $localize`:@@dashboards.list.due:due ${dayWords(dueOn)}:day:`,
      freshness === null ? '' : updateFreshnessWords[freshness].toLowerCase(),
    ];
    return joined(facts);
  }
}

const pluralWords: Readonly<Record<CountedKind, string>> = {
  action: kindTitles.action.toLowerCase(),
  goal: $localize`:@@dashboards.list.goals:goals`,
  target: $localize`:@@dashboards.list.targets:indicators`,
  milestone: kindTitles.milestone.toLowerCase(),
};
