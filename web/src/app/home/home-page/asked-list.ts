import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WaitingItem, WaitingKind } from '@waymark/contract/home';
import { InstantPipe } from '../../core/format';

const words: Readonly<Record<WaitingKind, string>> = {
  mention: $localize`:@@home.asked.mention:Comment that asks you`,
  commitment: $localize`:@@home.asked.commitment:Action to accept or decline`,
};

/** What others asked of the reader, one line each, leading to where the answer is given. */
@Component({
  selector: 'wm-asked-list',
  imports: [InstantPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="wm-due">
      @for (item of items(); track item.kind + item.id) {
        <li>
          @if (item.kind === 'commitment') {
            <a [routerLink]="['/plans', item.planId, 'actions', item.actionId]" fragment="commitments">{{
              item.text
            }}</a>
          } @else {
            <a [routerLink]="['/plans', item.planId, 'comments']" [queryParams]="{ of: 'mentions-me' }">{{
              item.text
            }}</a>
          }
          <span class="wm-due__what">
            <span class="wm-muted">{{ words[item.kind] }}</span>
            <span class="wm-muted" i18n="@@home.asked.by">{{ item.askedBy }}, {{ item.askedAt | instant }}</span>
          </span>
        </li>
      }
    </ul>
  `,
})
export class AskedList {
  readonly items = input.required<readonly WaitingItem[]>();

  protected readonly words = words;
}
