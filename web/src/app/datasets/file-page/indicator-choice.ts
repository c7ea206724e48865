import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { DatasetChoice, DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import type { CategorySeries } from '@waymark/domain/datasets/category-series';
import { valueScales, type MeasurePart, type ValueScale } from '@waymark/domain/datasets/vocabulary';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { SelectField } from '../../ui/forms/select-field';
import { partWords, scaleWords } from '../dataset-words';
import { BreakdownChoice } from './breakdown-choice';
import { likelyChoice, likelySource } from './likely-source';
import { SeriesMapping } from './series-mapping';
import { SourcePicker } from './source-picker';
import { columnsPlace, likelyCategories, spreadsOf, type ChosenPanel, type Spread } from './spread-choice';

const ways = ['given', 'worked-out'] as const;
const wayWords = {
  given: $localize`:@@datasets.way.given:The file gives the value`,
  'worked-out': $localize`:@@datasets.way.worked-out:Work it out from a numerator and a denominator`,
};

/** What of the file becomes the figures of one indicator: of everyone, of a category, or of each category at once. */
@Component({
  selector: 'wm-indicator-choice',
  imports: [BreakdownChoice, SelectField, SeriesMapping, SourcePicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicator-choice.html',
})
export class IndicatorChoice {
  readonly facts = input.required<DatasetFacts>();
  readonly panel = input.required<ChosenPanel>();
  readonly indicators = input.required<readonly Indicator[]>();
  readonly changed = output<(panel: ChosenPanel) => ChosenPanel>();

  protected readonly choice = computed(() => this.panel().choice);
  protected readonly spread = computed(() => this.panel().spread);
  protected readonly columns = computed(() => this.spread()?.place === columnsPlace);
  protected readonly scaleChoices = valueScales.map((value) => ({ value, text: scaleWords[value] }));
  protected readonly wayChoices = ways.map((value) => ({ value, text: wayWords[value] }));
  protected readonly indicatorChoices = computed(() =>
    this.indicators()
      .filter(({ computed: own }) => !own)
      .map(({ code, name, owner, ownerName }) => ({
        value: code,
        text: owner === 'office' ? `${code} – ${name} (${ownerName})` : `${code} – ${name}`,
      })),
  );
  protected readonly indicator = computed(() => this.indicators().find(({ code }) => code === this.choice().indicator));
  protected readonly divided = computed(() => {
    const found = this.indicator();
    return found !== undefined && isDivided(found.valueType);
  });
  protected readonly way = computed(() => (this.choice().value === null ? 'worked-out' : 'given'));
  protected readonly parts = computed(() =>
    (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
      const source = this.choice()[part];
      return source === null ? [] : [{ part, source, words: partWords[part] }];
    }),
  );
  /** Dimensions of the file that look as if each of their categories were a series. */
  protected readonly spreads = computed(() =>
    spreadsOf(this.facts(), this.choice(), this.indicator()?.valueType === 'count'),
  );

  protected take(code: string | null): void {
    const found = this.indicators().find((one) => one.code === code);
    if (found) this.changed.emit(() => ({ choice: likelyChoice(this.facts(), found), spread: null }));
  }

  protected go(way: string | null): void {
    this.changed.emit(({ choice }) => {
      const source = (part: MeasurePart): DatasetSource => likelySource(this.facts(), part, choice.indicator);
      const given = { value: source('value'), numerator: null, denominator: null };
      const worked = { value: null, numerator: source('numerator'), denominator: source('denominator') };
      return { choice: { ...choice, scale: 'as-it-is', ...(way === 'given' ? given : worked) }, spread: null };
    });
  }

  protected pick(part: MeasurePart, change: (source: DatasetSource) => DatasetSource): void {
    this.change((choice) => {
      const source = choice[part];
      return source === null ? choice : { ...choice, [part]: change(source) };
    });
  }

  protected scale(scale: string | null): void {
    this.change((choice) => ({ ...choice, scale: (scale ?? 'as-it-is') as ValueScale }));
  }

  protected about(breakdown: string): void {
    this.changed.emit(({ choice }) => {
      const about = { ...choice, breakdown };
      return {
        choice: isBreakdown(breakdown) ? likelyCategories(this.facts(), about, breakdown) : about,
        spread: null,
      };
    });
  }

  protected spreadOut(spread: Spread): void {
    this.changed.emit(({ choice }) => ({ choice: { ...choice, breakdown: '' }, spread }));
  }

  protected map(change: (series: readonly CategorySeries[]) => CategorySeries[]): void {
    this.changed.emit(({ choice, spread }) => ({
      choice,
      spread: spread && { ...spread, series: change(spread.series) },
    }));
  }

  protected together(): void {
    this.changed.emit(({ choice }) => ({ choice, spread: null }));
  }

  private change(change: (choice: DatasetChoice) => DatasetChoice): void {
    this.changed.emit((panel) => ({ ...panel, choice: change(panel.choice) }));
  }
}
