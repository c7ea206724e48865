import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { Indicator } from '@waymark/contract/indicators';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { RefusalPanel } from '../../ui/refusal-panel';
import { IndicatorsClient } from '../indicators.client';

/** An office offers an indicator of its own to its member councils, or ends the offer. */
@Component({
  selector: 'wm-offer-control',
  imports: [DayPipe, RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (refusal(); as problem) {
      <wm-refusal-panel [problem]="problem" />
    }
    @if (offered()) {
      <p i18n="@@indicators.offer.since">
        Offered to our member councils since {{ indicator().offeredFrom | day }}: they may aim at it and record figures.
      </p>
      <button type="button" class="govuk-button govuk-button--secondary" (click)="end()" i18n="@@indicators.offer.end">
        End the offer
      </button>
    } @else {
      <p class="wm-muted" i18n="@@indicators.offer.text">
        Only our organisation sees this indicator. Offered, our member councils see its definition, may aim at it and
        record their own figures. Their figures come back to us only where they share them.
      </p>
      <button type="button" class="govuk-button govuk-button--secondary" (click)="offer()" i18n="@@indicators.offer">
        Offer to member councils
      </button>
    }
  `,
})
export class OfferControl {
  readonly indicator = input.required<Indicator>();
  readonly changed = output<void>();

  private readonly client = inject(IndicatorsClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly offered = computed(() => {
    const { offeredFrom, offeredUntil } = this.indicator();
    return offeredFrom !== null && offeredUntil === null;
  });

  protected offer(): Promise<void> {
    const said = $localize`:@@indicators.offer.said:Member councils can use this indicator now`;
    return this.change((organisation) => this.client.offer(this.indicator().code, organisation), said);
  }

  protected end(): Promise<void> {
    const said = $localize`:@@indicators.offer.ended:The offer has ended. Plans that aim at it keep it.`;
    return this.change((organisation) => this.client.endOffer(this.indicator(), organisation), said);
  }

  private async change(work: (organisation: string) => Promise<unknown>, said: string): Promise<void> {
    this.refusal.set(null);
    try {
      await work(this.session.organisationId() ?? '');
      this.announcer.say(said);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
