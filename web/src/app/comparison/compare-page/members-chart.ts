import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { IndicatorComparison } from '@waymark/contract/comparison';
import { numberWords } from '../../core/format';
import { BarChart } from '../../ui/charts/bar-chart';
import { comparisonFinding } from '../comparison-finding';
import { barsSentence, benchmarkLine, memberBars, type MemberRow } from './member-rows';

/** Members as bars by name, with intervals and the line they are held against. Load it lazily. */
@Component({
  selector: 'wm-members-chart',
  imports: [BarChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-bar-chart [bars]="bars()" [title]="title()" [sentence]="sentence()" [benchmark]="line()" [format]="format()" />
  `,
})
export class MembersChart {
  readonly comparison = input.required<IndicatorComparison>();
  readonly rows = input.required<readonly MemberRow[]>();

  protected readonly bars = computed(() => memberBars(this.comparison(), this.rows()));
  protected readonly line = computed(() => benchmarkLine(this.comparison()));
  protected readonly title = computed(() => {
    const { name, unit } = this.comparison().indicator;
    return `${name}, ${unit}`;
  });
  protected readonly sentence = computed(() => {
    const comparison = this.comparison();
    return barsSentence(comparisonFinding(comparison), this.line() === null ? null : comparison.group);
  });
  protected readonly format = computed(() => (this.comparison().indicator.unit === '%' ? percent : plain));
}

const plain = (value: number): string => numberWords(value);
const percent = (value: number): string => `${numberWords(value)}%`;
