import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Dashboard } from '@waymark/contract/dashboards';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { byWords, dashboardFinding, stateOf } from '../dashboard-words';
import { type Asked, DashboardsClient } from '../dashboards.client';
import { AttentionList } from './attention-list';
import { ChangeList } from './change-list';
import { DashboardFilter } from './dashboard-filter';
import { FreshnessLines } from './freshness-lines';
import { GroupTable } from './group-table';
import { MemberLevels } from './member-levels';
import { StatusTable } from './status-table';

/** How plans stand on a day, beside another, and what became of what; the address holds what was chosen. */
@Component({
  selector: 'wm-dashboard-page',
  imports: [
    ...[AttentionList, ChangeList, DashboardFilter, EmptyState, FreshnessLines, GroupTable, Loaded, MemberLevels],
    ...[PageHead, RouterLink, StatusTable, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dashboard-page.html',
})
export class DashboardPage {
  readonly by = input<string>();
  readonly plan = input<string>();
  readonly on = input<string>();
  readonly compareWith = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(DashboardsClient);
  protected readonly asked = computed<Asked>(() => ({
    organisation: this.session.organisationId(),
    by: this.by(),
    plan: this.plan(),
    on: this.on(),
    compareWith: this.compareWith(),
  }));
  protected readonly found = this.client.dashboard(() =>
    this.session.organisationId() === null ? null : this.asked(),
  );
  /** Lists behind counts are asked for by the same choices, without whose they are: the frame knows. */
  protected readonly behind = computed<Asked>(() => {
    const { organisation: _organisation, ...asked } = this.asked();
    return asked;
  });
  protected readonly csv = computed(() => this.client.csvAddress(this.asked()));
  protected readonly title = dashboardFinding;
  protected readonly state = stateOf;

  protected kindsOf({ total }: Dashboard) {
    return [
      { kind: 'action' as const, counts: total.actions },
      { kind: 'target' as const, counts: total.targets },
      { kind: 'goal' as const, counts: total.goals },
      { kind: 'milestone' as const, counts: total.milestones },
    ].filter(({ counts }) => counts.length > 0);
  }

  protected groupsTitle({ by }: Dashboard): string {
    return $localize`:@@dashboards.groups:By ${byWords[by].toLowerCase()}:by:`;
  }

  protected countsTwice({ by }: Dashboard): boolean {
    return by === 'partner' || by === 'tag';
  }

  protected choose(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
