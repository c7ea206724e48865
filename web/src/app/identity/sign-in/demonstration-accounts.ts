import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { DemonstrationAccount, Setup } from '@waymark/contract/setup';

/** What each account is good for in the first minutes. */
const purposes: Readonly<Record<string, string>> = {
  plan: $localize`:@@identity.purpose.plan:Draft a plan and submit it`,
  update: $localize`:@@identity.purpose.update:Update the actions you own`,
  manage: $localize`:@@identity.purpose.manage:Record figures and publish`,
  approve: $localize`:@@identity.purpose.approve:Approve a plan or return it`,
  compare: $localize`:@@identity.purpose.compare:Compare the members of a combined authority`,
  administer: $localize`:@@identity.purpose.administer:Invite people and change settings`,
  view: $localize`:@@identity.purpose.view:Read plans and figures`,
  operate: $localize`:@@identity.purpose.operate:Open organisations on this site`,
};

@Component({
  selector: 'wm-demonstration-accounts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <aside class="wm-panel">
      <h2 i18n="@@identity.accounts.title">Try it</h2>
      <p i18n="@@identity.accounts.text">
        This is a demonstration: plans are examples, statistics are real. Every account has the password
        <strong>{{ setup().password }}</strong>. Choose an account to fill in the form.
      </p>
      @for (group of groups(); track group.organisation; let first = $first) {
        <details class="govuk-details" [open]="first">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{{ group.organisation }}</span>
          </summary>
          <ul class="wm-plain-list">
            @for (account of group.accounts; track account.email) {
              <li>
                <p>
                  <button type="button" class="wm-link-button" (click)="chosen.emit(account)">
                    {{ account.name }}
                  </button>
                  <br />
                  <span class="wm-muted">{{ purpose(account) }}</span>
                </p>
              </li>
            }
          </ul>
        </details>
      }
    </aside>
  `,
})
export class DemonstrationAccounts {
  readonly setup = input.required<Setup>();
  readonly chosen = output<DemonstrationAccount>();

  /** By organisation, in the order in which they are told. */
  protected readonly groups = computed(() => {
    const { accounts } = this.setup();
    const organisations = [...new Set(accounts.map(({ organisation }) => organisation))];
    return organisations.map((organisation) => ({
      organisation,
      accounts: accounts.filter((account) => account.organisation === organisation),
    }));
  });

  protected purpose(account: DemonstrationAccount): string {
    return purposes[account.purpose] ?? account.email;
  }
}
