import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { organisationKindWords } from '../../core/words/organisation-words';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { HomeClient } from '../home.client';

/** The home of who operates the site, and of someone who belongs to no organisation any more. */
@Component({
  selector: 'wm-operator-home',
  imports: [EmptyState, Loaded, PageHead, RouterLink, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './operator-home.html',
})
export class OperatorHome {
  protected readonly session = inject(Session);
  protected readonly organisations = inject(HomeClient).organisations();
  protected readonly kinds = organisationKindWords;
}
