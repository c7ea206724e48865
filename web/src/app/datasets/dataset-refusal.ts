import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FieldProblem } from '@waymark/contract/problem';
import type { Problem } from '../core/problem';
import { RefusalPanel } from '../ui/refusal-panel';
import { datasetRefusals, fieldCodes } from './dataset-words';

/** A refusal of a file in words; others read as everywhere. */
@Component({
  selector: 'wm-dataset-refusal',
  imports: [RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (own(); as text) {
      <div class="wm-panel wm-panel--bad" role="alert">
        <p>{{ text }}</p>
        @if (columns(); as found) {
          <p class="wm-muted" i18n="@@datasets.refusal.columns">The file begins with: {{ found }}</p>
        }
      </div>
    } @else if (fields().length > 0) {
      <div class="wm-panel wm-panel--bad" role="alert">
        <p i18n="@@datasets.refusal.fields">Something is still to be chosen:</p>
        <ul>
          @for (field of fields(); track $index) {
            <li>{{ field }}</li>
          }
        </ul>
      </div>
    } @else {
      <wm-refusal-panel [problem]="problem()" />
    }
  `,
})
export class DatasetRefusal {
  readonly problem = input.required<Problem>();
  /** What the series are called that a refusal may be about, in their order. */
  readonly series = input<readonly string[]>([]);
  protected readonly own = computed(() => datasetRefusals[this.problem().code] ?? null);
  protected readonly columns = computed(() => {
    const details = this.problem().details as { columns?: unknown } | null | undefined;
    return Array.isArray(details?.columns) ? details.columns.map(String).join(', ') : null;
  });
  protected readonly fields = computed(() =>
    this.problem().code === 'fields' ? [...new Set(this.problem().fields.map((field) => this.wordsOf(field)))] : [],
  );

  /** What is missing in every series of an indicator is the same words, and said once. */
  private wordsOf({ pointer, code }: FieldProblem): string {
    return `${placeOf(pointer, this.series())}: ${fieldCodes[code] ?? fieldCodes['required']}`;
  }
}

const places: Readonly<Record<string, string>> = {
  indicator: $localize`:@@datasets.choose.indicator:Indicator`,
  breakdown: $localize`:@@datasets.breakdown.who:Who the figures are about`,
  value: $localize`:@@datasets.part.value:Value`,
  numerator: $localize`:@@datasets.part.numerator:Numerator`,
  denominator: $localize`:@@datasets.part.denominator:Denominator`,
  choices: $localize`:@@datasets.choose.indicator:Indicator`,
  levels: $localize`:@@datasets.choose.levels:Areas to load`,
  periodStart: $localize`:@@datasets.choose.first-day:First day`,
  periodEnd: $localize`:@@datasets.choose.last-day:Last day`,
  source: $localize`:@@datasets.choose.source:Publication`,
  releasedOn: $localize`:@@datasets.choose.released:Published on`,
};

/** The words of a field, and which of several indicators it is about. */
function placeOf(pointer: string, series: readonly string[]): string {
  const [, index] = /^\/choices\/(\d+)\//.exec(pointer) ?? [];
  const name = places[pointer.split('/').at(-1) ?? ''] ?? pointer;
  if (index === undefined) return name;
  const called = series[Number(index)] ?? '';
  return `${name} (${called === '' || called === '-' ? Number(index) + 1 : called})`;
}
