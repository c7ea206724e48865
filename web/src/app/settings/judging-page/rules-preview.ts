import { ChangeDetectionStrategy, Component, input, type ResourceRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JudgingPreview } from '@waymark/contract/judging';
import { StatusMark } from '../../ui/status-mark';

/** Which indicators would stand otherwise today. */
@Component({
  selector: 'wm-rules-preview',
  imports: [RouterLink, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-panel wm-rule-preview" role="status">
      <h2 class="wm-first" i18n="@@settings.judging.preview">What these rules change today</h2>
      @if (preview().hasValue()) {
        @let found = preview().value()!;
        @if (found.targetCount === 0) {
          <p i18n="@@settings.judging.preview.empty">
            No plan has an indicator with a target yet, so there is nothing to judge.
          </p>
        } @else if (found.changed.length === 0) {
          <p i18n="@@settings.judging.preview.none">
            Nothing:
            {found.targetCount, plural,
              =1 {the one indicator stands}
              other {all {{ found.targetCount }} indicators stand}
            }
            as today.
          </p>
        } @else {
          <p i18n="@@settings.judging.preview.some">
            {{ found.changed.length }} of {{ found.targetCount }} indicators would stand otherwise:
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
}
