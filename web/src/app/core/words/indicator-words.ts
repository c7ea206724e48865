import type {
  DataFreshness,
  Direction,
  Frequency,
  IndicatorKind,
  IndicatorStatus,
  IntervalMethod,
  ObservationStatus,
  PopulationGroup,
  RecordedDisclosureRule,
  RollUp,
  SourceType,
  TargetPath,
  ValueType,
} from '@waymark/domain/indicators/vocabulary';

export const indicatorKindWords: Readonly<Record<IndicatorKind, string>> = {
  performance: $localize`:@@words.indicator-kind.performance:Performance`,
  outcome: $localize`:@@words.indicator-kind.outcome:Outcome`,
  context: $localize`:@@words.indicator-kind.context:Context`,
  process: $localize`:@@words.indicator-kind.process:Process`,
  programme: $localize`:@@words.indicator-kind.programme:Programme`,
};

export const valueTypeWords: Readonly<Record<ValueType, string>> = {
  proportion: $localize`:@@words.value-type.proportion:Percentage`,
  rate: $localize`:@@words.value-type.rate:Rate`,
  mean: $localize`:@@words.value-type.mean:Average`,
  count: $localize`:@@words.value-type.count:Count`,
  index: $localize`:@@words.value-type.index:Index`,
  money: $localize`:@@words.value-type.money:Money`,
  ratio: $localize`:@@words.value-type.ratio:Ratio`,
};

export const directionWords: Readonly<Record<Direction, string>> = {
  higher: $localize`:@@words.direction.higher:Higher is better`,
  lower: $localize`:@@words.direction.lower:Lower is better`,
  none: $localize`:@@words.direction.none:Neither is better`,
};

export const observationStatusWords: Readonly<Record<ObservationStatus, string>> = {
  normal: $localize`:@@words.observation-status.normal:Normal`,
  provisional: $localize`:@@words.observation-status.provisional:Provisional`,
  revised: $localize`:@@words.observation-status.revised:Revised`,
  suppressed: $localize`:@@words.observation-status.suppressed:Not shown, to protect people`,
  'low-reliability': $localize`:@@words.observation-status.low-reliability:Low reliability`,
  'not-available': $localize`:@@words.observation-status.not-available:Not available`,
  'not-applicable': $localize`:@@words.observation-status.not-applicable:Not applicable`,
  estimated: $localize`:@@words.observation-status.estimated:Estimated`,
  break: $localize`:@@words.observation-status.break:Break in the series`,
};

export const targetPathWords: Readonly<Record<TargetPath, string>> = {
  straight: $localize`:@@words.target-path.straight:Straight line`,
  stepped: $localize`:@@words.target-path.stepped:Steps`,
  'by-hand': $localize`:@@words.target-path.by-hand:Set by hand`,
};

export const indicatorStatusWords: Readonly<Record<IndicatorStatus, string>> = {
  'no-judgement': $localize`:@@words.indicator-status.no-judgement:Not judged`,
  'no-data': $localize`:@@words.indicator-status.no-data:No data`,
  'target-met': $localize`:@@words.indicator-status.target-met:Target met`,
  'cannot-tell': $localize`:@@words.indicator-status.cannot-tell:Too close to call`,
  'on-track': $localize`:@@words.indicator-status.on-track:On track`,
  'slightly-behind': $localize`:@@words.indicator-status.slightly-behind:Slightly behind`,
  behind: $localize`:@@words.indicator-status.behind:Behind`,
};

export const rollUpWords: Readonly<Record<RollUp, string>> = {
  sum: $localize`:@@words.roll-up.sum:Sum of the members`,
  'ratio-of-sums': $localize`:@@words.roll-up.ratio-of-sums:Ratio of the sums`,
  'population-weighted': $localize`:@@words.roll-up.population-weighted:Weighted by population`,
  none: $localize`:@@words.roll-up.none:Not combined`,
};

export const intervalMethodWords: Readonly<Record<IntervalMethod, string>> = {
  published: $localize`:@@words.interval-method.published:As published`,
  wilson: $localize`:@@words.interval-method.wilson:Wilson score`,
  byar: $localize`:@@words.interval-method.byar:Byar’s method`,
  none: $localize`:@@words.interval-method.none:None`,
};

export const sourceTypeWords: Readonly<Record<SourceType, string>> = {
  census: $localize`:@@words.source-type.census:Census`,
  survey: $localize`:@@words.source-type.survey:Survey`,
  administrative: $localize`:@@words.source-type.administrative:Administrative record`,
  local: $localize`:@@words.source-type.local:Local record`,
};

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  month: $localize`:@@words.frequency.month:Every month`,
  quarter: $localize`:@@words.frequency.quarter:Every quarter`,
  year: $localize`:@@words.frequency.year:Every year`,
  decade: $localize`:@@words.frequency.decade:Every ten years`,
  occasional: $localize`:@@words.frequency.occasional:From time to time`,
};

