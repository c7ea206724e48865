import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApprovalRules } from '@waymark/contract/approval';
import { Session } from '../../core/session';
import { organisationKindWords } from '../../core/words/organisation-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { GovernanceSettingsClient } from '../governance-settings.client';
import { ApprovalSteps } from '../governance-settings/approval-steps';
import { DelegationList } from '../governance-settings/delegation-list';
import { LockList } from '../governance-settings/lock-list';
import { SettingsClient } from '../settings.client';
import { OrganisationForm } from './organisation-form';
import { ShareList } from './share-list';

/** How the organisation works with figures, how the public reaches it, and what it shares. */
@Component({
  selector: 'wm-settings-page',
  imports: [
    ApprovalSteps,
    DelegationList,
    Loaded,
    LockList,
    OrganisationForm,
    PageHead,
    RouterLink,
    ShareList,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './settings-page.html',
})
export class SettingsPage {
  protected readonly session = inject(Session);
  private readonly client = inject(SettingsClient);
  protected readonly organisation = this.client.organisation(this.session.organisationId);
  protected readonly shares = this.client.shares(this.session.organisationId);
  private readonly governance = inject(GovernanceSettingsClient);
  protected readonly approval = this.governance.approval(this.session.organisationId);
  protected readonly locks = this.governance.locks(this.session.organisationId);
  protected readonly state = computed(() => {
    const kind = this.session.organisation()?.kind;
    return kind ? `${this.session.organisation()?.name}, ${organisationKindWords[kind]}` : '';
  });
  private readonly editing = viewChild(OrganisationForm);
  private readonly steps = viewChild(ApprovalSteps);
  private readonly delegating = viewChild(DelegationList);
  private readonly locking = viewChild(LockList);

  hasUnsaved(): boolean {
    const forms = [this.editing(), this.steps(), this.delegating(), this.locking()];
    return forms.some((one) => one?.hasUnsaved() ?? false);
  }

  /** The answer of a change; without one the rules are read again. */
  protected approved(rules: ApprovalRules | null): void {
    if (rules) this.approval.set(rules);
    else this.approval.reload();
  }
}
