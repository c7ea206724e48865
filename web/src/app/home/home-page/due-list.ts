import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DueItem } from '@waymark/contract/home';
import { DayPipe } from '../../core/format';
import { Tag } from '../../ui/tag';
import { dueWords, placeOf } from '../due';

/** What waits, one line each, leading to where it is done. */
@Component({
  selector: 'wm-due-list',
  imports: [DayPipe, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="wm-due">
      @for (item of items(); track item.kind + item.id) {
        <li>
          <a [routerLink]="place(item)">{{ item.reference ? item.reference + ' ' : '' }}{{ item.title }}</a>
          <span class="wm-due__what">
            <span class="wm-muted">{{ words[item.kind] }}</span>
            @if (item.overdue) {
              <wm-tag tone="bad" i18n="@@home.due.overdue">Overdue</wm-tag>
            }
            @if (item.dueOn) {
              <span class="wm-muted" i18n="@@home.due.on">due {{ item.dueOn | day }}</span>
            }
          </span>
        </li>
      }
    </ul>
  `,
})
export class DueList {
  readonly items = input.required<readonly DueItem[]>();

  protected readonly place = placeOf;
  protected readonly words = dueWords;
}
