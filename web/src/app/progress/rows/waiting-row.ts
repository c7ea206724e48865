import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AskedUpdate } from '@waymark/contract/progress';

interface Place {
  link: unknown[];
  fragment?: string;
  text: string;
}

/** What is answered where it stands: the row leads there. */
@Component({
  selector: 'wm-waiting-row',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="wm-row-form__steps">
      <a
        class="govuk-button govuk-button--secondary"
        [routerLink]="place().link"
        [fragment]="place().fragment"
        [attr.aria-describedby]="item().key + '-title'"
        >{{ place().text }}</a
      >
    </p>
  `,
})
export class WaitingRow {
  readonly item = input.required<AskedUpdate>();

  protected readonly place = computed(() => placeOf(this.item()));
}

function placeOf({ kind, state, planId, actionId }: AskedUpdate): Place {
  const plan = ['/plans', planId];
  switch (kind) {
    case 'approval':
      return { link: plan, text: $localize`:@@progress.open.approval:Approve or return` };
    case 'figure':
      return state === 'approval'
        ? { link: ['/indicators', 'figures'], text: $localize`:@@progress.open.checking:Approve or return` }
        : { link: ['/indicators', 'figures'], text: $localize`:@@progress.open.entry:Enter figures` };
    case 'risk':
      return { link: [...plan, 'delivery'], text: $localize`:@@progress.open.risk:Open the risks` };
    case 'mention':
      return { link: [...plan, 'comments'], text: $localize`:@@progress.open.mention:Answer` };
    case 'plan':
      return { link: plan, text: $localize`:@@progress.open.returned:See why it came back` };
    case 'review':
      return { link: actionId ? [...plan, 'actions', actionId] : plan, text: $localize`:@@progress.open.review:Open` };
    default:
      return { link: actionId ? [...plan, 'actions', actionId] : plan, text: $localize`:@@progress.open:Open` };
  }
}
