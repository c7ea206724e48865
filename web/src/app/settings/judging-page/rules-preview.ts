import { ChangeDetectionStrategy, Component, computed, input, model, type ResourceRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JudgingPreview } from '@waymark/contract/judging';
import { type Day, todayIn } from '@waymark/domain/day';
import { dayWords } from '../../core/format';
import { quarterEnds } from '../../core/quarter-ends';
import { SelectField } from '../../ui/forms/select-field';
import { StatusMark } from '../../ui/status-mark';

/** Which indicators would have another status than under the rules in force, or than on a past day. */
@Component({
  selector: 'wm-rules-preview',
  imports: [RouterLink, SelectField, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-rule-preview">
      <h2 class="wm-first" i18n="@@settings.judging.preview">What these choices would change</h2>
      <wm-select-field
        [value]="on()"
        (valueChange)="on.set($event)"
        [choices]="days"
        label="As it stood on"
        i18n-label="@@settings.judging.preview.day"
        empty="Today"
        i18n-empty="@@settings.judging.preview.today"
      />
      <div role="status">
        @if (preview().hasValue()) {
          @let found = preview().value()!;
          @if (found.targetCount === 0 && on() !== null) {
            <p i18n="@@settings.judging.preview.empty-day">No plan had an indicator with a target on that day.</p>
          } @else if (found.targetCount === 0) {
            <p i18n="@@settings.judging.preview.empty">
              No plan has an indicator with a target yet, so there is nothing to judge.
            </p>
          } @else if (inForce() && on() === null) {
            <p i18n="@@settings.judging.preview.same">
              These are the rules in force. Change one above to see which indicators would get another status, or choose
              a past day to judge it by them.
            </p>
          } @else if (found.changed.length === 0) {
            <p i18n="@@settings.judging.preview.none">
              {{ against() }} no status changes.
              {found.targetCount, plural,
                =1 {The one indicator keeps its status.}
                other {All {{ found.targetCount }} indicators keep their status.}
              }
            </p>
          } @else {
            <p i18n="@@settings.judging.preview.some">
              {{ against() }}
              {found.targetCount, plural,
                =1 {the one indicator changes its status.}
                other {{{ found.changed.length }} of {{ found.targetCount }} indicators change their status.}
              }
            </p>
            <ul>
              @for (one of found.changed; track one.targetId) {
                <li>
                  <a [routerLink]="['/plans', one.planId, 'indicators', one.targetId]">{{ one.name }}</a>
                  <span class="wm-muted">&ngsp;({{ one.planTitle }})</span>:
                  <wm-status-mark [status]="one.from" />
                  <ng-container i18n="@@settings.judging.preview.becomes">&ngsp;becomes&ngsp;</ng-container>
                  <wm-status-mark [status]="one.to" />
                </li>
              }
            </ul>
          }
        } @else {
          <p class="wm-muted" i18n="@@settings.judging.preview.waiting">Shown once the rules above are complete.</p>
        }
      </div>
    </div>
  `,
})
export class RulesPreview {
  readonly preview = input.required<ResourceRef<JudgingPreview | undefined>>();
  /** Nothing is chosen otherwise than it is in force. */
  readonly inForce = input(false);
  /** The past day to look at; null is today. */
  readonly on = model<Day | null>(null);

  protected readonly days = quarterEnds(todayIn(new Date()));
  protected readonly against = computed(() => {
    const on = this.on();
    return on === null
      ? $localize`:@@settings.judging.preview.against:Compared with the rules in force:`
      : $localize`:@@settings.judging.preview.against-day:With the figures known on ${dayWords(on)}:day:, compared with the rules of that day:`;
  });
}
