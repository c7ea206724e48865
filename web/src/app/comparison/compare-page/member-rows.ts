import type { Benchmark, ComparedFigure, IndicatorComparison } from '@waymark/contract/comparison';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import type { ValueType } from '@waymark/domain/indicators/vocabulary';
import { intervalWords, periodWords, shortFigure } from '../../core/figure';
import { benchmarkVerdictWords } from '../../core/words/comparison-words';
import type { Bar } from '../../ui/charts/bar-chart';
import { noFigureWords, whyNoFigure, type WhyNoFigure } from '../../ui/no-figure';
import { whyNotCompared } from '../group-words';

export interface MemberRow {
  areaCode: string;
  name: string;
  value: string;
  why: WhyNoFigure | null;
  interval: string;
  intervalComputed: boolean;
  period: string;
  late: boolean;
  againstGroup: BenchmarkVerdict;
  whyNotGroup: string;
  againstNation: BenchmarkVerdict;
  whyNotNation: string;
}

/** The members in the order of the answer, which is by name. */
export function memberRows(comparison: IndicatorComparison, notShared: readonly string[]): MemberRow[] {
  const { indicator, figures, group, nation } = comparison;
  return figures.map((figure) => {
    const { value, lower, upper, periodStart, periodEnd } = figure;
    return {
      areaCode: figure.areaCode,
      name: figure.areaName,
      value: value === null ? '' : shortFigure(value, indicator),
      why: whyOf(figure, notShared),
      interval: lower === null || upper === null ? '' : intervalWords(lower, upper, indicator),
      intervalComputed: figure.intervalComputed,
      period: periodStart === null || periodEnd === null ? '' : periodWords(periodStart, periodEnd),
      late: figure.late && value !== null,
      againstGroup: figure.againstGroup,
      whyNotGroup: whyNotCompared(figure, group),
      againstNation: figure.againstNation,
      whyNotNation: whyNotCompared(figure, nation),
    };
  });
}

/** A member that keeps its own figures to itself is told apart from one that has none. */
function whyOf(figure: ComparedFigure, notShared: readonly string[]): WhyNoFigure | null {
  const why = whyNoFigure(figure);
  return why === 'not-available' && notShared.includes(figure.areaCode) ? 'not-shared' : why;
}

export function memberBars({ figures }: IndicatorComparison, rows: readonly MemberRow[]): Bar[] {
  return figures.map(({ areaName, value, lower, upper, againstGroup }, place) => {
    const why = rows[place]?.why ?? null;
    return { name: areaName, value, lower, upper, word: why === null ? verdictWord(againstGroup) : noFigureShort(why) };
  });
}

/** Counts grow with the size of a place: the whole is no line that a member could stand at. */
const withLine: readonly ValueType[] = ['proportion', 'rate', 'mean', 'index', 'ratio'];

export function benchmarkLine({ indicator, group }: IndicatorComparison): { name: string; value: number } | null {
  if (group?.value == null || !withLine.includes(indicator.valueType)) return null;
  return { name: group.areaName, value: group.value };
}

/** The chart for those who do not see it: the finding, and where the figures stand. */
export function barsSentence(finding: string, benchmark: Benchmark | null): string {
  return benchmark === null
    ? $localize`:@@comparison.chart:Bar chart. ${finding}:finding:. The table below has every figure.`
    : $localize`:@@comparison.chart.line:Bar chart with a line for ${benchmark.areaName}:name:. ${finding}:finding:. The table below has every figure.`;
}

function verdictWord(verdict: BenchmarkVerdict): string {
  return verdict === 'not-compared' ? '' : benchmarkVerdictWords[verdict].toLowerCase();
}

const short: Readonly<Partial<Record<WhyNoFigure, string>>> = {
  late: $localize`:@@comparison.short.late:late`,
  suppressed: $localize`:@@comparison.short.suppressed:suppressed`,
  'low-reliability': $localize`:@@comparison.short.low-reliability:unreliable`,
  'not-shared': $localize`:@@comparison.short.not-shared:not shared`,
};

function noFigureShort(why: WhyNoFigure): string {
  return short[why] ?? noFigureWords(why);
}
