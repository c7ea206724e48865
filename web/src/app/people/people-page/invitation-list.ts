import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Invitation } from '@waymark/contract/people';
import { InstantPipe } from '../../core/format';
import { ScrollTable } from '../../ui/scroll-table';
import { rolesText } from '../role-choices';

/** Who was invited and has not come yet. */
@Component({
  selector: 'wm-invitation-list',
  imports: [InstantPipe, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (invitations().length > 0) {
      <h2 i18n="@@people.invitations">Open invitations</h2>
      <wm-scroll-table label="Open invitations" i18n-label="@@people.invitations">
        <table class="wm-table">
          <caption class="wm-hidden" i18n="@@people.invitations">
            Open invitations
          </caption>
          <thead>
            <tr>
              <th scope="col" i18n="@@people.email">E-mail address</th>
              <th scope="col" i18n="@@people.roles">Roles</th>
              <th scope="col" i18n="@@people.invitation.until">Valid until</th>
              <th scope="col"><span class="wm-hidden" i18n="@@people.invitation.do">Withdraw</span></th>
            </tr>
          </thead>
          <tbody>
            @for (invitation of invitations(); track invitation.id) {
              <tr>
                <th scope="row">{{ invitation.email }}</th>
                <td>{{ rolesText(invitation.roles) }}</td>
                <td>{{ invitation.expiresAt | instant }}</td>
                <td>
                  <button type="button" class="wm-link-button" (click)="withdrawn.emit(invitation)">
                    <ng-container i18n="@@people.withdraw">Withdraw</ng-container
                    ><span class="wm-hidden">&nbsp;{{ invitation.email }}</span>
                  </button>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-table>
      <p class="wm-muted" i18n="@@people.invitation.lost">
        A link that got lost cannot be shown again. Invite the same address once more: the new link replaces the old.
      </p>
    }
  `,
})
export class InvitationList {
  readonly invitations = input.required<readonly Invitation[]>();
  readonly withdrawn = output<Invitation>();

  protected readonly rolesText = rolesText;
}
