import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type OnInit,
  output,
  signal,
} from '@angular/core';
import { applyEach, form, FormField, type SchemaPathTree, validate } from '@angular/forms/signals';
import type { TaskforceMeetingWithSeats } from '@waymark/contract/taskforce-meetings';
import { lineLength } from '@waymark/domain/limits';
import { attendanceStates } from '@waymark/domain/taskforces/attendance';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { Meeting } from '../../ui/meeting';
import { attendanceWords, marksOf, othersThere, seatForm, type SeatForm } from '../attendance';
import { MeetingsClient } from '../meetings.client';

interface AttendanceValues {
  seats: SeatForm[];
}

/** Refusals that say that seats came or went since the page was opened. */
const seatsMoved: readonly string[] = ['seat-missing', 'not-current', 'unknown'];

const valuesOf = ({ seats }: TaskforceMeetingWithSeats): AttendanceValues => ({ seats: seats.map(seatForm) });

function seatRules(path: SchemaPathTree<SeatForm>): void {
  validate(path.state, ({ value, valueOf }) => {
    if (value() !== null || !valueOf(path.expected)) return null;
    const name = valueOf(path.name);
    return {
      kind: 'required',
      message: $localize`:@@taskforce.attendance.required:Say whether ${name}:seat: was there`,
    };
  });
  validate(path.standIn, ({ value, valueOf }) => {
    if (valueOf(path.state) !== 'represented' || value().trim() !== '') return null;
    const name = valueOf(path.name);
    return {
      kind: 'required',
      message: $localize`:@@taskforce.attendance.stand-in.required:Enter who stood in for ${name}:seat:`,
    };
  });
  atMost(path.standIn, lineLength);
}

/** Who was at a meeting, seat by seat; whoever is not marked can be said to have been there at once. */
@Component({
  selector: 'wm-attendance-form',
  imports: [ConflictPanel, FormField, FormFrame, RadioGroup, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-form.html',
})
export class AttendanceForm implements OnInit {
  readonly meeting = input.required<TaskforceMeetingWithSeats>();
  readonly saved = output<void>();

  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  private readonly model = signal<AttendanceValues>({ seats: [] });
  protected readonly form = form(this.model, (path) => applyEach(path.seats, seatRules));
  protected readonly sides = new Meeting<AttendanceValues>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (_field, value) => ({
      label: $localize`:@@taskforce.meeting.there:Who was there`,
      text: (value as SeatForm[]).map(seatWords).join('; '),
    }),
  });
  /** Other seats draw the rows anew: radios that are moved between names would lose what is chosen. */
  protected readonly drawn = computed(() => [
    this.model()
      .seats.map(({ memberId }) => memberId)
      .join(),
  ]);
  /** Something is still to say; the button stays where it is once it was pressed. */
  protected readonly unsaid = computed(() =>
    this.meeting().seats.some(({ expected, state }) => expected && state === null),
  );
  protected readonly states = choicesOf(attendanceStates, attendanceWords);

  ngOnInit(): void {
    this.sides.start(valuesOf(this.meeting()), this.meeting().version);
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { id } = this.meeting();
    try {
      await this.client.record(id, this.sides.version, marksOf(this.model().seats));
    } catch (error) {
      if (problemOf(error).fields.some(({ code }) => seatsMoved.includes(code))) await this.takeSeats(id);
      throw error;
    }
  };

  /** The seats as they are now, with what is said of them here. */
  private async takeSeats(id: string): Promise<void> {
    const said = new Map(this.model().seats.map((seat) => [seat.memberId, seat]));
    const { seats } = valuesOf(await this.client.now(id));
    this.model.set({ seats: seats.map((seat) => said.get(seat.memberId) ?? seat) });
  }

  protected async meet(problem: Problem): Promise<void> {
    this.sides.meet(problem, await this.client.now(this.meeting().id));
  }

  protected sayOthersThere(): void {
    const before = this.model().seats;
    const seats = othersThere(before);
    const count = seats.filter(({ state }, place) => state !== before[place]?.state).length;
    this.model.set({ seats });
    this.form.seats().markAsDirty();
    this.announcer.say($localize`:@@taskforce.attendance.others.said:${count}:count: more seats are marked as there`);
  }

  protected leave(): void {
    this.form().reset();
    this.announcer.say($localize`:@@taskforce.attendance.saved:It is recorded who was there`);
    this.saved.emit();
  }
}

function seatWords({ title, state, standIn }: SeatForm): string {
  const words = state === null ? $localize`:@@taskforce.attendance.none:Nothing` : attendanceWords[state];
  return state === 'represented' && standIn ? `${title}: ${words}, ${standIn}` : `${title}: ${words}`;
}
