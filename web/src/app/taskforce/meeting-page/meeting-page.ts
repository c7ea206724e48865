import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { TaskforceMeeting, TaskforceMeetingWithSeats } from '@waymark/contract/taskforce-meetings';
import { todayIn } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { DayPipe, instantWords } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { countWords, seatsChanged, whereWords } from '../attendance';
import { MeetingsClient } from '../meetings.client';
import { AttendanceForm } from './attendance-form';
import { SeatTable } from './seat-table';

/** One meeting of a taskforce: when, what for, and which seats were there. */
@Component({
  selector: 'wm-meeting-page',
  imports: [
    AttendanceForm,
    ConfirmDialog,
    DayPipe,
    EmptyState,
    Loaded,
    MarkdownView,
    More,
    PageHead,
    RefusalPanel,
    RouterLink,
    SeatTable,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-page.html',
})
export class MeetingPage {
  readonly meetingId = input.required<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  private readonly attendance = viewChild(AttendanceForm);
  protected readonly meeting = this.client.meeting(this.meetingId);
  protected readonly today = todayIn(new Date());
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly mayEdit = computed(() => this.session.can('taskforce:edit'));
  protected readonly crumbs = computed(() => {
    if (!this.meeting.hasValue()) return [{ text: $localize`:@@taskforce.title:Taskforce`, link: '/taskforce' }];
    const { taskforceName: text, taskforceId: taskforce } = this.meeting.value();
    return [{ text, link: '/taskforce', query: { taskforce } }];
  });
  protected readonly changed = seatsChanged;
  protected readonly stateOf = stateOf;

  hasUnsaved(): boolean {
    return this.attendance()?.hasUnsaved() ?? false;
  }

  protected async archive({ id, version, ...of }: TaskforceMeeting, sure: ConfirmDialog): Promise<void> {
    if (!(await sure.ask())) return;
    await this.settle(() => this.client.archive(id, version));
    if (this.refusal() === null) await this.leave(of);
  }

  protected async restore({ id }: TaskforceMeeting): Promise<void> {
    await this.settle(() => this.client.restore(id));
    if (this.refusal() === null) this.announcer.say($localize`:@@taskforce.meeting.restored:The meeting is back`);
    this.meeting.reload();
  }

  protected async leave({ taskforceId }: Pick<TaskforceMeeting, 'taskforceId'>): Promise<void> {
    await this.router.navigate(['/taskforce'], { queryParams: { taskforce: taskforceId } });
  }

  private async settle(change: () => Promise<unknown>): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}

/** When and where; and how many seats were there, as whom recorded when. */
function stateOf(meeting: TaskforceMeetingWithSeats): string {
  const { attendance } = meeting;
  const when = whereWords(meeting);
  const count = countWords(meeting);
  if (attendance === null || count === null) return when;
  const at = instantWords(attendance.recordedAt);
  return $localize`:@@taskforce.meeting.state:${when}:when:. ${count}:count:, recorded by ${attendance.recordedBy}:who: on ${at}:at:.`;
}
