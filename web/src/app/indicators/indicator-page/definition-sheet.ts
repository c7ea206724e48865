import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Indicator } from '@waymark/contract/indicators';
import { nations } from '@waymark/domain/organisations/kinds';
import { DayPipe } from '../../core/format';
import {
  directionWords,
  disclosureRuleWords,
  frequencyWords,
  indicatorKindWords,
  intervalMethodWords,
  levelWords,
  licenceWords,
  populationGroupWords,
  rollUpWords,
  sourceTypeWords,
} from '../../core/words/indicator-words';
import { nationWords } from '../../core/words/organisation-words';
import { SummaryList, SummaryRow } from '../../ui/summary-list';

/** What an indicator is, where it comes from, and what to be careful about. */
@Component({
  selector: 'wm-definition-sheet',
  imports: [DayPipe, SummaryList, SummaryRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './definition-sheet.html',
})
export class DefinitionSheet {
  readonly indicator = input.required<Indicator>();

  protected readonly nations = computed(() => {
    const named = nations.filter((one) => this.indicator().nations.includes(one));
    return named.map((one) => nationWords[one]).join(', ');
  });
  protected readonly levels = computed(() => this.indicator().levels.map(levelWords).join(', '));
  protected readonly source = computed(() => {
    const { organisation, dataset, table } = this.indicator().source;
    return [organisation, dataset, table].filter((words) => words !== null).join(', ');
  });
  protected readonly licence = computed(() => licenceWords(this.indicator().source.licence));
  protected readonly direction = computed(() => directionWords[this.indicator().direction]);
  protected readonly kind = computed(() => {
    const { kind, population, sourceType } = this.indicator();
    return `${indicatorKindWords[kind]} · ${populationGroupWords[population]} · ${sourceTypeWords[sourceType]}`;
  });
  protected readonly frequency = computed(() => frequencyWords[this.indicator().frequency]);
  protected readonly interval = computed(() => {
    const { intervalMethod, sourceType } = this.indicator();
    const words = intervalMethodWords[intervalMethod];
    const narrow = sourceType === 'survey' && (intervalMethod === 'wilson' || intervalMethod === 'byar');
    return narrow ? $localize`:@@indicators.interval.narrow:${words}:method:, too narrow for a weighted survey` : words;
  });
  protected readonly rollUp = computed(() => rollUpWords[this.indicator().rollUp]);
  protected readonly disclosure = computed(() => disclosureRuleWords(this.indicator().disclosureRule));
}
