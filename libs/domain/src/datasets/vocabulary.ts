/** How official files are laid out, each known by its content. */
export const datasetLayouts = [
  'census-bulk',
  'nomis-full',
  'nomis-query',
  'ons-filtered',
  'csvw',
  'json-stat',
  'dfe',
  'home-office',
  'own',
] as const;
export type DatasetLayout = (typeof datasetLayouts)[number];

/** Where a file stands on its way into the figures. The ones that end in -ing are done by a job. */
export const datasetStatuses = ['open', 'reading', 'previewed', 'loading', 'loaded', 'undoing', 'undone'] as const;
export type DatasetStatus = (typeof datasetStatuses)[number];

export const busyStatuses: readonly DatasetStatus[] = ['reading', 'loading', 'undoing'];

/** What a number is in the sentence numerator ÷ denominator = value; null where the file does not say. */
export const measureParts = ['value', 'numerator', 'denominator'] as const;
export type MeasurePart = (typeof measureParts)[number];

/** What becomes of a row of the file. */
export const rowOutcomes = [
  'matched',
  'other-category',
  'other-level',
  'other-area',
  'unknown-area',
  'not-an-area',
  'duplicate',
  'unreadable',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What a year, a quarter or a day of the file means. */
export const periodReadings = [
  'as-written',
  'census-day',
  'mid-year',
  'calendar-year',
  'financial-year',
  'academic-year',
  'quarter-to-day',
  'year-to-day',
] as const;
export type PeriodReading = (typeof periodReadings)[number];

/** What is done to a value so that it is in the unit of the indicator. */
export const valueScales = ['as-it-is', 'times-100', 'divided-by-100', 'times-1000'] as const;
export type ValueScale = (typeof valueScales)[number];

export const scaleFactors: Readonly<Record<ValueScale, number>> = {
  'as-it-is': 1,
  'times-100': 100,
  'divided-by-100': 0.01,
  'times-1000': 1000,
};

export const areaLevels = ['council', 'county', 'combined-authority', 'region', 'nation', 'country'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Why a row cannot be read. */
export const unreadableReasons = ['period', 'number', 'repeated-differently'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** How the figures of councils that are no more came to their successor, or why they did not. */
export const followings = ['recoded', 'summed', 'incomplete', 'not-summable', 'own-row-stands'] as const;
export type Following = (typeof followings)[number];

/** What may be meant by a code that no area has: an area of that name, one of nearly that name, or nothing that is known. */
export const areaHints = ['same-name', 'similar-name', 'no-such-area'] as const;
export type AreaHint = (typeof areaHints)[number];

/** Figures by what loading does with them. */
export const changeKinds = ['revised', 'added'] as const;
export type ChangeKind = (typeof changeKinds)[number];
