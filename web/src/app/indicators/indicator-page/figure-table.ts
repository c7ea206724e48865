import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Observation, Observations, SeriesBreak } from '@waymark/contract/indicators';
import { breaksBetween } from '@waymark/domain/indicators/series-break';
import { intervalWords, periodWords, shortFigure } from '../../core/figure';
import { DayPipe } from '../../core/format';
import { observationStatusWords } from '../../core/words/indicator-words';
import { NoFigure, NoFigureKey, whyNoFigure, type WhyNoFigure } from '../../ui/no-figure';
import { ScrollTable } from '../../ui/scroll-table';
import { FormerFigures } from './former-figures';

/** As many as fit a screen: three years of quarters. */
const shownFirst = 12;

interface Row {
  figure: Observation;
  period: string;
  value: string;
  why: WhyNoFigure | null;
  interval: string;
  /** Why it is not the same measure as the figure before it. */
  breaks: SeriesBreak[];
}

/** Every figure of the series, newest first; own ones can be corrected, and show what stood before. */
@Component({
  selector: 'wm-figure-table',
  imports: [DayPipe, FormerFigures, NoFigure, NoFigureKey, RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-table.html',
})
export class FigureTable {
  readonly series = input.required<Observations>();
  readonly organisationId = input.required<string>();
  readonly mayRecord = input(false);

  protected readonly opened = signal<string | null>(null);
  protected readonly statusWords = observationStatusWords;
  protected readonly title = computed(() => {
    const { areaName, indicator } = this.series();
    return $localize`:@@indicators.figures.for:Figures for ${areaName}:area:, ${indicator.unit}:unit:`;
  });
  private readonly all = computed(() => {
    const { observations } = this.series();
    return observations.map((one, place) => this.rowOf(one, observations[place - 1])).reverse();
  });
  protected readonly wantsAll = signal(false);
  protected readonly rows = computed(() => (this.wantsAll() ? this.all() : this.all().slice(0, shownFirst)));
  protected readonly further = computed(() => this.all().length - this.rows().length);
  protected readonly missing = computed(() => this.rows().flatMap(({ why }) => (why === null ? [] : [why])));
  /** Whether there is something to correct, or something that stood before. */
  protected readonly hasOwn = computed(() =>
    this.rows().some(({ figure: { own, revision } }) => own && (this.mayRecord() || revision > 1)),
  );

  protected open(periodEnd: string): void {
    this.opened.update((now) => (now === periodEnd ? null : periodEnd));
  }

  private rowOf(figure: Observation, before: Observation | undefined): Row {
    const { indicator } = this.series();
    const { value, lower, upper, periodStart, periodEnd } = figure;
    return {
      figure,
      period: periodWords(periodStart, periodEnd),
      value: value === null ? '' : shortFigure(value, indicator),
      why: whyNoFigure(figure),
      breaks: breaksBetween(indicator.breaks, before, figure),
      interval: lower === null || upper === null ? '' : intervalWords(lower, upper, indicator),
    };
  }
}
