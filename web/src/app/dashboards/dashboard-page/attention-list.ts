import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard, DashboardAttention } from '@waymark/contract/dashboards';
import { StatusMark } from '../../ui/status-mark';
import { attentionWords } from '../dashboard-words';

const shownFirst = 8;

/** What to ask before the meeting: actions that lack a reason, a corrective action, an update or a lead. */
@Component({
  selector: 'wm-attention-list',
  imports: [RouterLink, StatusMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (found().length > 0) {
      <ul class="wm-change-list">
        @for (one of found(); track one.id) {
          <li [class.wm-paper-only]="$index >= first()">
            <div class="wm-change-list__what">
              @if (one.own) {
                <a [routerLink]="['/plans', one.planId, 'actions', one.id]">{{ one.title }}</a>
              } @else {
                <strong>{{ one.title }}</strong>
              }
              <wm-status-mark [status]="one.status" />
            </div>
            <div class="wm-change-list__how">
              {{ reasonsOf(one) }}
              @if (several()) {
                <span class="wm-muted">{{ one.organisationName }}</span>
              }
            </div>
          </li>
        }
      </ul>
      @if (further() > 0) {
        <p>
          <button type="button" class="wm-link-button" (click)="wantsAll.set(true)" i18n="@@dashboards.attention.all">
            Show {{ further() }} more
          </button>
        </p>
      }
    } @else {
      <p class="wm-muted" i18n="@@dashboards.attention.none">
        Nothing: every action has a lead, an update in time, and words for what is not on track.
      </p>
    }
  `,
})
export class AttentionList {
  readonly dashboard = input.required<Dashboard>();

  protected readonly wantsAll = signal(false);
  protected readonly found = computed(() => this.dashboard().attention);
  /** So many are read on a screen; on paper stand all. */
  protected readonly first = computed(() => (this.wantsAll() ? this.found().length : shownFirst));
  protected readonly further = computed(() => Math.max(0, this.found().length - this.first()));
  protected readonly several = computed(() => this.dashboard().members.length > 0);

  protected reasonsOf({ reasons }: DashboardAttention): string {
    const words = reasons.map((reason) => attentionWords[reason]).join('; ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}
