import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { ChooseDataset, Dataset, DatasetChoice, DatasetChoices } from '@waymark/contract/datasets';
import { periodReadings, type AreaLevel, type PeriodReading } from '@waymark/domain/datasets/vocabulary';
import { AmountPipe } from '../../core/format';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { DateField } from '../../ui/forms/date-field';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { levelWords, readingWords } from '../dataset-words';
import { DatasetsClient } from '../datasets.client';
import { IndicatorChoice } from './indicator-choice';
import { namedChoices, noChoice } from './likely-source';

const periodsShown = 6;

/** Says what of a file is wanted: for which indicators, areas and periods, and where it is from. */
@Component({
  selector: 'wm-choice-form',
  imports: [AmountPipe, CheckboxField, DateField, IndicatorChoice, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-form.html',
})
export class ChoiceForm {
  readonly dataset = input.required<Dataset>();
  readonly busy = input(false);
  readonly chosen = output<ChooseDataset>();

  protected readonly library = inject(DatasetsClient).indicators();
  protected readonly facts = computed(() => this.dataset().facts);
  protected readonly model = linkedSignal<DatasetChoices>(() => {
    const { choice } = this.dataset();
    return choice.choices.length > 0 ? choice : { ...choice, choices: [noChoice] };
  });
  protected readonly indicators = computed(() => (this.library.hasValue() ? this.library.value().indicators : []));
  protected readonly readingChoices = periodReadings.map((value) => ({ value, text: readingWords[value] }));
  protected readonly levelWords = levelWords;
  protected readonly saysPeriod = computed(() => this.facts().periods.length > 0);
  protected readonly periods = computed(() => {
    const texts = this.facts().periods.map(({ text }) => text.replace('|', ' '));
    const shown = texts.slice(0, periodsShown).join(', ');
    return texts.length > periodsShown ? `${shown} …` : shown;
  });

  constructor() {
    effect(() => {
      const { choice, facts } = this.dataset();
      if (choice.choices.length > 0 || this.indicators().length === 0) return;
      const named = namedChoices(facts, this.indicators());
      if (named.length > 0) this.change({ choices: named });
    });
  }

  protected change(changes: Partial<DatasetChoices>): void {
    this.model.update((model) => ({ ...model, ...changes }));
  }

  protected changeOne(place: number, choice: DatasetChoice): void {
    this.change({ choices: this.model().choices.map((one, at) => (at === place ? choice : one)) });
  }

  protected add(): void {
    this.change({ choices: [...this.model().choices, noChoice] });
  }

  protected remove(place: number): void {
    this.change({ choices: this.model().choices.filter((_one, at) => at !== place) });
  }

  protected tick(level: AreaLevel, ticked: boolean): void {
    const others = this.model().levels.filter((one) => one !== level);
    this.change({ levels: ticked ? [...others, level] : others });
  }

  protected read(reading: string | null): void {
    this.change({ reading: (reading ?? 'as-written') as PeriodReading });
  }

  protected send(): void {
    const { source, releasedOn, choices, ...rest } = this.model();
    // What is still missing is said by the answer, field by field.
    this.chosen.emit({
      ...rest,
      choices: choices.map((one) => ({ ...one, indicator: one.indicator || '-' })),
      source: source.trim(),
      releasedOn: releasedOn as string,
    });
  }
}
