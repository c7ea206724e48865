import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { PageHead } from '../../ui/page-head';
import { PeopleClient } from '../people.client';
import { AbsentOwnersPanel } from './absent-owners';
import { DirectoryList } from './directory-list';
import { MemberList } from './member-list';

/** Those with an account, for who administers them; and the directory of those who lead, for everyone. */
@Component({
  selector: 'wm-people-page',
  imports: [AbsentOwnersPanel, DirectoryList, MemberList, PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
})
export class PeoplePage {
  /** Another organisation than one's own, for who operates the site. */
  readonly organisation = input<string>();

  protected readonly session = inject(Session);
  private readonly client = inject(PeopleClient);
  protected readonly organisationId = computed(() => this.organisation() ?? this.session.organisationId());
  protected readonly foreign = computed(() => this.organisationId() !== this.session.organisationId());
  private readonly named = this.client.organisation(this.organisationId);
  protected readonly state = computed(() => (this.named.hasValue() ? this.named.value().name : ''));
  protected readonly mayHandOver = computed(() => this.session.can('work:hand-over') && !this.foreign());
  private readonly absent = viewChild(AbsentOwnersPanel);
  protected readonly query = computed(() => (this.organisation() ? { organisation: this.organisation() } : {}));

  /** Who may come in has changed, and with it whose work nobody answers for. */
  protected refresh(): void {
    this.absent()?.absent.reload();
  }
}