export const populationGroupWords: Readonly<Record<PopulationGroup, string>> = {
  newcomers: $localize`:@@words.population-group.newcomers:Newcomers`,
  everyone: $localize`:@@words.population-group.everyone:Everyone`,
};

export const dataFreshnessWords: Readonly<Record<DataFreshness, string>> = {
  current: $localize`:@@words.data-freshness.current:Up to date`,
  late: $localize`:@@words.data-freshness.late:Late`,
  'no-data': $localize`:@@words.data-freshness.no-data:No data`,
  'not-expected': $localize`:@@words.data-freshness.not-expected:Not expected`,
};

/** What a kind is for, so that kinds are not taken for each other. */
export const indicatorKindExplanations: Readonly<Record<IndicatorKind, string>> = {
  performance: $localize`:@@words.indicator-kind-explanation.performance:What a service does. It can be judged.`,
  outcome: $localize`:@@words.indicator-kind-explanation.outcome:What changes for people. It can be judged.`,
  context: $localize`:@@words.indicator-kind-explanation.context:Background. It is shown and never judged.`,
  process: $localize`:@@words.indicator-kind-explanation.process:How the work on the plan itself goes. It can be judged.`,
  programme: $localize`:@@words.indicator-kind-explanation.programme:What a programme does for the people it reaches. It can be judged.`,
};

const domains: Readonly<Record<string, string>> = {
  work: $localize`:@@words.domain.work:Work`,
  housing: $localize`:@@words.domain.housing:Housing`,
  education: $localize`:@@words.domain.education:Education`,
  'health-and-social-care': $localize`:@@words.domain.health:Health and social care`,
  leisure: $localize`:@@words.domain.leisure:Leisure`,
  bonds: $localize`:@@words.domain.bonds:Bonds`,
  bridges: $localize`:@@words.domain.bridges:Bridges`,
  links: $localize`:@@words.domain.links:Links`,
  'language-and-communication': $localize`:@@words.domain.language:Language and communication`,
  culture: $localize`:@@words.domain.culture:Culture`,
  'digital-skills': $localize`:@@words.domain.digital:Digital skills`,
  safety: $localize`:@@words.domain.safety:Safety`,
  stability: $localize`:@@words.domain.stability:Stability`,
  'rights-and-responsibilities': $localize`:@@words.domain.rights:Rights and responsibilities`,
};
/** The domains of integration of the Home Office. */
export const domainCodes: readonly string[] = Object.keys(domains);

export function domainWords(domain: string): string {
  return domains[domain] ?? domain;
}

/** Whether small counts of people are hidden before a figure is shown. */
const disclosureRules: Readonly<Record<string, string>> = {
  published: $localize`:@@words.disclosure-rule.published:Shown as published: the publisher has protected people already`,
  'protect-people': $localize`:@@words.disclosure-rule.protect-people:Small counts of people are hidden, with what could reveal them`,
  none: $localize`:@@words.disclosure-rule.none:Does not count people: nothing is hidden`,
};

export const recordedDisclosureRuleWords: Readonly<Record<RecordedDisclosureRule, string>> = {
  'protect-people': $localize`:@@words.recorded-disclosure-rule.protect-people:Yes, hide small counts`,
  none: $localize`:@@words.recorded-disclosure-rule.none:No, it does not count people`,
};

export function disclosureRuleWords(rule: string): string {
  return disclosureRules[rule] ?? rule;
}

const levels: Readonly<Record<string, string>> = {
  council: $localize`:@@words.level.council:councils`,
  county: $localize`:@@words.level.county:counties`,
  'combined-authority': $localize`:@@words.level.combined-authority:combined authorities`,
  'migration-partnership': $localize`:@@words.level.migration-partnership:migration partnerships`,
  'police-force': $localize`:@@words.level.police-force:police force areas`,
  region: $localize`:@@words.level.region:regions`,
  nation: $localize`:@@words.level.nation:nations`,
  country: $localize`:@@words.level.country:the United Kingdom and its parts`,
};

/** The kinds of area that an indicator has figures for. */
export function levelWords(level: string): string {
  return levels[level] ?? level;
}

export function licenceWords(licence: string): string {
  return licence === 'own-record' ? $localize`:@@words.licence.own-record:The council’s own record` : licence;
}
