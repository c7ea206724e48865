import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { organisationKindWords } from '../../core/words/organisation-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { SettingsClient } from '../settings.client';
import { OrganisationForm } from './organisation-form';
import { ShareList } from './share-list';

/** How the organisation works with figures, how the public reaches it, and what it shares. */
@Component({
  selector: 'wm-settings-page',
  imports: [Loaded, OrganisationForm, PageHead, RouterLink, ShareList, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './settings-page.html',
})
export class SettingsPage {
  protected readonly session = inject(Session);
  private readonly client = inject(SettingsClient);
  protected readonly organisation = this.client.organisation(this.session.organisationId);
  protected readonly shares = this.client.shares(this.session.organisationId);
  protected readonly state = computed(() => {
    const kind = this.session.organisation()?.kind;
    return kind ? `${this.session.organisation()?.name}, ${organisationKindWords[kind]}` : '';
  });
  private readonly editing = viewChild(OrganisationForm);

  hasUnsaved(): boolean {
    return this.editing()?.hasUnsaved() ?? false;
  }
}
