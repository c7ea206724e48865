import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PeopleClient } from '../people.client';

/** Work that stands with somebody who has left or may not come in; silent while there is none. */
@Component({
  selector: 'wm-absent-owners',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (absent.hasValue() && absent.value().owners.length > 0) {
      <section class="wm-panel wm-panel--warn" aria-labelledby="absent">
        <h2 id="absent" i18n="@@people.absent">Work that nobody answers for</h2>
        <ul>
          @for (owner of absent.value().owners; track owner.personId) {
            <li>
              <a [routerLink]="['/people', owner.personId, 'handover']">
                <ng-container i18n="@@people.absent.hand-over">Hand over the work of {{ owner.name }}</ng-container></a
              >
              &ngsp;<span class="wm-muted" i18n="@@people.absent.count">{owner.count, plural,
                =1 {1 thing}
                other {{{ owner.count }} things}
              }</span>
              @if (owner.suspended) {
                &ngsp;<span class="wm-muted" i18n="@@people.absent.suspended">· suspended</span>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class AbsentOwnersPanel {
  readonly organisationId = input.required<string>();

  readonly absent = inject(PeopleClient).absentOwners(this.organisationId);
}
