import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CommentThread, PlanComments } from '@waymark/contract/comments';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { CommentThreadView } from './comment-thread';
import { commentFieldWords, placeLink, subjectWords } from './comment-words';
import { CommentsClient } from './comments.client';

interface Group {
  title: string;
  threads: CommentThread[];
}

/** Everything said about a plan, the open threads first, grouped by where they belong. */
@Component({
  selector: 'wm-comments-page',
  imports: [CommentThreadView, EmptyState, Loaded, PageHead, PlanNav, RouterLink, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comments-page.html',
})
export class CommentsPage {
  readonly planId = input.required<string>();
  /** From the address; open threads when left out. */
  readonly state = input<string>();
  readonly of = input<string>();

  private readonly router = inject(Router);
  private readonly client = inject(CommentsClient);
  private readonly query = computed(() => ({
    state: this.state() === 'all' ? '' : (this.state() ?? 'open'),
    of: this.of() ?? '',
  }));
  protected readonly comments = this.client.comments(this.planId, this.query);
  /** What was last read stays on the page while it is read again, and with it the keyboard. */
  protected readonly shown = linkedSignal<PlanComments | null, PlanComments | null>({
    source: () => (this.comments.hasValue() ? this.comments.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly title = $localize`:@@comments.title:Comments`;
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.shown()?.planTitle ?? '', link: ['/plans', this.planId()] },
  ]);
  protected readonly line = computed(() => {
    const shown = this.shown();
    if (shown === null) return '';
    const { openCount: open, awaitingMeCount: mine } = shown;
    const waits = mine === 0 ? '' : ` ${$localize`:@@comments.state.mine:Waiting for your answer: ${mine}:count:.`}`;
    if (open === 0) return $localize`:@@comments.state.none:Nothing is open.`;
    return $localize`:@@comments.state.open:${open}:count: open.` + waits;
  });
  protected readonly groups = computed<Group[]>(() => {
    const groups = new Map<string, Group>();
    for (const thread of this.shown()?.threads ?? []) {
      const title = subjectWords(thread.place);
      const group = groups.get(`${thread.place.kind} ${thread.place.id}`) ?? { title, threads: [] };
      group.threads.push(thread);
      groups.set(`${thread.place.kind} ${thread.place.id}`, group);
    }
    return [...groups.values()];
  });
  protected readonly chosenState = computed(() => this.state() ?? 'open');
  protected readonly chosenOf = computed(() => this.of() ?? null);
  protected readonly states = [
    { value: 'open', text: $localize`:@@comments.filter.open:Open` },
    { value: 'resolved', text: $localize`:@@comments.filter.resolved:Resolved` },
    { value: 'all', text: $localize`:@@comments.filter.all:Open and resolved` },
  ];
  protected readonly shares = [
    { value: 'mine', text: $localize`:@@comments.filter.mine:With a word of mine` },
    { value: 'mentions-me', text: $localize`:@@comments.filter.mentions:That ask me` },
  ];
  protected readonly fieldWords = commentFieldWords;

  protected placeOf(thread: CommentThread): { link: string[]; fragment?: string } {
    return placeLink(this.planId(), thread.place);
  }

  protected narrow(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
