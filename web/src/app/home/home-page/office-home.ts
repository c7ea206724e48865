import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home } from '@waymark/contract/home';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { plansInOrder } from '../in-force';
import { HomeOverview } from './home-overview';

/** The home of an office above councils: how many members share, and the way to compare them. */
@Component({
  selector: 'wm-office-home',
  imports: [EmptyState, HomeOverview, PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './office-home.html',
})
export class OfficeHome {
  readonly home = input.required<Home>();

  protected readonly session = inject(Session);
  protected readonly plans = computed(() => plansInOrder(this.home().plans));
  protected readonly state = computed(() => {
    const { memberCount, sharingCount } = this.home();
    return memberCount === 0
      ? $localize`:@@home.office.no-members:No council is a member on this site yet.`
      : $localize`:@@home.office.sharing:${sharingCount}:sharing: of ${memberCount}:members: members share with you.`;
  });
}
