import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../../core/session';

/** The organisation one works for; a choice for those who work for several. */
@Component({
  selector: 'wm-organisation-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.grants().length > 1) {
      <label>
        <span class="wm-hidden" i18n="@@frame.organisation">Organisation</span>
        <select #choice (change)="choose(choice.value)">
          @for (grant of session.grants(); track grant.organisationId) {
            <option [value]="grant.organisationId" [selected]="grant.organisationId === session.organisationId()">
              {{ grant.name }}
            </option>
          }
        </select>
      </label>
    } @else {
      {{ session.organisation()?.name }}
    }
  `,
})
export class OrganisationSwitch {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Home first: the page in view may hold something of the organisation one leaves. */
  protected async choose(organisationId: string): Promise<void> {
    const arrived = await this.router.navigate(['/'], { queryParams: { organisation: organisationId } });
    // Already at that address: null, as nothing had to move.
    if (arrived !== false) this.session.choose(organisationId);
  }
}
