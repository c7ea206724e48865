import type { CouncilRuleCode, CouncilRules } from '@waymark/domain/judging/council-rules';
import type { TrendGap } from '@waymark/domain/statistics/trend';
import { numberWords } from '../format';

/** What each rule of a council says, in the working of a status: short enough to stand in a sentence. */
export const councilRuleWords: Readonly<Record<CouncilRuleCode, string>> = {
  'default-tolerance': $localize`:@@words.council-rule.default-tolerance:our own tolerance`,
  'first-months': $localize`:@@words.council-rule.first-months:slightly behind counts as on track in the first months`,
  'only-if-worse-than-year-before': $localize`:@@words.council-rule.only-if-worse:behind only if also worse than a year before`,
  'never-on-uncertain-figure': $localize`:@@words.council-rule.never-on-uncertain:not behind on a single uncertain figure`,
  'survey-needs-significant-change': $localize`:@@words.council-rule.survey-needs-change:surveys are behind only with a significant change for the worse`,
};

const percent = 100;

/** A rule as one sets it, in a whole sentence. */
export function councilRuleSentence(rule: CouncilRuleCode, rules: CouncilRules): string {
  const share = numberWords((rules.defaultTolerance ?? 0) * percent, 0);
  const months = rules.firstMonths ?? 0;
  const sentences: Readonly<Record<CouncilRuleCode, string>> = {
    'default-tolerance': $localize`:@@words.council-rule.default-tolerance.sentence:Targets that set no tolerance of their own have one of ${share}:share:% of the way from baseline to target, instead of 10%. This may also make a status worse.`,
    'first-months':
      months === 1
        ? $localize`:@@words.council-rule.first-months.one:Slightly behind counts as on track while the figure ends within a month of the baseline.`
        : $localize`:@@words.council-rule.first-months.sentence:Slightly behind counts as on track while the figure ends within ${months}:months: months of the baseline.`,
    'only-if-worse-than-year-before': $localize`:@@words.council-rule.only-if-worse.sentence:Behind only if the figure is also worse than the one a year before; otherwise slightly behind. Without a figure of the year before, or across a break, the method’s status stands.`,
    'never-on-uncertain-figure': $localize`:@@words.council-rule.never-on-uncertain.sentence:At most slightly behind while the figure is provisional, estimated or of low reliability.`,
    'survey-needs-significant-change': $localize`:@@words.council-rule.survey-needs-change.sentence:A survey’s figure is behind only if it changed significantly for the worse since the year before; otherwise slightly behind.`,
  };
  return sentences[rule];
}

export const trendGapWords: Readonly<Record<TrendGap, string>> = {
  'too-few': $localize`:@@words.trend-gap.too-few:it needs five yearly figures`,
  break: $localize`:@@words.trend-gap.break:the series breaks within the five latest years`,
  gap: $localize`:@@words.trend-gap.gap:a year is missing among the five latest`,
  'no-interval': $localize`:@@words.trend-gap.no-interval:a figure has no confidence interval`,
};
