import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { BreakdownFigure, BreakdownPeriod, BreakdownTable as Table } from '@waymark/contract/breakdowns';
import type { Observations } from '@waymark/contract/indicators';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { periodWords, shortFigure } from '../../core/figure';
import { numberWords } from '../../core/format';
import { breakdownWords, dimensionWords } from '../../core/words/breakdown-words';
import { NoFigure, NoFigureKey, whyNoFigure, type WhyNoFigure } from '../../ui/no-figure';
import { ScrollTable } from '../../ui/scroll-table';

interface Row {
  key: string;
  name: string;
  value: string;
  why: WhyNoFigure | null;
  counts: string;
}

const notes: Readonly<Partial<Record<Table['against'], string>>> = {
  below: $localize`:@@indicators.breakdowns.below:The categories do not make up the total: some people are in none of them, or a category is missing.`,
  above: $localize`:@@indicators.breakdowns.above:The categories make more than the total: people may be in several of them, or a figure may be wrong.`,
};

/** One dimension as a table: its categories, and below them the total. */
@Component({
  selector: 'wm-breakdown-table',
  imports: [NoFigure, NoFigureKey, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './breakdown-table.html',
})
export class BreakdownTable {
  readonly table = input.required<Table>();
  readonly period = input.required<BreakdownPeriod | null>();
  readonly series = input.required<Observations>();

  protected readonly dimensionWords = dimensionWords;
  protected readonly isShare = computed(() => isDivided(this.series().indicator.valueType));
  protected readonly title = computed(() => {
    const { areaName, indicator } = this.series();
    const period = this.period();
    const when = period === null ? '' : periodWords(period.periodStart, period.periodEnd);
    const by = dimensionWords[this.table().dimension];
    return $localize`:@@indicators.breakdowns.for:${by}:dimension:, ${areaName}:area:, ${when}:period:, ${indicator.unit}:unit:`;
  });
  protected readonly rows = computed(() =>
    this.table().parts.map((part) => this.rowOf(part, breakdownWords(part.breakdown))),
  );
  protected readonly total = computed(() => {
    const { total, totalRecorded } = this.table();
    const name = totalRecorded
      ? $localize`:@@indicators.breakdowns.total:Everyone`
      : $localize`:@@indicators.breakdowns.total.made:Everyone, worked out from the counts`;
    return total === null ? null : this.rowOf(total, name);
  });
  protected readonly note = computed(() => notes[this.table().against] ?? null);
  protected readonly missing = computed(() =>
    [...this.rows(), this.total()].flatMap((row) => (row?.why ? [row.why] : [])),
  );
  protected readonly hides = computed(() => this.rows().some(({ why }) => why === 'suppressed'));

  private rowOf(figure: BreakdownFigure, name: string): Row {
    const { value, numerator, denominator } = figure;
    const counted = numerator !== null && denominator !== null;
    return {
      key: figure.breakdown,
      name,
      value: value === null ? '' : shortFigure(value, this.series().indicator),
      why: whyNoFigure(figure),
      counts: counted
        ? $localize`:@@indicators.breakdowns.counts:${numberWords(numerator, 0)}:part: of ${numberWords(denominator, 0)}:whole:`
        : '',
    };
  }
}
