import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { DraftingPlans } from '../core/drafting-plans';
import { planAreas } from '../core/plan-areas';
import { Session } from '../core/session';

/** The places where one plan is worked on; it stands under the head of each of their pages. */
@Component({
  selector: 'wm-plan-nav',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wm-plan-nav wm-no-print" aria-label="Work on this plan" i18n-aria-label="@@plan-areas.title">
      <ul id="plan-areas" [class.wm-plan-nav__open]="open()">
        @for (area of areas(); track area.path) {
          <li [class.wm-plan-nav__seldom]="area.seldom">
            <a
              [routerLink]="area.link"
              routerLinkActive
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{
                paths: area.path === '' ? 'exact' : 'subset',
                queryParams: 'ignored',
                matrixParams: 'ignored',
                fragment: 'ignored',
              }"
              >{{ area.text }}</a
            >
          </li>
        }
      </ul>
      <button
        type="button"
        class="wm-plan-nav__toggle wm-link-button"
        aria-controls="plan-areas"
        [attr.aria-expanded]="open()"
        (click)="open.set(!open())"
      >
        @if (open()) {
          <ng-container i18n="@@plan-areas.fewer">Fewer places</ng-container>
        } @else {
          <ng-container i18n="@@plan-areas.more">More places</ng-container>
        }
      </button>
    </nav>
  `,
})
export class PlanNav {
  readonly planId = input.required<string>();
  /** Whether the plan is drafted now, from pages that know; the others go by what was seen last. */
  readonly drafting = input<boolean>();

  /** What is seldom gone to waits until one asks for it; on a narrow screen everything but the present place does. */
  protected readonly open = signal(false);
  private readonly session = inject(Session);
  private readonly drafted = inject(DraftingPlans);
  protected readonly areas = computed(() =>
    planAreas
      .filter(({ permission }) => permission === undefined || this.session.can(permission))
      .filter(({ whileDrafting }) => whileDrafting !== true || this.drafted.has(this.planId()))
      .map(({ path, text, seldom }) => ({
        path,
        text,
        seldom,
        link: ['/plans', this.planId(), ...path.split('/').filter(Boolean)],
      })),
  );

  constructor() {
    effect(() => {
      const [planId, drafting] = [this.planId(), this.drafting()];
      if (drafting !== undefined) untracked(() => this.drafted.note(planId, drafting));
    });
  }
}
