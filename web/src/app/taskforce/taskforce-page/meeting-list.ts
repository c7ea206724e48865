import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TaskforceMeeting } from '@waymark/contract/taskforce-meetings';
import { todayIn } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { countWords, whereWords, yearWords } from '../attendance';
import { MeetingsClient } from '../meetings.client';

/** When the taskforce met or will, and how many of its seats were there. */
@Component({
  selector: 'wm-meeting-list',
  imports: [DayPipe, EmptyState, Loaded, RefusalPanel, RouterLink, ScrollTable, Tag, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-list.html',
})
export class MeetingList {
  readonly taskforceId = input.required<string>();

  private readonly session = inject(Session);
  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  protected readonly meetings = this.client.meetings(this.taskforceId);
  protected readonly today = todayIn(new Date());
  protected readonly refusal = signal<Problem | null>(null);
  private readonly all = computed(() => (this.meetings.hasValue() ? this.meetings.value().meetings : []));
  protected readonly standing = computed(() => this.all().filter(({ archived }) => !archived));
  protected readonly archived = computed(() => this.all().filter(({ archived }) => archived));
  protected readonly year = computed(() => yearWords(this.all(), this.today));
  protected readonly mayEdit = computed(() => this.session.can('taskforce:edit'));
  protected readonly count = countWords;
  protected readonly where = whereWords;

  protected async restore({ id }: TaskforceMeeting): Promise<void> {
    this.refusal.set(null);
    try {
      await this.client.restore(id);
      this.announcer.say($localize`:@@taskforce.meeting.restored:The meeting is back`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.meetings.reload();
  }
}
