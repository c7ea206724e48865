import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FormerObservation, Indicator } from '@waymark/contract/indicators';
import type { Provenance } from '@waymark/contract/provenance';
import type { Day } from '@waymark/domain/day';
import { shortFigure } from '../../core/figure';
import { joined } from '../../core/joined';
import { noFigureWords, whyNoFigure } from '../../ui/no-figure';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Timeline, type Happening } from '../../ui/timeline';
import { IndicatorsClient } from '../indicators.client';

/** Who answers for the figure of a period; what stood before, who replaced it, when and why. */
@Component({
  selector: 'wm-former-figures',
  imports: [Loaded, Timeline, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-loaded [resource]="former" [lines]="3">
      <ng-template wmWhenLoaded [of]="former" let-former>
        @if (former.standing; as standing) {
          @if (provenance(standing); as words) {
            <p>
              {{ words }}
              @if (standing.evidence; as evidence) {
                <a [href]="evidence" rel="noreferrer" i18n="@@indicators.before.evidence">Where it comes from</a>
              }
            </p>
          }
        }
        @if (former.revisions.length > 0) {
          <wm-timeline [happenings]="happenings(former.revisions)" />
        } @else {
          <p class="wm-muted" i18n="@@indicators.before.none">Nothing stood before.</p>
        }
      </ng-template>
    </wm-loaded>
  `,
})
export class FormerFigures {
  readonly indicator = input.required<Indicator>();
  readonly areaCode = input.required<string>();
  readonly organisationId = input.required<string>();
  readonly periodEnd = input.required<Day>();
  readonly breakdown = input('');

  protected readonly former = inject(IndicatorsClient).revisions(() => ({
    code: this.indicator().code,
    area: this.areaCode(),
    organisation: this.organisationId(),
    breakdown: this.breakdown(),
    periodEnd: this.periodEnd(),
  }));

  protected happenings(revisions: readonly FormerObservation[]): Happening[] {
    return revisions.map((one) => ({
      at: one.replacedAt,
      by: one.replacedBy,
      title: $localize`:@@indicators.before.replaced:${this.figure(one)}:figure: was replaced`,
      text: joined([one.reason, this.provenance(one)]),
    }));
  }

  /** Who entered a figure and who checked it; null for figures that came from elsewhere. */
  protected provenance({ enteredBy, checkedBy }: Provenance): string | null {
    if (enteredBy === null) return null;
    return checkedBy === null
      ? $localize`:@@indicators.before.entered:Entered by ${enteredBy}:person:, checked by nobody else`
      : $localize`:@@indicators.before.checked:Entered by ${enteredBy}:person:, checked by ${checkedBy}:checker:`;
  }

  private figure(one: FormerObservation): string {
    if (one.value !== null) return shortFigure(one.value, this.indicator());
    const why = whyNoFigure(one);
    return why === null ? '' : `“${noFigureWords(why)}”`;
  }
}
