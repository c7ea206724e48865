import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Observation, Observations } from '@waymark/contract/indicators';
import { figureWords, intervalWords, periodWords } from '../../core/figure';
import { dayWords } from '../../core/format';
import { observationStatusWords } from '../../core/words/indicator-words';
import { NoFigure, noFigures, type WhyNoFigure } from '../../ui/no-figure';
import { ScrollTable } from '../../ui/scroll-table';

/** The figures of the chart, newest first, each with its interval, status and source. */
@Component({
  selector: 'wm-figure-table',
  imports: [NoFigure, RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-table.html',
})
export class FigureTable {
  readonly series = input.required<Observations>();
  readonly mayRecord = input(false);
  /** What the page that corrects a figure is told of where one comes from. */
  readonly from = input<Readonly<Record<string, string>>>({});

  protected readonly statuses = observationStatusWords;
  protected readonly caption = $localize`:@@plans.figures.caption:The figures, newest first`;
  protected readonly newestFirst = computed(() => [...this.series().observations].reverse());

  protected periodOf({ periodStart, periodEnd }: Observation): string {
    return periodWords(periodStart, periodEnd);
  }

  protected valueOf(value: number): string {
    return figureWords(value, this.series().indicator);
  }

  protected intervalOf({ lower, upper }: Observation): string {
    if (lower === null || upper === null) return $localize`:@@plans.figures.no-interval:none`;
    return intervalWords(lower, upper, this.series().indicator);
  }

  protected whyNone({ status }: Observation): WhyNoFigure {
    return noFigures.find((why) => why === status) ?? 'not-available';
  }

  protected sourceOf({ source, releasedOn }: Observation): string {
    return releasedOn === null
      ? source
      : $localize`:@@plans.figures.source:${source}:source:, ${dayWords(releasedOn)}:day:`;
  }

  protected queryOf({ periodStart, periodEnd }: Observation): Record<string, string> {
    return { ...this.from(), start: periodStart, end: periodEnd };
  }

  /** Only the organisation's own figures are corrected here; published ones pass as published. */
  protected mayCorrect({ own }: Observation): boolean {
    return own && this.mayRecord();
  }
}
