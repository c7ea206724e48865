import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import { Announcer } from '../../core/announcer';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { CommitmentAsk } from './commitment-ask';
import { CommitmentCard } from './commitment-card';
import { latestOf } from './commitment-words';
import { CommitmentsClient } from './commitments.client';

/** Which partners committed themselves to an action, and the way to ask them. */
@Component({
  selector: 'wm-action-commitments',
  imports: [CommitmentAsk, CommitmentCard, Loaded, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="commitments">
      <h2 id="commitments" tabindex="-1" i18n="@@commitments.title">Partner commitment</h2>
      <wm-loaded [resource]="read" [lines]="3">
        <ng-template wmWhenLoaded [of]="read" let-found>
          @for (commitment of latest(); track commitment.id) {
            <wm-commitment-card [commitment]="commitment" (changed)="read.reload()" />
          } @empty {
            <p class="wm-muted" i18n="@@commitments.none">
              No partner was asked yet. Who accepts an action stands behind its title, date and lead.
            </p>
          }
          @if (asking()) {
            <wm-commitment-ask [action]="action()" [plan]="plan()" (asked)="asked()" (cancelled)="asking.set(false)" />
          } @else if (found.mayAsk) {
            <button
              type="button"
              class="govuk-button govuk-button--secondary"
              (click)="asking.set(true)"
              i18n="@@commitments.ask"
            >
              Ask a partner
            </button>
          }
          @if (earlier().length > 0) {
            <details class="govuk-details">
              <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text" i18n="@@commitments.earlier"
                  >Earlier answers: {{ earlier().length }}</span
                >
              </summary>
              @for (commitment of earlier(); track commitment.id) {
                <wm-commitment-card [commitment]="commitment" (changed)="read.reload()" />
              }
            </details>
          }
        </ng-template>
      </wm-loaded>
    </section>
  `,
})
export class ActionCommitments {
  readonly action = input.required<Action>();
  readonly plan = input.required<Plan>();

  private readonly announcer = inject(Announcer);
  protected readonly read = inject(CommitmentsClient).ofAction(() => this.action().id);
  protected readonly asking = signal(false);
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value().commitments : []));
  protected readonly latest = computed(() => latestOf(this.all()));
  protected readonly earlier = computed(() => this.all().filter((one) => !this.latest().includes(one)));

  protected asked(): void {
    this.asking.set(false);
    this.announcer.say($localize`:@@commitments.is-asked:The question is sent and waits for an answer`);
    this.read.reload();
  }
}
