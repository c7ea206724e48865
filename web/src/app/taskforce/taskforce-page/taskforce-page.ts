import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Taskforce } from '@waymark/contract/taskforces';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { PageHead } from '../../ui/page-head';
import { SelectField } from '../../ui/forms/select-field';
import { gapSentences } from '../composition';
import { TaskforceClient } from '../taskforce.client';
import { CompositionView } from './composition-view';
import { MeetingList } from './meeting-list';
import { MemberTable } from './member-table';

/** The taskforce of an organisation: what for, who sits on it, and who is missing. */
@Component({
  selector: 'wm-taskforce-page',
  imports: [
    CompositionView,
    EmptyState,
    Loaded,
    MarkdownView,
    MeetingList,
    MemberTable,
    PageHead,
    RouterLink,
    SelectField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './taskforce-page.html',
})
export class TaskforcePage {
  /** Which one, where an organisation has several. */
  readonly taskforce = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly taskforces = inject(TaskforceClient).taskforces(this.session.organisationId);
  protected readonly all = computed(() => (this.taskforces.hasValue() ? this.taskforces.value().taskforces : []));
  protected readonly shown = computed(() => this.all().find(({ id }) => id === this.taskforce()) ?? this.all()[0]);
  protected readonly choices = computed(() => this.all().map(({ id, name }) => ({ value: id, text: name })));
  protected readonly state = stateOf;

  protected show(id: string | null): void {
    void this.router.navigate([], { queryParams: { taskforce: id } });
  }
}

function stateOf(taskforce: Taskforce): string {
  const missing = gapSentences(taskforce).length;
  if (taskforce.members.length === 0) return $localize`:@@taskforce.state.empty:Nobody sits on it yet.`;
  if (missing === 0) return $localize`:@@taskforce.state.whole:Every sector has a seat.`;
  if (missing === 1) return $localize`:@@taskforce.state.one:1 thing is missing from its composition.`;
  return $localize`:@@taskforce.state.several:${missing}:count: things are missing from its composition.`;
}
