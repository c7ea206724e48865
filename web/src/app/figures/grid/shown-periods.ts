import { computed, linkedSignal, type Signal } from '@angular/core';
import type { FigureGrid } from '@waymark/contract/figure-grid';
import { periodWords } from '../../core/figure';
import { narrowWindow } from './narrow-window';

/** The periods of the table: all, or on a phone one at a time, the latest first. Make it where injection is possible. */
export class ShownPeriods {
  readonly narrow = narrowWindow();
  private readonly periods = computed(() => this.grid()?.periods ?? []);
  readonly all = computed(() => this.periods().map((_, index) => index));
  readonly one = linkedSignal<number, string>({
    source: () => this.all().length,
    computation: (count) => String(count - 1),
  });
  readonly columns = computed(() =>
    this.narrow() ? this.all().filter((index) => String(index) === this.one()) : this.all(),
  );
  readonly choices = computed(() =>
    this.periods().map(({ start, end }, index) => ({ value: String(index), text: periodWords(start, end) })),
  );

  constructor(private readonly grid: Signal<FigureGrid | null>) {}
}
