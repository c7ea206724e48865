import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Interval } from '@waymark/domain/number';
import { numberWords } from '../../core/format';
import { funnelPlaceWords } from '../../core/words/comparison-words';
import { ScrollTable } from '../../ui/scroll-table';
import { Skeleton } from '../../ui/skeleton';
import type { Funnel } from './funnel-data';
import { FunnelPlot } from './funnel-plot';

const percent = 100;
const shareWords = (share: number): string => `${numberWords(share * percent, 1)}%`;

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
        nothing is said, between dashed and solid lines (99.8%) a member is near the limit of chance, and beyond them it
        differs. It says nothing about why.
      </p>
      @defer (on immediate) {
        <wm-funnel-plot [funnel]="funnel()" [sentence]="finding()" />
      } @placeholder {
        <wm-skeleton [lines]="12" />
      }
      <wm-scroll-table label="Members and the limits of chance" i18n-label="@@comparison.funnel.table">
        <table class="wm-table wm-table--wide">
          <caption class="wm-hidden" i18n="@@comparison.funnel.table">
            Members and the limits of chance
          </caption>
          <thead>
            <tr>
              <th scope="col" i18n="@@comparison.funnel.member">Member</th>
              <th scope="col" class="wm-number" i18n="@@comparison.funnel.share">Share</th>
              <th scope="col" class="wm-number" i18n="@@comparison.funnel.denominator">People counted</th>
              <th scope="col" i18n="@@comparison.funnel.limits">Limits of chance (95%)</th>
              <th scope="col" i18n="@@comparison.funnel.place">What that says</th>
            </tr>
          </thead>
          <tbody>
            @for (member of funnel().members; track member.areaCode) {
              <tr>
                <th scope="row">{{ member.name }}</th>
                <td class="wm-number">{{ share(member.share) }}</td>
                <td class="wm-number">{{ count(member.denominator) }}</td>
                <td>{{ limits(member.limits.warning) }}</td>
                <td>{{ places[member.place] }}</td>
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
  protected readonly share = shareWords;
  protected readonly count = (value: number) => numberWords(value, 0);
  protected readonly pooled = computed(() => shareWords(this.funnel().pooled));
  protected readonly finding = computed(() => {
    const { members } = this.funnel();
    const beyond = members.filter(({ place }) => place === 'outlier').length;
    if (beyond === 0) return $localize`:@@comparison.funnel.none:No member differs by more than chance explains`;
    if (beyond === 1) {
      return $localize`:@@comparison.funnel.one:1 of ${members.length}:all: members differs by more than chance explains`;
    }
    return $localize`:@@comparison.funnel.some:${beyond}:count: of ${members.length}:all: members differ by more than chance explains`;
  });

  protected limits({ lower, upper }: Interval): string {
    return $localize`:@@core.interval:${shareWords(lower)}:lower: to ${shareWords(upper)}:upper:`;
  }
}
