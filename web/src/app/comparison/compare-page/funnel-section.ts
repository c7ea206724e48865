import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Interval } from '@waymark/domain/number';
import { numberWords } from '../../core/format';
import { funnelPlaceWords } from '../../core/words/comparison-words';
import { ScrollTable } from '../../ui/scroll-table';
import { Skeleton } from '../../ui/skeleton';
import type { Funnel } from './funnel-data';
import { FunnelPlot } from './funnel-plot';

const percent = 100;

/** Whether members differ by more than chance: a funnel around what they have in common, in a picture and in words. */
@Component({
  selector: 'wm-funnel-section',
  imports: [FunnelPlot, ScrollTable, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="funnel">
      <h2 id="funnel">{{ finding() }}</h2>
      <p class="wm-muted" i18n="@@comparison.funnel.how">
        All members together have {{ pooled() }}. Small places vary more by chance alone: between the dashed lines (95%)
        nothing is said, between dashed and solid lines (99.8%) a member is a warning, and beyond them an outlier. It
        says nothing about why.
      </p>
      @defer (on immediate) {
        <wm-funnel-plot [funnel]="funnel()" [sentence]="finding()" />
      } @placeholder {
        <wm-skeleton [lines]="12" />
      }
      <wm-scroll-table label="Members and the limits of chance" i18n-label="@@comparison.funnel.table">
        <table class="wm-table wm-table--stacked" role="table">
          <caption class="wm-hidden" i18n="@@comparison.funnel.table">
            Members and the limits of chance
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" i18n="@@comparison.funnel.member">Member</th>
              <th scope="col" role="columnheader" class="wm-number" i18n="@@comparison.funnel.share">Share</th>
              <th scope="col" role="columnheader" class="wm-number" i18n="@@comparison.funnel.of">Out of how many</th>
              <th scope="col" role="columnheader" i18n="@@comparison.funnel.95">Limits, 95%</th>
              <th scope="col" role="columnheader" i18n="@@comparison.funnel.998">Limits, 99.8%</th>
              <th scope="col" role="columnheader" i18n="@@comparison.funnel.place">What that says</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            @for (member of funnel().members; track member.areaCode) {
              <tr role="row">
                <th scope="row" role="rowheader">{{ member.name }}</th>
                <td role="cell" class="wm-number" data-head="Share" i18n-data-head="@@comparison.funnel.share">
                  {{ share(member.share) }}
                </td>
                <td role="cell" class="wm-number" data-head="Out of how many" i18n-data-head="@@comparison.funnel.of">
                  {{ count(member.denominator) }}
                </td>
                <td role="cell" data-head="Limits, 95%" i18n-data-head="@@comparison.funnel.95">
                  {{ limits(member.limits.warning) }}
                </td>
                <td role="cell" data-head="Limits, 99.8%" i18n-data-head="@@comparison.funnel.998">
                  {{ limits(member.limits.outlier) }}
                </td>
                <td role="cell">{{ places[member.place] }}</td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-table>
    </section>
  `,
})
export class FunnelSection {
  readonly funnel = input.required<Funnel>();

  protected readonly places = funnelPlaceWords;
  protected readonly count = (value: number) => numberWords(value, 0);
  protected readonly pooled = computed(() => this.share(this.funnel().pooled));
  protected readonly finding = computed(() => {
    const { members } = this.funnel();
    const beyond = members.filter(({ place }) => place === 'outlier').length;
    if (beyond === 0) return $localize`:@@comparison.funnel.none:No member differs by more than chance explains`;
    if (beyond === 1) {
      return $localize`:@@comparison.funnel.one:1 of ${members.length}:all: members differs by more than chance explains`;
    }
    return $localize`:@@comparison.funnel.some:${beyond}:count: of ${members.length}:all: members differ by more than chance explains`;
  });

  protected share(share: number): string {
    return `${numberWords(share * percent, this.funnel().decimals)}%`;
  }

  protected limits({ lower, upper }: Interval): string {
    return $localize`:@@core.interval:${this.share(lower)}:lower: to ${this.share(upper)}:upper:`;
  }
}
