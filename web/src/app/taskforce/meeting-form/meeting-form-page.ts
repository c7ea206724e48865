import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { TaskforceMeeting } from '@waymark/contract/taskforce-meetings';
import { type Day, todayIn } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { MeetingsClient } from '../meetings.client';

interface MeetingForm {
  heldOn: Day | null;
  purpose: string;
  place: string;
  note: string;
}

const labels: Readonly<Record<keyof MeetingForm, string>> = {
  heldOn: $localize`:@@taskforce.meeting.day:Day`,
  purpose: $localize`:@@taskforce.meeting.purpose:What it is for`,
  place: $localize`:@@taskforce.meeting.place:Place`,
  note: $localize`:@@taskforce.meeting.note:Note`,
};

const valuesOf = ({ heldOn, purpose, place, note }: TaskforceMeeting): MeetingForm => ({
  ...{ heldOn, purpose, place: place ?? '', note },
});

/** When a taskforce meets and what for, to add or to change. */
@Component({
  selector: 'wm-meeting-form-page',
  imports: [ConflictPanel, DateField, FormField, FormFrame, PageHead, RouterLink, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-form-page.html',
})
export class MeetingFormPage {
  readonly taskforceId = input<string>();
  readonly meetingId = input<string>();

  private readonly router = inject(Router);
  private readonly client = inject(MeetingsClient);
  private readonly today = todayIn(new Date());
  private readonly meeting = this.client.meeting(this.meetingId);
  private readonly model = signal<MeetingForm>({ heldOn: this.today, purpose: '', place: '', note: '' });
  protected readonly form = form(this.model, (path) => {
    chosen(path.heldOn, $localize`:@@taskforce.meeting.day.required:Enter the day of the meeting, like 10 2 2027`);
    filled(path.purpose, $localize`:@@taskforce.meeting.purpose.required:Enter what the meeting is for`);
    atMost(path.purpose, lineLength);
    atMost(path.place, lineLength);
    atMost(path.note, paragraphLength);
  });
  protected readonly sides = new Meeting<MeetingForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text: field === 'heldOn' && typeof value === 'string' ? dayWords(value) : valueWords(value),
      prose: field === 'note',
    }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  /** The taskforce that meets; an organisation may have several. */
  protected readonly query = computed((): Record<string, string> => {
    const taskforce = this.meeting.hasValue() ? this.meeting.value().taskforceId : this.taskforceId();
    return taskforce === undefined ? {} : { taskforce };
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@taskforce.title:Taskforce`, link: '/taskforce', query: this.query() },
  ]);
  protected readonly back = computed(() => {
    const id = this.meetingId();
    return id === undefined ? ['/taskforce'] : ['/taskforce/meetings', id];
  });
  /** Where the reader goes once it is saved: to what can be done next. */
  private next: string[] = [];

  constructor() {
    fillOnce(this.meeting, (meeting) => this.sides.start(valuesOf(meeting), meeting.version));
  }

  protected readonly save = async () => {
    const { heldOn, purpose, place, note } = this.form().value();
    const body = { heldOn: heldOn ?? '', purpose, place: orNull(place), note };
    const saved = await this.send(body);
    const isOver = saved.heldOn <= this.today;
    this.next = isOver || this.meetingId() !== undefined ? ['/taskforce/meetings', saved.id] : ['/taskforce'];
  };

  private send(body: { heldOn: Day; purpose: string; place: string | null; note: string }): Promise<TaskforceMeeting> {
    const id = this.meetingId();
    if (id !== undefined) return this.client.change(id, this.sides.version, body);
    return this.client.add(this.taskforceId() ?? '', body);
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    const queryParams = this.next.length > 1 ? {} : { taskforce: this.taskforceId() };
    await this.router.navigate(this.next, { queryParams });
  }
}
