import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { DatasetChoice, DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import type { CategorySeries } from '@waymark/domain/datasets/category-series';
import { measureParts, valueScales, type MeasurePart, type ValueScale } from '@waymark/domain/datasets/vocabulary';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { DayPipe } from '../../core/format';
import { SelectField } from '../../ui/forms/select-field';
import { scaleWords } from '../dataset-words';
import { BreakdownChoice } from './breakdown-choice';
import { columnBeside, likelyShare, likelySource } from './likely-source';
import { proposedPanel } from './proposed-panel';
import { SeriesMapping } from './series-mapping';
import { SourcePicker } from './source-picker';
import { columnsPlace, likelyCategories, spreadsOf, type ChosenPanel } from './spread-choice';

const notBroken = 'none';
const ways = ['given', 'worked-out'] as const;
const wayWords = {
  given: $localize`:@@datasets.way.given:The file gives the value`,
  'worked-out': $localize`:@@datasets.way.worked-out:Work it out from a numerator and a denominator`,
};

/** What of the file becomes the figures of one indicator: of everyone, of a category, or of each category at once. */
@Component({
  selector: 'wm-indicator-choice',
  imports: [BreakdownChoice, DayPipe, SelectField, SeriesMapping, SourcePicker],
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
      .map((one) => ({ value: one.code, text: indicatorWords(one) })),
  );
  protected readonly indicator = computed(() => this.indicators().find(({ code }) => code === this.choice().indicator));
  /** Somebody who began while it was offered goes on; what the end of the offer means is said. */
  protected readonly endedOffer = computed(() => {
    const found = this.indicator();
    return found && isEnded(found) ? found : null;
  });
  protected readonly divided = computed(() => {
    const found = this.indicator();
    return found !== undefined && isDivided(found.valueType);
  });
  protected readonly way = computed(() => (this.choice().value === null ? 'worked-out' : 'given'));
  protected readonly parts = computed(() =>
    (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
      const source = this.choice()[part];
      return source === null ? [] : [{ part, source }];
    }),
  );
  /** Dimensions of the file that look as if each of their categories were a series. */
  protected readonly spreads = computed(() =>
    spreadsOf(this.facts(), this.choice(), this.indicator()?.valueType === 'count'),
  );

  protected readonly breakdownChoices = computed(() => [
    { value: notBroken, text: $localize`:@@datasets.series.none:No breakdown` },
    ...this.spreads().map(({ place, title }) => ({ value: String(place), text: title })),
  ]);
  protected readonly brokenDownBy = computed(() => String(this.spread()?.place ?? notBroken));
  /** What the rows of the file differ in. */
  protected readonly differing = computed(() =>
    this.facts()
      .dimensions.filter(({ categories }) => categories.length > 1)
      .map(({ title }) => title)
      .join(', '),
  );

  protected take(code: string | null): void {
    const found = this.indicators().find((one) => one.code === code);
    if (found) this.changed.emit(() => proposedPanel(this.facts(), found));
  }

  protected go(way: string | null): void {
    const wanted = this.indicator();
    if (!wanted) return;
    const given = { value: likelySource(this.facts(), 'value', wanted), numerator: null, denominator: null };
    const worked = { value: null, ...likelyShare(this.facts(), wanted) };
    this.changed.emit(({ choice }) => ({
      choice: { ...choice, scale: 'as-it-is', ...(way === 'given' ? given : worked) },
      spread: null,
    }));
  }

  protected pick(part: MeasurePart, change: (source: DatasetSource) => DatasetSource): void {
    this.change((choice) => {
      const source = choice[part];
      return source === null ? choice : withColumnsBeside(this.facts(), { ...choice, [part]: change(source) }, part);
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

  protected breakDown(by: string | null): void {
    const spread = this.spreads().find(({ place }) => String(place) === by) ?? null;
    this.changed.emit(({ choice }) => ({ choice: { ...choice, breakdown: '' }, spread }));
  }

  protected map(change: (series: readonly CategorySeries[]) => CategorySeries[]): void {
    this.changed.emit(({ choice, spread }) => ({
      choice,
      spread: spread && { ...spread, series: change(spread.series) },
    }));
  }

  private change(change: (choice: DatasetChoice) => DatasetChoice): void {
    this.changed.emit((panel) => ({ ...panel, choice: change(panel.choice) }));
  }
}

const isEnded = ({ owner, offeredUntil }: Indicator): boolean => owner === 'office' && offeredUntil !== null;

function indicatorWords(one: Indicator): string {
  const named = `${one.code} – ${one.name}`;
  if (isEnded(one))
    return $localize`:@@datasets.choose.ended:${named}:indicator: (${one.ownerName}:office:, offer ended)`;
  return one.owner === 'office' ? `${named} (${one.ownerName})` : named;
}

/** The other parts of a group of columns follow the first that is chosen, until something is chosen for them. */
function withColumnsBeside(facts: DatasetFacts, choice: DatasetChoice, part: MeasurePart): DatasetChoice {
  const [chosen, ...more] = choice[part]?.measures ?? [];
  if (!chosen || more.length > 0) return choice;
  return measureParts.reduce((made, other) => {
    const source = made[other];
    const measure = source?.measures.length === 0 ? columnBeside(facts, chosen.measure, other) : null;
    return source && measure !== null ? { ...made, [other]: { ...source, measures: [{ measure }] } } : made;
  }, choice);
}
