import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactToInvite } from '@waymark/contract/people';

/** Those whom an imported plan names and who are no users yet. */
@Component({
  selector: 'wm-contact-list',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (contacts().length > 0) {
      <section class="wm-panel wm-panel--info" aria-labelledby="to-invite">
        <h2 id="to-invite" i18n="@@people.to-invite">
          To invite:
          {contacts().length, plural,
            =1 {1 person named in an imported plan}
            other {{{ contacts().length }} people named in an imported plan}
          }
        </h2>
        <ul>
          @for (contact of contacts(); track contact.id) {
            <li>
              {{ contact.name }}&ngsp;
              <a
                routerLink="/people/invite"
                [queryParams]="{ organisation: query()['organisation'], contact: contact.id, name: contact.name }"
                ><ng-container i18n="@@people.to-invite.invite">Invite</ng-container
                ><span class="wm-hidden">&nbsp;{{ contact.name }}</span></a
              >&ngsp;
              <button type="button" class="wm-link-button" (click)="left.emit(contact)">
                <ng-container i18n="@@people.to-invite.leave">Not to be invited</ng-container
                ><span class="wm-hidden">&nbsp;{{ contact.name }}</span>
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ContactList {
  readonly contacts = input.required<readonly ContactToInvite[]>();
  readonly query = input<Readonly<Record<string, string | undefined>>>({});
  readonly left = output<ContactToInvite>();
}
