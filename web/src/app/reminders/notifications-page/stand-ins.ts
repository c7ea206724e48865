import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StandIn } from '@waymark/contract/reminders';
import { SummaryList, SummaryRow } from '../../ui/summary-list';

/** Who hears of what one lets lie, and of whom one hears oneself. */
@Component({
  selector: 'wm-stand-ins',
  imports: [SummaryList, SummaryRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (one of standIns(); track one.organisationId) {
      @if (standIns().length > 1) {
        <h3>{{ one.organisation }}</h3>
      }
      <wm-summary-list>
        <ng-template wmRow="Your deputy" i18n-wmRow="@@reminders.deputy">
          @if (one.deputy) {
            {{ one.deputy }}
          } @else {
            <ng-container i18n="@@reminders.deputy.none"
              >Nobody. Who keeps the directory can name one under People.</ng-container
            >
          }
        </ng-template>
        @if (one.deputyFor.length > 0) {
          <ng-template wmRow="You stand in for" i18n-wmRow="@@reminders.deputy-for">{{
            one.deputyFor.join(', ')
          }}</ng-template>
        }
        @if (one.plansManaged.length > 0) {
          <ng-template wmRow="Plans you manage" i18n-wmRow="@@reminders.plans-managed">{{
            one.plansManaged.join(', ')
          }}</ng-template>
        }
      </wm-summary-list>
    } @empty {
      <p class="wm-muted" i18n="@@reminders.not-in-directory">
        You stand in no directory of people yet, so you own nothing and nobody stands in for you.
      </p>
    }
  `,
})
export class StandIns {
  readonly standIns = input.required<readonly StandIn[]>();
}
