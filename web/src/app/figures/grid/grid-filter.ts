import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { FigureGrid } from '@waymark/contract/figure-grid';
import { todayIn } from '@waymark/domain/day';
import { themes } from '@waymark/domain/frameworks/framework';
import { frequencies } from '@waymark/domain/indicators/vocabulary';
import { themeWords } from '../../core/words/framework-words';
import { frequencyWords } from '../../core/words/indicator-words';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { SelectField } from '../../ui/forms/select-field';
import { dimensionChoices } from './entry-words';
import { type GridQuery, yearsBefore } from './grid-query';

/** Which indicators, periods, area and categories the table shows. All of it is part of the address. */
@Component({
  selector: 'wm-grid-filter',
  imports: [CheckboxField, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <search class="wm-filter">
      <wm-select-field
        [value]="query().plan"
        (valueChange)="changed.emit({ plan: $event })"
        [choices]="planChoices()"
        label="Plan"
        i18n-label="@@figures.filter.plan"
        empty="All plans"
        i18n-empty="@@figures.filter.plan.all"
      />
      <wm-select-field
        [value]="query().theme"
        (valueChange)="changed.emit({ theme: $event })"
        [choices]="themeChoices"
        label="Theme"
        i18n-label="@@figures.filter.theme"
        empty="All themes"
        i18n-empty="@@figures.filter.theme.all"
      />
      <wm-select-field
        [value]="grid()?.frequency ?? query().frequency"
        (valueChange)="changed.emit({ frequency: $event })"
        [choices]="frequencyChoices()"
        label="How often"
        i18n-label="@@figures.filter.frequency"
      />
      <wm-select-field
        [value]="query().year"
        (valueChange)="changed.emit({ year: $event })"
        [choices]="yearChoices"
        label="Council year"
        i18n-label="@@figures.filter.year"
        empty="Latest periods"
        i18n-empty="@@figures.filter.year.latest"
      />
      @if (areaChoices().length > 1) {
        <wm-select-field
          [value]="grid()?.areaCode ?? query().area"
          (valueChange)="changed.emit({ area: $event })"
          [choices]="areaChoices()"
          label="Area"
          i18n-label="@@figures.filter.area"
        />
      }
      <wm-select-field
        [value]="query().breakdown"
        (valueChange)="changed.emit({ breakdown: $event })"
        [choices]="dimensionChoices"
        label="Categories"
        i18n-label="@@figures.filter.breakdown"
        empty="Totals only"
        i18n-empty="@@figures.filter.breakdown.none"
      />
      <wm-checkbox-field
        [checked]="query().mine === 'true'"
        (checkedChange)="changed.emit({ mine: $event ? 'true' : null })"
        label="Only what I own"
        i18n-label="@@figures.filter.mine"
      />
    </search>
  `,
})
export class GridFilter {
  readonly query = input.required<GridQuery>();
  readonly grid = input<FigureGrid | null>(null);
  readonly plans = input<readonly { id: string; title: string }[]>([]);
  readonly changed = output<Partial<GridQuery>>();

  protected readonly planChoices = computed(() => this.plans().map(({ id, title }) => ({ value: id, text: title })));
  protected readonly themeChoices = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly frequencyChoices = computed(() => {
    const counts = new Map((this.grid()?.frequencies ?? []).map(({ frequency, rowCount }) => [frequency, rowCount]));
    return frequencies
      .filter((one) => this.grid() === null || (counts.get(one) ?? 0) > 0 || one === this.grid()?.frequency)
      .map((value) => ({ value, text: `${frequencyWords[value]} (${counts.get(value) ?? 0})` }));
  });
  protected readonly yearChoices = yearsBefore(todayIn(new Date())).map((year) => ({
    value: String(year),
    text: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  }));
  protected readonly areaChoices = computed(() =>
    (this.grid()?.areas ?? []).map(({ code, name }) => ({ value: code, text: name })),
  );
  protected readonly dimensionChoices = dimensionChoices;
}
