import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { HomeClient } from '../home.client';
import { CouncilHome } from './council-home';
import { LibraryHome } from './library-home';
import { OfficeHome } from './office-home';
import { OperatorHome } from './operator-home';

/** What someone sees first, by the organisation they work for. */
@Component({
  selector: 'wm-home-page',
  imports: [CouncilHome, LibraryHome, Loaded, OfficeHome, OperatorHome, PageHead, RouterLink, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.organisationId() === null) {
      <wm-operator-home />
    } @else if (library()) {
      <wm-page-head
        title="The national library"
        i18n-title="@@home.library"
        state="Its definitions and figures are read by every organisation on this site."
        i18n-state="@@home.library.state"
      >
        <a wmAction class="govuk-button" routerLink="/indicators" i18n="@@home.library.open">Open the indicators</a>
      </wm-page-head>
      <wm-library-home />
    } @else {
      <wm-loaded [resource]="home" [lines]="16">
        <ng-template wmWhenLoaded [of]="home" let-found>
          @if (office()) {
            <wm-office-home [home]="found" />
          } @else {
            <wm-council-home [home]="found" />
          }
        </ng-template>
      </wm-loaded>
    }
  `,
})
export class HomePage {
  /** Whose home to show, from the address; the frame's choice follows it. */
  readonly organisation = input<string>();

  protected readonly session = inject(Session);
  protected readonly home = inject(HomeClient).home(this.session.organisationId);
  /** Stewards keep the library, and have no plans. */
  protected readonly library = computed(() => this.session.organisation()?.kind === 'library');
  protected readonly office = computed(() => {
    const kind = this.session.organisation()?.kind;
    return kind === 'combined-authority' || kind === 'migration-partnership';
  });

  constructor() {
    effect(() => {
      const asked = this.organisation();
      untracked(() => {
        const known = this.session.grants().some(({ organisationId }) => organisationId === asked);
        if (asked !== undefined && known && asked !== this.session.organisationId()) this.session.choose(asked);
      });
    });
  }
}
