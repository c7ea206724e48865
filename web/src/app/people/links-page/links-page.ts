import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { UpdateLink } from '@waymark/contract/update-links';
import type { UpdateLinkState } from '@waymark/domain/progress/update-link';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { PeopleClient } from '../people.client';

/** The links by which somebody opens what waits for them without signing in; each can be ended. */
@Component({
  selector: 'wm-links-page',
  imports: [ConfirmDialog, EmptyState, InstantPipe, Loaded, PageHead, RefusalPanel, ScrollTable, Tag, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './links-page.html',
})
export class LinksPage {
  readonly personId = input.required<string>();

  private readonly client = inject(PeopleClient);
  private readonly announcer = inject(Announcer);
  private readonly people = this.client.people(inject(Session).organisationId);
  protected readonly links = this.client.updateLinks(this.personId);
  protected readonly name = computed(() => {
    const people = this.people.hasValue() ? this.people.value().people : [];
    return people.find(({ id }) => id === this.personId())?.name ?? '';
  });
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly crumbs = [{ text: $localize`:@@people.title:People`, link: '/people' }];
  /** Those that open something, or would again. */
  protected readonly standing: readonly UpdateLinkState[] = ['open', 'suspended', 'no-right', 'person-left'];
  private readonly confirm = viewChild.required(ConfirmDialog);

  protected async end({ id, version }: UpdateLink): Promise<void> {
    this.refusal.set(null);
    if (!(await this.confirm().ask())) return;
    try {
      await this.client.endUpdateLink(id, version);
      this.announcer.say($localize`:@@people.links.said:The link is ended`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.links.reload();
  }
}
