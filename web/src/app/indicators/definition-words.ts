import type { DefinitionField } from '@waymark/domain/indicators/definition';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { themeWords } from '../core/words/framework-words';
import {
  directionWords,
  disclosureRuleWords,
  domainWords,
  frequencyWords,
  indicatorKindWords,
  intervalMethodWords,
  levelWords,
  licenceWords,
  populationGroupWords,
  rollUpWords,
  sourceTypeWords,
  valueTypeWords,
} from '../core/words/indicator-words';

export const definitionFieldWords: Readonly<Record<DefinitionField, string>> = {
  name: $localize`:@@indicators.own.name:Name`,
  plain: $localize`:@@indicators.own.plain:In plain words`,
  definition: $localize`:@@indicators.definition:Definition`,
  numerator: $localize`:@@indicators.numerator:Numerator`,
  denominator: $localize`:@@indicators.denominator:Denominator`,
  valueType: $localize`:@@indicators.own.value-type:Kind of value`,
  unit: $localize`:@@indicators.unit:Unit`,
  per: $localize`:@@indicators.per:Given per`,
  decimals: $localize`:@@indicators.own.decimals:Decimal places`,
  direction: $localize`:@@indicators.direction:Which way is better`,
  directionReason: $localize`:@@indicators.direction-reason:Why that way is better`,
  kind: $localize`:@@indicators.kind:Kind`,
  population: $localize`:@@indicators.about:About`,
  theme: $localize`:@@indicators.theme:Theme`,
  domain: $localize`:@@indicators.domain:Domain`,
  sourceOrganisation: $localize`:@@indicators.own.publisher:Publisher`,
  sourceDataset: $localize`:@@indicators.dataset:Dataset`,
  sourceTable: $localize`:@@indicators.table:Table`,
  licence: $localize`:@@indicators.licence:Licence`,
  sourceType: $localize`:@@indicators.own.source-type:Kind of source`,
  frequency: $localize`:@@indicators.frequency:How often`,
  lagMonths: $localize`:@@indicators.lag.in-months:Usual wait for a figure, in months`,
  nations: $localize`:@@indicators.nations:Where`,
  levels: $localize`:@@indicators.levels:Kinds of area`,
  intervalMethod: $localize`:@@indicators.interval-method:Interval`,
  rollUp: $localize`:@@indicators.roll-up:Combined authority’s value`,
  rollUpWeight: $localize`:@@indicators.roll-up-weight:Weighted by`,
  disclosureRule: $localize`:@@indicators.disclosure:Small numbers`,
  perverseIncentive: $localize`:@@indicators.caution:Take care`,
};

const tables: Readonly<Partial<Record<DefinitionField, Readonly<Record<string, string>>>>> = {
  valueType: valueTypeWords,
  direction: directionWords,
  kind: indicatorKindWords,
  population: populationGroupWords,
  sourceType: sourceTypeWords,
  frequency: frequencyWords,
  intervalMethod: intervalMethodWords,
  rollUp: rollUpWords,
};

/** What a field of a definition says, in words: a version holds codes where there is a list to choose from. */
export function definitionTextWords(field: DefinitionField, text: string): string {
  const table = tables[field];
  if (table) return table[text] ?? text;
  if (field === 'theme') return `${text} ${themeWords[text as Theme]}`;
  if (field === 'domain') return domainWords(text);
  if (field === 'licence') return licenceWords(text);
  if (field === 'disclosureRule') return disclosureRuleWords(text);
  return field === 'levels' ? text.split(', ').map(levelWords).join(', ') : text;
}
