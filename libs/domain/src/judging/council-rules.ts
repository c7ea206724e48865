/** What a council may set on top of the national method: a closed list, applied in this order after the method. */
export const councilRuleCodes = [
  'default-tolerance',
  'first-months',
  'only-if-worse-than-year-before',
  'never-on-uncertain-figure',
  'survey-needs-significant-change',
] as const;
export type CouncilRuleCode = (typeof councilRuleCodes)[number];

/** The settings of an organisation, one for each rule; null or false is off. */
export interface CouncilRules {
  /** The tolerance of targets that set none, as a share of the distance from baseline to target. */
  defaultTolerance: number | null;
  /** Slightly behind counts as on track while the figure ends within so many months after the baseline. */
  firstMonths: number | null;
  /** Behind only where the figure is also worse than the one a year before; without one the method's status stands. */
  onlyIfWorse: boolean;
  /** At most slightly behind on a provisional or estimated figure, or one of low reliability. */
  neverOnUncertain: boolean;
  /** At most slightly behind on a survey's figure, unless it changed significantly for the worse since the year before. */
  surveyNeedsChange: boolean;
}

export const noCouncilRules: CouncilRules = {
  defaultTolerance: null,
  firstMonths: null,
  onlyIfWorse: false,
  neverOnUncertain: false,
  surveyNeedsChange: false,
};

export const firstMonthsRange = { least: 1, most: 24 } as const;
export const defaultToleranceRange = { least: 0, most: 0.5 } as const;

const isOn: Readonly<Record<CouncilRuleCode, (rules: CouncilRules) => boolean>> = {
  'default-tolerance': ({ defaultTolerance }) => defaultTolerance !== null,
  'first-months': ({ firstMonths }) => firstMonths !== null,
  'only-if-worse-than-year-before': ({ onlyIfWorse }) => onlyIfWorse,
  'never-on-uncertain-figure': ({ neverOnUncertain }) => neverOnUncertain,
  'survey-needs-significant-change': ({ surveyNeedsChange }) => surveyNeedsChange,
};

/** The rules that are on, in the order in which they are applied. */
export function rulesOn(rules: CouncilRules): CouncilRuleCode[] {
  return councilRuleCodes.filter((code) => isOn[code](rules));
}
