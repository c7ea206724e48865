import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanDelivery } from '@waymark/contract/delivery';
import { Api } from '../core/api';
import {
  dependencyStateWords,
  dependencyTones,
  fundingWarningWords,
  riskBandTones,
  riskBandWords,
} from '../core/words/delivery-words';
import { Tag } from './tag';

/** What pays for one action, what may go wrong with it, what it waits for and what waits for it. */
@Component({
  selector: 'wm-action-delivery',
  imports: [RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (any()) {
      <section aria-labelledby="action-delivery">
        <h2 id="action-delivery" i18n="@@delivery.action.title">Funding, risks and dependencies</h2>
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              <span i18n="@@delivery.action.funding">Paid for by {{ line.source }}</span>
              @if (line.warning) {
                &ngsp;<wm-tag tone="warn">{{ warningWords[line.warning] }}</wm-tag>
              }
            </li>
          }
          @for (risk of risks(); track risk.id) {
            <li>
              <span i18n="@@delivery.action.risk">Risk: {{ risk.event }}</span>
              &ngsp;<wm-tag [tone]="bandTones[risk.band]">{{ bandWords[risk.band] }}</wm-tag>
            </li>
          }
          @for (one of waits(); track one.id) {
            <li>
              <span i18n="@@delivery.action.waits">Waits for {{ one.awaited }}</span>
              &ngsp;<wm-tag [tone]="stateTones[one.state]">{{ stateWords[one.state] }}</wm-tag>
            </li>
          }
          @for (one of awaited(); track one.id) {
            <li>
              <span i18n="@@delivery.action.awaited">{{ one.waiting }} waits for this action</span>
              &ngsp;<wm-tag [tone]="stateTones[one.state]">{{ stateWords[one.state] }}</wm-tag>
            </li>
          }
        </ul>
        <p>
          <a [routerLink]="['/plans', planId(), 'delivery']" i18n="@@delivery.action.all">All funding and risks</a>
        </p>
      </section>
    }
  `,
})
export class ActionDelivery {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();

  private readonly delivery = inject(Api).read<PlanDelivery>(() => `/plans/${this.planId()}/delivery`);
  private readonly known = computed(() => (this.delivery.hasValue() ? this.delivery.value() : null));
  protected readonly warningWords = fundingWarningWords;
  protected readonly bandWords = riskBandWords;
  protected readonly bandTones = riskBandTones;
  protected readonly stateWords = dependencyStateWords;
  protected readonly stateTones = dependencyTones;
  protected readonly lines = computed(
    () => this.known()?.fundingLines.filter((one) => this.isThis(one.actionId)) ?? [],
  );
  protected readonly risks = computed(() => this.known()?.risks.filter((one) => this.isThis(one.actionId)) ?? []);
  protected readonly waits = computed(
    () => this.known()?.dependencies.filter((one) => this.isThis(one.actionId)) ?? [],
  );
  protected readonly awaited = computed(
    () => this.known()?.dependencies.filter((one) => this.isThis(one.onActionId)) ?? [],
  );
  protected readonly any = computed(
    () => this.lines().length + this.risks().length + this.waits().length + this.awaited().length > 0,
  );

  private isThis(id: string | null): boolean {
    return id === this.actionId();
  }
}
