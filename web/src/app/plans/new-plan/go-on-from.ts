import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { planStatusWords } from '../../core/words/plan-words';
import { PlansClient } from '../plans.client';

const goOnFrom = ['approved', 'published', 'in-delivery', 'paused', 'closed', 'superseded'];

/** The plans that a next one may take over from. */
@Component({
  selector: 'wm-go-on-from',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (former().length > 0) {
      <section class="wm-panel wm-panel--info" aria-labelledby="go-on-title">
        <h2 id="go-on-title" i18n="@@plans.carry.offer">Go on from a plan that you have</h2>
        <p i18n="@@plans.carry.offer.text">
          The next plan takes over open actions, indicators, targets and leads, as you choose.
        </p>
        <ul>
          @for (plan of former(); track plan.id) {
            <li>
              <a [routerLink]="['/plans', plan.id, 'next']">{{ plan.title }}</a>
              <span class="wm-muted">&nbsp;· {{ words[plan.status] }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class GoOnFrom {
  private readonly session = inject(Session);
  private readonly client = inject(PlansClient);
  protected readonly words = planStatusWords;
  private readonly plans = this.client.plans(() => {
    const organisation = this.session.organisationId();
    return organisation === null
      ? undefined
      : { organisation, status: '', edition: '', search: '', archived: '', after: '' };
  });
  protected readonly former = computed(() =>
    this.plans.hasValue() ? this.plans.value().plans.filter(({ status }) => goOnFrom.includes(status)) : [],
  );
}
