import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { MeetingSeat } from '@waymark/contract/taskforce-meetings';
import { taskforceRoleWords } from '../../core/words/people-words';
import { ScrollTable } from '../../ui/scroll-table';
import { attendanceWords } from '../attendance';
import { memberName } from '../composition';

/** The seats of a meeting with what is recorded of each, to read. */
@Component({
  selector: 'wm-seat-table',
  imports: [ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-scroll-table label="Seats" i18n-label="@@taskforce.seats">
      <table class="wm-table wm-meetings">
        <caption class="wm-hidden" i18n="@@taskforce.seats">
          Seats
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@taskforce.member.name">Person or seat</th>
            <th scope="col" i18n="@@taskforce.member.role">Role</th>
            @if (held()) {
              <th scope="col" i18n="@@taskforce.meeting.there">Who was there</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (seat of seats(); track seat.memberId) {
            <tr>
              <th scope="row">
                {{ name(seat) }}<br /><span class="wm-muted">{{ seat.organisationName }}</span>
              </th>
              <td>{{ roles[seat.role] }}</td>
              @if (held()) {
                <td>
                  @if (seat.state) {
                    {{ states[seat.state] }}
                    @if (seat.standIn) {
                      <br /><span class="wm-muted">{{ seat.standIn }}</span>
                    }
                  } @else {
                    <span class="wm-muted" i18n="@@taskforce.meeting.not-recorded">Not recorded</span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-table>
  `,
})
export class SeatTable {
  readonly seats = input.required<readonly MeetingSeat[]>();
  /** Whether the day of the meeting has come. */
  readonly held = input.required<boolean>();

  protected readonly name = memberName;
  protected readonly roles = taskforceRoleWords;
  protected readonly states = attendanceWords;
}
