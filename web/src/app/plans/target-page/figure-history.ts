import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Observation } from '@waymark/contract/indicators';
import { observationStatusWords } from '../../core/words/indicator-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Timeline, type Happening } from '../../ui/timeline';
import { figureWords, periodWords, type FigureForm } from '../../core/figure';
import { TargetsClient, type SeriesKey } from '../targets.client';

/** What stood for a period before it was corrected; read when it is opened. */
@Component({
  selector: 'wm-figure-history',
  imports: [Loaded, Timeline, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details (toggle)="open.set(true)">
      <summary i18n="@@plans.history.period">Former figures for {{ period() }}</summary>
      @if (open()) {
        <wm-loaded [resource]="revisions" [lines]="3">
          <ng-template wmWhenLoaded><wm-timeline [happenings]="happenings()" /></ng-template>
        </wm-loaded>
      }
    </details>
  `,
})
export class FigureHistory {
  readonly figure = input.required<Observation>();
  readonly series = input.required<SeriesKey>();
  readonly form = input.required<FigureForm>();

  private readonly client = inject(TargetsClient);
  protected readonly open = signal(false);
  protected readonly period = computed(() => periodWords(this.figure().periodStart, this.figure().periodEnd));
  protected readonly revisions = this.client.revisions(() =>
    this.open() ? { ...this.series(), periodEnd: this.figure().periodEnd } : null,
  );
  protected readonly happenings = computed<Happening[]>(() => {
    const former = this.revisions.hasValue() ? this.revisions.value().revisions : [];
    return former.map(({ value, status, reason, replacedAt, replacedBy }) => ({
      at: replacedAt,
      by: replacedBy,
      title: $localize`:@@plans.history.replaced:${this.wordsOf(value, status)}:value: replaced`,
      text: reason,
    }));
  });

  private wordsOf(value: number | null, status: Observation['status']): string {
    return value === null ? observationStatusWords[status] : figureWords(value, this.form());
  }
}
