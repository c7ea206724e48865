import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Observations } from '@waymark/contract/indicators';
import { numberWords } from '../../core/format';
import { trendChangeWords, trendWords } from '../../core/words/comparison-words';
import { trendGapWords } from '../../core/words/judging-words';
import { trendOf } from '../indicator-finding';

/** The trend of the five latest years in words, and how it is worked out. */
@Component({
  selector: 'wm-recent-trend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>
      <strong><ng-container i18n="@@indicators.trend">Recent trend:</ng-container> {{ words() }}</strong>
    </p>
    <details class="wm-working">
      <summary i18n="@@indicators.trend.how">How the trend is worked out</summary>
      <p>{{ working() }}</p>
    </details>
  `,
})
export class RecentTrend {
  readonly series = input.required<Observations>();

  private readonly trend = computed(() => trendOf(this.series()));
  protected readonly words = computed(() => {
    const { word, change, why } = this.trend();
    const said = trendWords[word].toLowerCase();
    if (why !== null) return `${said}: ${trendGapWords[why]}`;
    return change === null ? said : `${said}, ${trendChangeWords[change].toLowerCase()}`;
  });
  protected readonly working = computed(() => {
    const { line } = this.trend();
    const { decimals } = this.series().indicator;
    if (line === null) {
      return $localize`:@@indicators.trend.needs:A trend is drawn through the five latest yearly figures, without a gap or a break between them, each with its confidence interval.`;
    }
    const slope = numberWords(line.slope, decimals + 1);
    const chi = numberWords(line.chiSquare, 2);
    const method = $localize`:@@indicators.trend.line:A line through the five latest yearly figures, weighted by how sure each is, changes by ${slope}:slope: a year. Its χ² is ${chi}:chi:; above 9.55 chance explains it in fewer than 2 of 1,000 cases.`;
    const kept = line.leaveOneOutSlopes.every((one) => Math.sign(one) === Math.sign(line.slope));
    return kept
      ? $localize`:@@indicators.trend.kept:${method}:method: The direction stays the same when any one year is left out.`
      : $localize`:@@indicators.trend.not-kept:${method}:method: The direction turns when one of the years is left out, so it is not called a trend.`;
  });
}
