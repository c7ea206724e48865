import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OwnSession } from '@waymark/contract/session';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { roleWords } from '../../core/words/people-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { Tag } from '../../ui/tag';
import { SettingsClient } from '../settings.client';
import { browserName } from './browser-name';

/** One's own account: who one is here, where one is signed in, and how to end that. */
@Component({
  selector: 'wm-account-page',
  imports: [
    InstantPipe,
    Loaded,
    PageHead,
    RefusalPanel,
    RouterLink,
    ScrollTable,
    SummaryList,
    SummaryRow,
    Tag,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-page.html',
})
export class AccountPage {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(SettingsClient);
  private readonly announcer = inject(Announcer);
  protected readonly sessions = this.client.sessions();
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly roles = roleWords;
  protected readonly browser = browserName;

  protected othersOf(sessions: readonly OwnSession[]): OwnSession[] {
    return sessions.filter(({ current }) => !current);
  }

  protected async end(ended: readonly OwnSession[]): Promise<void> {
    this.refusal.set(null);
    try {
      await Promise.all(ended.map(({ id }) => this.client.endSession(id)));
      this.announcer.say($localize`:@@settings.account.ended:Signed out there`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.sessions.reload();
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
