import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import type { LeftOutReason } from '@waymark/domain/comparison/roll-up';
import type { FunnelPlace } from '@waymark/domain/statistics/funnel';
import type { TrendChange, TrendWord } from '@waymark/domain/statistics/trend';

export const benchmarkVerdictWords: Readonly<Record<BenchmarkVerdict, string>> = {
  better: $localize`:@@words.benchmark-verdict.better:Better`,
  similar: $localize`:@@words.benchmark-verdict.similar:Similar`,
  worse: $localize`:@@words.benchmark-verdict.worse:Worse`,
  higher: $localize`:@@words.benchmark-verdict.higher:Higher`,
  lower: $localize`:@@words.benchmark-verdict.lower:Lower`,
  'not-compared': $localize`:@@words.benchmark-verdict.not-compared:Not compared`,
};

export const trendWords: Readonly<Record<TrendWord, string>> = {
  increasing: $localize`:@@words.trend.increasing:Increasing`,
  decreasing: $localize`:@@words.trend.decreasing:Decreasing`,
  'no-significant-change': $localize`:@@words.trend.no-significant-change:No significant change`,
  'cannot-be-calculated': $localize`:@@words.trend.cannot-be-calculated:Cannot be calculated`,
};

export const trendChangeWords: Readonly<Record<TrendChange, string>> = {
  'getting-better': $localize`:@@words.trend-change.getting-better:Getting better`,
  'getting-worse': $localize`:@@words.trend-change.getting-worse:Getting worse`,
};

export const funnelPlaceWords: Readonly<Record<FunnelPlace, string>> = {
  inside: $localize`:@@words.funnel-place.inside:Within what chance explains`,
  warning: $localize`:@@words.funnel-place.warning:Warning: near the limit of chance`,
  outlier: $localize`:@@words.funnel-place.outlier:Outlier: beyond what chance explains`,
};

/** Why a member is not in a combined figure. */
export const leftOutReasonWords: Readonly<Record<LeftOutReason, string>> = {
  'no-figure': $localize`:@@words.left-out-reason.no-figure:No figure`,
  suppressed: $localize`:@@words.left-out-reason.suppressed:Not shown, to protect people`,
  'not-available': $localize`:@@words.left-out-reason.not-available:Not available`,
  'not-applicable': $localize`:@@words.left-out-reason.not-applicable:Not applicable`,
  'other-period': $localize`:@@words.left-out-reason.other-period:Figure of another period`,
  'no-numerator-or-denominator': $localize`:@@words.left-out-reason.no-numerator-or-denominator:Numerator or denominator missing`,
  'no-population': $localize`:@@words.left-out-reason.no-population:Population missing`,
};
