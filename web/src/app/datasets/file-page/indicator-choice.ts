import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { DatasetChoice, DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { valueScales, type MeasurePart, type ValueScale } from '@waymark/domain/datasets/vocabulary';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { SelectField } from '../../ui/forms/select-field';
import { partWords, scaleWords } from '../dataset-words';
import { likelyChoice, likelySource } from './likely-source';
import { SourcePicker } from './source-picker';

const ways = ['given', 'worked-out'] as const;
const wayWords = {
  given: $localize`:@@datasets.way.given:The file gives the value`,
  'worked-out': $localize`:@@datasets.way.worked-out:Work it out from a numerator and a denominator`,
};

/** What of the file becomes the figures of one indicator. */
@Component({
  selector: 'wm-indicator-choice',
  imports: [SelectField, SourcePicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-select-field
      [value]="choice().indicator || null"
      [choices]="indicatorChoices()"
      (valueChange)="take($event)"
      label="Indicator"
      i18n-label="@@datasets.choose.indicator"
      empty="Choose an indicator"
      i18n-empty="@@datasets.choose.indicator.empty"
    />
    @if (indicator(); as chosen) {
      @if (chosen.numerator) {
        <p class="wm-muted" i18n="@@datasets.choose.meaning">
          Numerator: {{ chosen.numerator }}. Denominator: {{ chosen.denominator }}.
        </p>
      }
      @if (divided()) {
        <wm-select-field
          [value]="way()"
          [choices]="wayChoices"
          (valueChange)="go($event)"
          label="Value"
          i18n-label="@@datasets.part.value"
        />
      }
      @for (part of parts(); track part.part) {
        <wm-source-picker
          [facts]="facts()"
          [source]="part.source"
          [label]="part.words"
          (changed)="pick(part.part, $event)"
        />
      }
      @if (choice().value !== null) {
        <wm-select-field
          [value]="choice().scale"
          [choices]="scaleChoices"
          (valueChange)="scale($event)"
          label="Unit of the value"
          i18n-label="@@datasets.choose.scale"
        />
      }
    }
  `,
})
export class IndicatorChoice {
  readonly facts = input.required<DatasetFacts>();
  readonly choice = input.required<DatasetChoice>();
  readonly indicators = input.required<readonly Indicator[]>();
  readonly changed = output<DatasetChoice>();

  protected readonly scaleChoices = valueScales.map((value) => ({ value, text: scaleWords[value] }));
  protected readonly wayChoices = ways.map((value) => ({ value, text: wayWords[value] }));
  protected readonly indicatorChoices = computed(() =>
    this.indicators()
      .filter(({ computed: own }) => !own)
      .map(({ code, name }) => ({ value: code, text: `${code} – ${name}` })),
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

  protected take(code: string | null): void {
    const found = this.indicators().find((one) => one.code === code);
    if (found) this.changed.emit(likelyChoice(this.facts(), found));
  }

  protected go(way: string | null): void {
    const source = (part: MeasurePart): DatasetSource => likelySource(this.facts(), part, this.choice().indicator);
    const given = { value: source('value'), numerator: null, denominator: null };
    const worked = { value: null, numerator: source('numerator'), denominator: source('denominator') };
    this.changed.emit({ ...this.choice(), scale: 'as-it-is', ...(way === 'given' ? given : worked) });
  }

  protected pick(part: MeasurePart, source: DatasetSource): void {
    this.changed.emit({ ...this.choice(), [part]: source });
  }

  protected scale(scale: string | null): void {
    this.changed.emit({ ...this.choice(), scale: (scale ?? 'as-it-is') as ValueScale });
  }
}
