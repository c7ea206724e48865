import { ChangeDetectionStrategy, Component, input, type ResourceRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JudgingPreview } from '@waymark/contract/judging';
import { StatusMark } from '../../ui/status-mark';

/** Which indicators would have another status today than under the rules in force. */
@Component({
  selector: 'wm-rules-preview',
  imports: [RouterLink, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-rule-preview" role="status">
      <h2 class="wm-first" i18n="@@settings.judging.preview">What these choices would change</h2>
      @if (preview().hasValue()) {
        @let found = preview().value()!;
        @if (found.targetCount === 0) {
          <p i18n="@@settings.judging.preview.empty">
            No plan has an indicator with a target yet, so there is nothing to judge.
          </p>
        } @else if (inForce()) {
          <p i18n="@@settings.judging.preview.same">
            These are the rules in force. Change one above to see which indicators would get another status.
          </p>
        } @else if (found.changed.length === 0) {
          <p i18n="@@settings.judging.preview.none">
            Compared with the rules in force: no status changes.
            {found.targetCount, plural,
              =1 {The one indicator keeps its status.}
              other {All {{ found.targetCount }} indicators keep their status.}
            }
          </p>
        } @else {
          <p i18n="@@settings.judging.preview.some">
            Compared with the rules in force:
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
  `,
})
export class RulesPreview {
  readonly preview = input.required<ResourceRef<JudgingPreview | undefined>>();
  /** Nothing is chosen otherwise than it is in force. */
  readonly inForce = input(false);
}
