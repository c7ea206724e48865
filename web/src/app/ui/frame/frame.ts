import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { todayIn } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { Session } from '../../core/session';
import { WaitingCount } from '../../core/waiting-count';
import { SignInAgain } from '../../core/sign-in-again';
import { AccountMenu } from './account-menu';
import { OrganisationSwitch } from './organisation-switch';
import { PageFooter } from './page-footer';
import { sections } from './sections';
import { SignInDialog } from './sign-in-dialog';
import { SkipLink } from './skip-link';

/** What surrounds every page of those who are signed in. */
@Component({
  selector: 'wm-frame',
  imports: [
    AccountMenu,
    DayPipe,
    OrganisationSwitch,
    PageFooter,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SignInDialog,
    SkipLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frame.html',
})
export class Frame {
  protected readonly session = inject(Session);
  protected readonly again = inject(SignInAgain);
  protected readonly announcer = inject(Announcer);
  protected readonly waiting = inject(WaitingCount);
  protected readonly menuOpen = signal(false);
  protected readonly today = todayIn(new Date());
  protected readonly sections = computed(() =>
    sections
      .filter(({ ofOrganisation }) => !ofOrganisation || this.session.organisationId() !== null)
      .filter(({ ofPlans }) => !ofPlans || this.session.organisation()?.kind !== 'library')
      .filter(({ permission }) => permission === undefined || this.session.can(permission)),
  );

  constructor() {
    afterNextRender(() => void this.waiting.refresh());
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.menuOpen.set(false));
  }
}
