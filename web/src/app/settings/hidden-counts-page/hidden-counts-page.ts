import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { InstantPipe } from '../../core/format';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { SettingsClient } from '../settings.client';

/** Who looked at hidden counts, at which ones and why: for administrators. */
@Component({
  selector: 'wm-hidden-counts-page',
  imports: [EmptyState, InstantPipe, Loaded, PageHead, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hidden-counts-page.html',
})
export class HiddenCountsPage {
  private readonly session = inject(Session);
  protected readonly found = inject(SettingsClient).hiddenCountViews(() => this.session.organisationId());
  protected readonly crumbs = [{ text: $localize`:@@settings.title:Settings`, link: '/settings' }];
}
