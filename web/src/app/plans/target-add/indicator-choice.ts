import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Indicator } from '@waymark/contract/indicators';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { themeWords } from '../../core/words/framework-words';
import { indicatorKindWords } from '../../core/words/indicator-words';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';

/** The library, those of the goal's theme first, narrowed by words. */
@Component({
  selector: 'wm-indicator-choice',
  imports: [EmptyState, RouterLink, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicator-choice.html',
})
export class IndicatorChoice {
  readonly indicators = input.required<readonly Indicator[]>();
  readonly theme = input.required<Theme>();
  /** Those that stand under the goal already. */
  readonly taken = input<readonly string[]>([]);

  protected readonly search = signal('');
  protected readonly shownTheme = linkedSignal<string | null>(() => this.theme());
  protected readonly kinds = indicatorKindWords;
  protected readonly choices = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly found = computed(() => {
    const words = this.search().trim().toLowerCase().split(/\s+/);
    const theme = this.shownTheme();
    return this.indicators()
      .filter((one) => !this.taken().includes(one.id) && (theme === null || one.theme === theme))
      .filter((one) => words.every((word) => textOf(one).includes(word)))
      .sort((one, other) => this.distance(one) - this.distance(other));
  });
  protected readonly count = computed(() =>
    this.found().length === 1
      ? $localize`:@@plans.indicator.found.one:1 indicator`
      : $localize`:@@plans.indicator.found:${this.found().length}:count: indicators`,
  );

  private distance(indicator: Indicator): number {
    if (indicator.theme === this.theme()) return 0;
    return indicator.theme === null ? 2 : 1;
  }
}

function textOf({ code, name, plain, definition }: Indicator): string {
  return `${code} ${name} ${plain} ${definition}`.toLowerCase();
}
