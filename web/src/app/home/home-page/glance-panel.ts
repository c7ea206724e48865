import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanGlance } from '@waymark/contract/home';
import { workingOf } from '../../core/words/working-words';
import { StatusMark } from '../../ui/status-mark';
import { StatusCounts } from './status-counts';
import { ThemesTable } from './themes-table';

/** One plan in numbers: its themes, its actions by status, its indicators by status. */
@Component({
  selector: 'wm-glance-panel',
  imports: [RouterLink, StatusCounts, StatusMark, ThemesTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 class="wm-first" i18n="@@home.themes.title">Themes</h2>
    <wm-themes-table [plan]="plan()" />
    <div class="wm-counts-pair">
      <div>
        <h3 i18n="@@home.actions">Actions</h3>
        @if (plan().actions.length > 0) {
          <wm-status-counts [counts]="plan().actions" />
        } @else {
          <p class="wm-muted" i18n="@@home.actions.none">No actions yet</p>
        }
      </div>
      <div>
        <h3 i18n="@@home.indicators">Indicators</h3>
        @if (plan().indicators.length > 0) {
          <wm-status-counts [counts]="plan().indicators" />
          <details class="wm-working">
            <summary i18n="@@home.indicators.working">How each indicator stands</summary>
            <ul>
              @for (target of plan().judgements; track target.id) {
                <li>
                  <wm-status-mark [status]="target.status" />&ngsp;<a
                    [routerLink]="['/plans', plan().id, 'indicators', target.id]"
                    >{{ target.name }}</a
                  >: {{ working(target) }}
                </li>
              }
            </ul>
          </details>
        } @else {
          <p class="wm-muted" i18n="@@home.indicators.none">No indicators yet</p>
        }
      </div>
    </div>
  `,
})
export class GlancePanel {
  readonly plan = input.required<PlanGlance>();
  protected readonly working = workingOf;
}
