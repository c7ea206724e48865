import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Indicator } from '@waymark/contract/indicators';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { nations } from '@waymark/domain/organisations/kinds';
import { DayPipe } from '../../core/format';
import { joined } from '../../core/joined';
import {
  directionWords,
  domainWords,
  disclosureRuleWords,
  frequencyWords,
  indicatorKindExplanations,
  intervalMethodWords,
  levelWords,
  licenceWords,
  populationGroupWords,
  rollUpWords,
  sourceTypeWords,
} from '../../core/words/indicator-words';
import { nationWords } from '../../core/words/organisation-words';
import { KindTag } from '../../ui/kind-tag';
import { SummaryList, SummaryRow } from '../../ui/summary-list';

/** What an indicator is, where it comes from, and what to be careful about. */
@Component({
  selector: 'wm-definition-sheet',
  imports: [DayPipe, KindTag, SummaryList, SummaryRow],
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
    const { source, sourceType, owner } = this.indicator();
    // The library writes both parts of a local source as words of its own, not as names.
    const named = sourceType !== 'local' || owner !== 'library';
    const dataset = named ? source.dataset : source.dataset.charAt(0).toLowerCase() + source.dataset.slice(1);
    return `${source.organisation}, ${dataset}`;
  });
  protected readonly licence = computed(() => licenceWords(this.indicator().source.licence));
  protected readonly direction = computed(() => directionWords[this.indicator().direction]);
  protected readonly kind = computed(() => {
    const { kind } = this.indicator();
    return indicatorKindExplanations[kind];
  });
  protected readonly about = computed(() => {
    const { population, sourceType, domain } = this.indicator();
    const words = [populationGroupWords[population], sourceTypeWords[sourceType]];
    return joined([...words, domain === null ? '' : domainWords(domain)]);
  });
  protected readonly keeper = computed(() => {
    const { owner, ownerName } = this.indicator();
    if (owner === 'library') return $localize`:@@indicators.keeper.library:The national library`;
    if (owner === 'own') return $localize`:@@indicators.keeper.own:${ownerName}:organisation:, ourselves`;
    return $localize`:@@indicators.keeper.office:${ownerName}:organisation:, which offers it to its member councils`;
  });
  protected readonly denominator = computed(() => {
    const { denominator, valueType } = this.indicator();
    if (denominator) return denominator;
    return isDivided(valueType)
      ? this.unsaid
      : $localize`:@@indicators.denominator.none:None: it is not a share of anything`;
  });
  protected readonly unsaid = $localize`:@@indicators.unsaid:Nothing has been written down yet`;
  protected readonly noTable = $localize`:@@indicators.table.none:No table: it is kept as a record`;
  protected readonly frequency = computed(() => frequencyWords[this.indicator().frequency]);
  protected readonly interval = computed(() => {
    const { intervalMethod, sourceType } = this.indicator();
    const words = intervalMethodWords[intervalMethod];
    const narrow = sourceType === 'survey' && (intervalMethod === 'wilson' || intervalMethod === 'byar');
    return narrow ? $localize`:@@indicators.interval.narrow:${words}:method:, too narrow for a weighted survey` : words;
  });
  protected readonly rollUp = computed(() => rollUpWords[this.indicator().rollUp]);
  protected readonly disclosure = computed(() => disclosureRuleWords(this.indicator().disclosureRule));

  /** With a capital at the beginning, whoever wrote it. */
  protected sentence(words: string): string {
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}
