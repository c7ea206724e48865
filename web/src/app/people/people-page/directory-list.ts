import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Person } from '@waymark/contract/people';
import { todayIn } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { personKindWords } from '../../core/words/plan-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { PeopleClient } from '../people.client';

/** Officers and elected members who can lead a plan, a goal or an action, with or without an account. */
@Component({
  selector: 'wm-directory-list',
  imports: [ConfirmDialog, DayPipe, Loaded, RefusalPanel, RouterLink, ScrollTable, Tag, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './directory-list.html',
})
export class DirectoryList {
  readonly organisationId = input.required<string>();
  readonly mayEdit = input.required<boolean>();

  private readonly client = inject(PeopleClient);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayHandOver = computed(() => this.session.can('work:hand-over'));
  protected readonly people = this.client.people(this.organisationId);
  protected readonly leaving = signal<Person | null>(null);
  protected readonly leaveTitle = computed(
    () => $localize`:@@people.left.title:Mark ${this.leaving()?.name ?? ''}:name: as left today?`,
  );
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly kinds = personKindWords;
  private readonly confirm = viewChild.required(ConfirmDialog);

  protected async markAsLeft(person: Person): Promise<void> {
    this.leaving.set(person);
    this.refusal.set(null);
    if (!(await this.confirm().ask())) return;
    try {
      await this.client.changePerson(person.id, person.version, { leftOn: todayIn(new Date()) });
      this.announcer.say($localize`:@@people.left.said:${person.name}:name: is marked as left`);
      if (this.mayHandOver()) await this.router.navigate(['/people', person.id, 'handover']);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.people.reload();
  }
}
