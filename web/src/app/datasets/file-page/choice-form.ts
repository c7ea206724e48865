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
import type { ChooseDataset, Dataset, DatasetChoices } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
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
import { becomesWords, readingFor, saidWords } from './period-account';
import { choicesOf, panelsOf, type ChosenPanel } from './spread-choice';

const periodsShown = 6;
const noPanel: ChosenPanel = { choice: noChoice, spread: null };

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

  protected readonly library = inject(DatasetsClient).indicators(() => this.dataset().organisationId);
  protected readonly facts = computed(() => this.dataset().facts);
  protected readonly model = linkedSignal<Omit<DatasetChoices, 'choices'>>(() => {
    const { choices: _choices, ...rest } = this.dataset().choice;
    return rest;
  });
  protected readonly panels = linkedSignal<readonly ChosenPanel[]>(() => {
    const { choice, facts } = this.dataset();
    return choice.choices.length > 0 ? panelsOf(choice.choices, facts) : [noPanel];
  });
  /** Of two with one code, one's own goes before an office's, and that before the library's. */
  protected readonly indicators = computed(() => {
    const { organisationId } = this.dataset();
    const may = this.library.hasValue() ? this.library.value().indicators : [];
    const rank = ({ ownerId, shared }: Indicator): number => (ownerId === organisationId ? 0 : shared ? 2 : 1);
    return may.filter((one) => may.every((other) => other.code !== one.code || rank(other) >= rank(one)));
  });
  /** What is the same in every row, and tells what the file is about. */
  protected readonly about = computed(() =>
    this.facts().dimensions.flatMap(({ title, categories }) =>
      categories.length === 1 && categories[0]?.name ? [`${title}: ${categories[0].name}`] : [],
    ),
  );
  protected readonly readingChoices = periodReadings.map((value) => ({ value, text: readingWords[value] }));
  protected readonly levelWords = levelWords;
  protected readonly saysPeriod = computed(() => this.facts().periods.length > 0);
  protected readonly periods = computed(() => {
    const texts = this.facts().periods.map(saidWords);
    const shown = texts.slice(0, periodsShown).join(', ');
    return texts.length > periodsShown ? `${shown} …` : shown;
  });
  protected readonly firstPeriod = computed(() => this.facts().periods.map(saidWords)[0] ?? '');
  protected readonly becomes = computed(() => becomesWords(this.facts().periods, this.model().reading));

  constructor() {
    effect(() => {
      const { choice, facts } = this.dataset();
      if (choice.choices.length > 0 || this.indicators().length === 0) return;
      const named = namedChoices(facts, this.indicators());
      if (named.length > 0) this.panels.set(named.map((one) => ({ choice: one, spread: null })));
    });
  }

  protected change(changes: Partial<Omit<DatasetChoices, 'choices'>>): void {
    this.model.update((model) => ({ ...model, ...changes }));
  }

  protected changeOne(place: number, change: (panel: ChosenPanel) => ChosenPanel): void {
    const before = this.likelyReading(place);
    this.panels.update((panels) => panels.map((one, at) => (at === place ? change(one) : one)));
    const now = this.likelyReading(place);
    // A meaning that somebody chose stays.
    if (now !== before && this.model().reading === before) this.change({ reading: now });
  }

  protected add(): void {
    this.panels.update((panels) => [...panels, noPanel]);
  }

  protected remove(place: number): void {
    this.panels.update((panels) => panels.filter((_one, at) => at !== place));
  }

  protected tick(level: AreaLevel, ticked: boolean): void {
    const others = this.model().levels.filter((one) => one !== level);
    this.change({ levels: ticked ? [...others, level] : others });
  }

  protected read(reading: string | null): void {
    this.change({ reading: (reading ?? 'as-written') as PeriodReading });
  }

  protected send(): void {
    const { source, releasedOn, ...rest } = this.model();
    const choices = this.panels().flatMap(choicesOf);
    // What is still missing is said by the answer, field by field.
    this.chosen.emit({
      ...rest,
      choices: choices.map((one) => ({ ...one, indicator: one.indicator || '-' })),
      source: source.trim(),
      releasedOn: releasedOn as string,
    });
  }

  /** What the periods mean for the indicator of a panel, as far as its words say so. */
  private likelyReading(place: number): PeriodReading {
    const code = this.panels()[place]?.choice.indicator;
    const indicator = this.indicators().find((one) => one.code === code);
    const said = indicator && readingFor(indicator, this.facts().periods);
    return said ?? this.dataset().choice.reading;
  }
}
