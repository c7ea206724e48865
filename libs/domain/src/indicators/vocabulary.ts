export const indicatorKinds = ['performance', 'outcome', 'context', 'process', 'programme'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const valueTypes = ['proportion', 'rate', 'mean', 'count', 'index', 'money', 'ratio'] as const;
export type ValueType = (typeof valueTypes)[number];

const divided: readonly ValueType[] = ['proportion', 'rate', 'ratio', 'mean'];

/** Whether the value can be worked out from a numerator and a denominator. */
export function isDivided(valueType: ValueType): boolean {
  return divided.includes(valueType);
}

/** Which way is good. With none, nothing is judged. */
export const directions = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof directions)[number];

export const observationStatuses = [
  'normal',
  'provisional',
  'revised',
  'suppressed',
  'low-reliability',
  'not-available',
  'not-applicable',
  'estimated',
  'break',
] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

const valueless: readonly ObservationStatus[] = ['suppressed', 'not-available', 'not-applicable'];

/** Whether a figure of this status says a number at all. */
export function saysNumber(status: ObservationStatus): boolean {
  return !valueless.includes(status);
}

export const targetPaths = ['straight', 'stepped', 'by-hand'] as const;
export type TargetPath = (typeof targetPaths)[number];

export const indicatorStatuses = [
  'no-judgement',
  'no-data',
  'target-met',
  'cannot-tell',
  'on-track',
  'slightly-behind',
  'behind',
] as const;
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** How the values of members become one value of their combined authority. */
export const rollUps = ['sum', 'ratio-of-sums', 'population-weighted', 'none'] as const;
export type RollUp = (typeof rollUps)[number];

export const intervalMethods = ['published', 'wilson', 'byar', 'none'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

export const sourceTypes = ['census', 'survey', 'administrative', 'local'] as const;
export type SourceType = (typeof sourceTypes)[number];

export const frequencies = ['month', 'quarter', 'year', 'decade', 'occasional'] as const;
export type Frequency = (typeof frequencies)[number];

/** How long a period is, where figures come at a rhythm. */
export const monthsOf: Readonly<Record<Exclude<Frequency, 'occasional'>, number>> = {
  ...{ month: 1, quarter: 3, year: 12, decade: 120 },
};

export const populationGroups = ['newcomers', 'everyone'] as const;
export type PopulationGroup = (typeof populationGroups)[number];

export const dataFreshnesses = ['current', 'late', 'no-data', 'not-expected'] as const;
export type DataFreshness = (typeof dataFreshnesses)[number];

/** Whether the figures an organisation records itself count people, so that small ones are hidden. */
export const recordedDisclosureRules = ['protect-people', 'none'] as const;
export type RecordedDisclosureRule = (typeof recordedDisclosureRules)[number];

/** The kinds of area that an indicator has figures for. */
export const indicatorLevels = [
  'council',
  'county',
  'combined-authority',
  'migration-partnership',
  'police-force',
  'region',
  'nation',
  'country',
] as const;
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** Whose an indicator is, to one who looks: the national library's, one's own, or offered by an office above. */
export const indicatorOwners = ['library', 'own', 'office'] as const;
export type IndicatorOwner = (typeof indicatorOwners)[number];
