import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Governance } from '@waymark/contract/governance';
import { todayIn } from '@waymark/domain/day';
import { DayPipe } from '../../core/format';
import { noticeTitles } from '../governance-words';

/** For each key decision the last day for the forward plan, and when call-in ends. */
@Component({
  selector: 'wm-notice-panel',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (decision of decisions(); track decision.id) {
      @if (decision.notice; as notice) {
        @if (notice.lastOn) {
          <div
            class="wm-panel"
            [class.wm-panel--good]="notice.state === 'given'"
            [class.wm-panel--info]="notice.state === 'due'"
            [class.wm-panel--warn]="notice.state === 'late'"
            [class.wm-panel--bad]="notice.state === 'missed'"
          >
            <h2>{{ titles[notice.state] }}</h2>
            @if (decision.heldOn < today) {
              <p i18n="@@governance.notice.was">
                {{ decision.body }} met on {{ decision.heldOn | day }}. The last day for the forward plan was
                <strong>{{ notice.lastOn | day }}</strong>: 28 clear days before a key decision.
              </p>
            } @else {
              <p i18n="@@governance.notice.last">
                {{ decision.body }} decides on {{ decision.heldOn | day }}. The last day for the forward plan is
                <strong>{{ notice.lastOn | day }}</strong>: 28 clear days before a key decision.
              </p>
            }
            @if ((notice.state === 'late' || notice.state === 'missed') && decision.heldOn >= today) {
              <p i18n="@@governance.notice.exception">
                Move the meeting, or ask the proper officer about the general exception: the chair of the relevant
                scrutiny committee is told in writing, a notice says why 28 days are impracticable, and five clear days
                pass. Less time than that is special urgency and needs the chair’s agreement.
              </p>
            }
            @if (governance().mayRecord && notice.state !== 'given') {
              <p>
                <a routerLink="records/new" [queryParams]="{ kind: 'forward-plan' }" i18n="@@governance.notice.enter"
                  >Record the forward plan entry</a
                >
              </p>
            }
          </div>
        }
      }
      @if (decision.callIn; as callIn) {
        <div class="wm-panel" [class.wm-panel--info]="callIn.endsOn >= today">
          @if (callIn.endsOn < today) {
            <p i18n="@@governance.call-in.over">
              Call-in of the decision of {{ decision.body }} ended on <strong>{{ callIn.endsOn | day }}</strong>, five
              working days after it was published on {{ decision.publishedOn | day }}.
            </p>
          } @else {
            <p i18n="@@governance.call-in">
              Call-in of the decision of {{ decision.body }} ends on <strong>{{ callIn.endsOn | day }}</strong>, five
              working days after it was published on {{ decision.publishedOn | day }}.
            </p>
          }
          @if (!callIn.certain) {
            <p i18n="@@governance.call-in.uncertain">
              Bank holidays are published to {{ governance().bankHolidaysUntil }} only, so later ones are not counted.
              Check the day.
            </p>
          }
        </div>
      }
    }
  `,
})
export class NoticePanel {
  readonly governance = input.required<Governance>();

  protected readonly titles = noticeTitles;
  protected readonly today = todayIn(new Date());
  protected readonly decisions = computed(() =>
    this.governance().records.filter(({ kind, archived }) => kind === 'decision' && !archived),
  );
}
