import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { HomeClient } from '../home.client';

/** How much is owned by who has left or is suspended, for who hands work over; silent while there is none. */
@Component({
  selector: 'wm-absent-note',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (count() > 0) {
      <p class="wm-panel wm-panel--warn">
        <a routerLink="/people" i18n="@@home.absent">{count(), plural,
          =1 {1 thing is owned by somebody who left or is suspended}
          other {{{ count() }} things are owned by somebody who left or is suspended}
        }</a>
      </p>
    }
  `,
})
export class AbsentNote {
  private readonly session = inject(Session);
  private readonly absent = inject(HomeClient).absentOwners(() =>
    this.session.can('work:hand-over') ? this.session.organisationId() : null,
  );
  protected readonly count = computed(() =>
    (this.absent.hasValue() ? this.absent.value().owners : []).reduce((sum, owner) => sum + owner.count, 0),
  );
}
