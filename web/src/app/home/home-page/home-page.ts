import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Session } from '../../core/session';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { HomeClient } from '../home.client';
import { CouncilHome } from './council-home';
import { OfficeHome } from './office-home';
import { OperatorHome } from './operator-home';

/** What someone sees first, by the organisation they work for. */
@Component({
  selector: 'wm-home-page',
  imports: [CouncilHome, Loaded, OfficeHome, OperatorHome, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.organisationId() === null) {
      <wm-operator-home />
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
