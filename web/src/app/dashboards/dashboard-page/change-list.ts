import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard, DashboardChange } from '@waymark/contract/dashboards';
import { StatusMark } from '../../ui/status-mark';
import { WorkingNote } from '../../ui/working-note';
import { kindWords, linkOf, movementWords, turnWords } from '../dashboard-words';

const shownFirst = 12;

/** What became of what between the two days: worse first, then what was completed or got better. */
@Component({
  selector: 'wm-change-list',
  imports: [RouterLink, StatusMark, WorkingNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (changes().length > 0) {
      <ul class="wm-change-list">
        @for (one of changes(); track one.id) {
          <li [class.wm-paper-only]="$index >= first()">
            <div class="wm-change-list__what">
              <span class="wm-muted">{{ kinds[one.kind] }}</span>
              @if (link(one); as address) {
                <a [routerLink]="address">{{ one.title }}</a>
              } @else {
                <strong>{{ one.title }}</strong>
              }
            </div>
            <div class="wm-change-list__how">
              <strong>{{ says(one) }}</strong>
              @if (one.from) {
                <wm-status-mark [status]="one.from" />
              }
              @if (one.from && one.to && one.from !== one.to) {
                <span i18n="@@dashboards.to">to</span>
              }
              @if (one.to && one.from !== one.to) {
                <wm-status-mark [status]="one.to" />
              }
              @if (where(one); as place) {
                <span class="wm-muted">{{ place }}</span>
              }
            </div>
            @if (one.judgement; as target) {
              <wm-working-note [target]="target" />
            }
          </li>
        }
      </ul>
      @if (further() > 0) {
        <p>
          <button type="button" class="wm-link-button" (click)="wantsAll.set(true)" i18n="@@dashboards.changes.all">
            Show {{ further() }} more
          </button>
        </p>
      }
      @if (wantsAll() && dashboard().changedCount > changes().length) {
        <p class="wm-muted" i18n="@@dashboards.changes.most">
          The first {{ changes().length }} of {{ dashboard().changedCount }}; choose one plan to see the rest.
        </p>
      }
    } @else {
      <p class="wm-muted" i18n="@@dashboards.changes.none">Nothing changed between the two days.</p>
    }
  `,
})
export class ChangeList {
  readonly dashboard = input.required<Dashboard>();

  protected readonly kinds = kindWords;
  protected readonly link = linkOf;
  protected readonly wantsAll = signal(false);
  protected readonly changes = computed(() => this.dashboard().changed);
  /** So many are read on a screen; on paper stand all. */
  protected readonly first = computed(() => (this.wantsAll() ? this.changes().length : shownFirst));
  protected readonly further = computed(() => Math.max(0, this.changes().length - this.first()));
  private readonly severalPlans = computed(() => new Set(this.changes().map(({ planId }) => planId)).size > 1);
  protected readonly several = computed(() => this.dashboard().members.length > 0);

  protected says({ movement, turn }: DashboardChange): string {
    const words = movementWords[movement];
    return movement === 'moved' && turn !== null
      ? $localize`:@@dashboards.turned:${words}:movement: for the ${turnWords[turn]}:turn:`
      : words;
  }

  protected where({ planTitle, organisationName, kind }: DashboardChange): string {
    const plan = kind === 'plan' || !this.severalPlans() ? '' : planTitle;
    return [plan, this.several() ? organisationName : ''].filter((words) => words !== '').join(', ');
  }
}
