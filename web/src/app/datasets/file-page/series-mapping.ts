import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { categoryKey, type CategorySeries } from '@waymark/domain/datasets/category-series';
import { breakdownKey, categories, everyone } from '@waymark/domain/indicators/breakdown';
import { breakdownWords, dimensionWords } from '../../core/words/breakdown-words';
import { SelectField } from '../../ui/forms/select-field';
import { ScrollTable } from '../../ui/scroll-table';
import type { Spread } from './spread-choice';

const whole = 'everyone';

/** Which series each category of the file becomes; every line can be changed. */
@Component({
  selector: 'wm-series-mapping',
  imports: [ScrollTable, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="govuk-fieldset wm-source">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s" i18n="@@datasets.series.title">
        A figure for each category: {{ spread().title }}
      </legend>
      <wm-scroll-table label="Categories and their series" i18n-label="@@datasets.series.table">
        <table class="wm-table wm-mapping">
          <thead>
            <tr>
              <th scope="col" i18n="@@datasets.series.from">In the file</th>
              <th scope="col" i18n="@@datasets.series.to">Becomes ({{ dimensionWords[spread().dimension] }})</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index; let place = $index) {
              <tr>
                <th scope="row">{{ row.name || blank }}</th>
                <td>
                  <wm-select-field
                    [value]="row.value"
                    [choices]="row.choices"
                    (valueChange)="map(place, $event)"
                    [label]="row.name || blank"
                    [hideLabel]="true"
                    empty="Leave out"
                    i18n-empty="@@datasets.series.leave-out"
                  />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-table>
      <p class="wm-muted">
        <ng-container i18n="@@datasets.series.count">Figures for each area and period: {{ count() }}.</ng-container>
        @if (added()) {
          &ngsp;<ng-container i18n="@@datasets.series.added"
            >Categories that become the same are added up.</ng-container
          >
        }
      </p>
    </fieldset>
  `,
})
export class SeriesMapping {
  readonly spread = input.required<Spread>();
  readonly changed = output<(series: readonly CategorySeries[]) => CategorySeries[]>();

  protected readonly dimensionWords = dimensionWords;
  protected readonly blank = $localize`:@@datasets.source.blank:(blank)`;
  protected readonly rows = computed(() => {
    const { dimension, series } = this.spread();
    const fixed = categories[dimension];
    const shared = (fixed ?? []).map((category) => breakdownKey({ dimension, category }));
    return series.map(({ name, key }) => {
      const own = fixed === null ? breakdownKey({ dimension, category: categoryKey(name) ?? 'other' }) : null;
      const keys = [...new Set([everyone, ...(own === null ? shared : [own]), ...(key === null ? [] : [key])])];
      const choices = keys.map((one) => ({ value: one || whole, text: breakdownWords(one) }));
      return { name, choices, value: key === null ? null : key || whole };
    });
  });
  private readonly keys = computed(() => this.spread().series.flatMap(({ key }) => (key === null ? [] : [key])));
  protected readonly count = computed(() => new Set(this.keys()).size);
  protected readonly added = computed(() => this.keys().length > this.count());

  protected map(place: number, value: string | null): void {
    const key = value === whole ? everyone : value;
    this.changed.emit((series) => series.map((one, at) => (at === place ? { ...one, key } : one)));
  }
}
