import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Benchmark, IndicatorComparison } from '@waymark/contract/comparison';
import { shortFigure } from '../../core/figure';
import { dayWords } from '../../core/format';
import { NoFigure, NoFigureKey } from '../../ui/no-figure';
import { ScrollTable } from '../../ui/scroll-table';
import { VerdictMark } from '../verdict-mark';
import type { MemberRow } from './member-rows';

/** The figures behind the chart in the same order, with the values that they are held against below. */
@Component({
  selector: 'wm-members-table',
  imports: [NoFigure, NoFigureKey, RouterLink, ScrollTable, VerdictMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './members-table.html',
})
export class MembersTable {
  readonly comparison = input.required<IndicatorComparison>();
  readonly rows = input.required<readonly MemberRow[]>();

  protected readonly title = computed(() => {
    const { name, unit } = this.comparison().indicator;
    return $localize`:@@comparison.table:${name}:name:, ${unit}:unit:: members in the order of their names`;
  });
  /** A column of nothing but "not compared" says less than a sentence below. */
  protected readonly against = computed(() => {
    const { group, nation } = this.comparison();
    const rows = this.rows();
    return {
      group: rows.some((row) => row.againstGroup !== 'not-compared') ? group : null,
      nation: rows.some((row) => row.againstNation !== 'not-compared') ? nation : null,
    };
  });
  protected readonly allLate = computed(() => this.rows().length > 0 && this.rows().every((row) => row.late));
  protected readonly missing = computed(() => this.rows().flatMap(({ why }) => (why === null ? [] : [why])));
  protected readonly benchmarks = computed(() => {
    const { group, nation } = this.comparison();
    return [group, nation].filter((one): one is Benchmark => one?.value != null);
  });

  protected valueOf({ value }: Benchmark): string {
    return value === null ? '' : shortFigure(value, this.comparison().indicator);
  }

  protected dayOf({ periodEnd }: Benchmark): string {
    return periodEnd === null ? '' : dayWords(periodEnd);
  }
}
