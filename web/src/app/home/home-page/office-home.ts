import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home } from '@waymark/contract/home';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { HomeClient } from '../home.client';
import { plansInOrder } from '../in-force';
import { HomeOverview } from './home-overview';
import { MemberOverview } from './member-overview';

/** The home of an office above councils: its members, what they share, and the way to compare them. */
@Component({
  selector: 'wm-office-home',
  imports: [EmptyState, HomeOverview, Loaded, MemberOverview, More, PageHead, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './office-home.html',
})
export class OfficeHome {
  readonly home = input.required<Home>();

  protected readonly session = inject(Session);
  protected readonly plans = computed(() => plansInOrder(this.home().plans));
  protected readonly members = inject(HomeClient).members(() =>
    this.session.can('comparison:read') ? this.session.organisationId() : null,
  );
  protected readonly state = computed(() => {
    const { memberCount, sharingCount } = this.home();
    if (memberCount === 0) return $localize`:@@home.office.no-members:No council is a member on this site yet.`;
    return sharingCount === 1
      ? $localize`:@@home.office.sharing.one:1 of ${memberCount}:members: members shares with you what its plans cover.`
      : $localize`:@@home.office.sharing:${sharingCount}:sharing: of ${memberCount}:members: members share with you what their plans cover.`;
  });
}
