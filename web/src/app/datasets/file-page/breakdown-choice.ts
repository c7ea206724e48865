import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { categoryKey } from '@waymark/domain/datasets/category-series';
import { breakdownKey, categories, dimensions, everyone, type Dimension } from '@waymark/domain/indicators/breakdown';
import { breakdownWords, dimensionWords } from '../../core/words/breakdown-words';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';

const whole = 'everyone';

/** Whom a series is about: everyone, or a category of a dimension. A category that is not chosen yet is empty. */
@Component({
  selector: 'wm-breakdown-choice',
  imports: [SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-breakdown">
      <wm-select-field
        [value]="dimension() ?? whole"
        [choices]="dimensionChoices"
        (valueChange)="go($event)"
        label="Who the figures are about"
        i18n-label="@@datasets.breakdown.who"
      />
      @if (categoryChoices(); as choices) {
        <wm-select-field
          [value]="category() || null"
          [choices]="choices"
          (valueChange)="take($event)"
          [label]="words()"
          empty="Choose one"
          i18n-empty="@@datasets.breakdown.empty"
        />
      } @else if (dimension()) {
        <wm-text-field
          [value]="named()"
          (valueChange)="name($event)"
          [label]="words()"
          hint="Its name, as it should stand beside the figures"
          i18n-hint="@@datasets.breakdown.hint"
        />
      }
    </div>
  `,
})
export class BreakdownChoice {
  /** A key, or the beginning of one: `sex:`. */
  readonly breakdown = input.required<string>();
  readonly changed = output<string>();

  protected readonly whole = whole;
  protected readonly dimensionChoices = [
    { value: whole, text: breakdownWords(everyone) },
    ...dimensions.map((value) => ({ value, text: dimensionWords[value] })),
  ];
  protected readonly dimension = computed(
    () => dimensions.find((one) => this.breakdown().startsWith(`${one}:`)) ?? null,
  );
  protected readonly category = computed(() => this.breakdown().slice(this.breakdown().indexOf(':') + 1));
  protected readonly words = computed(() => dimensionWords[this.dimension() ?? 'group']);
  protected readonly categoryChoices = computed(() => {
    const dimension = this.dimension();
    const fixed = dimension === null ? null : categories[dimension];
    return fixed === null || dimension === null
      ? null
      : fixed.map((value) => ({
          value: value,
          text: breakdownWords(breakdownKey({ dimension, category: value })),
        }));
  });
  protected readonly named = computed(() => (this.category() === '' ? '' : breakdownWords(this.breakdown())));

  protected go(dimension: string | null): void {
    this.changed.emit(dimension === null || dimension === whole ? everyone : `${dimension}:`);
  }

  protected take(category: string | null): void {
    this.changed.emit(`${this.dimension()}:${category ?? ''}`);
  }

  protected name(text: string): void {
    const dimension: Dimension = this.dimension() ?? 'group';
    this.changed.emit(`${dimension}:${categoryKey(text) ?? ''}`);
  }
}
