import type { ComparedFigure, IndicatorComparison } from '@waymark/contract/comparison';
import type { Indicator } from '@waymark/contract/indicators';
import { type BenchmarkVerdict, compareToBenchmark } from '@waymark/domain/comparison/benchmark';
import { judgedDirection } from '@waymark/domain/indicators/definition';
import type { Day } from '@waymark/domain/day';
import { dataFreshness } from '@waymark/domain/indicators/data-freshness';
import type { Direction, ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { AreaFigure } from './area-figures';
import { type Compared, comparedPeriod, groupBenchmark, nationBenchmark, type RollUpRule } from './benchmarks';
import type { ComparedArea } from './compared-areas';

/** A value and the period that it is about. */
export interface BenchmarkValue {
  value: number | null;
  periodEnd: Day | null;
}

export interface ComparisonContext {
  rule: RollUpRule;
  breakdown: string;
  today: Day;
}

/** Members side by side for one indicator, each held against the group and the nation. */
export function compareMembers(
  indicator: Indicator,
  compared: Compared,
  { rule, breakdown, today }: ComparisonContext,
): IndicatorComparison {
  const periodEnd = comparedPeriod(compared);
  const group = groupBenchmark(compared, rule, periodEnd);
  const nation = nationBenchmark(compared, rule, periodEnd);
  const direction = judgedDirection(indicator);
  const figures = compared.areas.members.map((member): ComparedFigure => {
    const figure = compared.figures.get(member.areaCode);
    return {
      ...shown(member, figure, indicator),
      late: figure !== undefined && dataFreshness(indicator, figure.periodEnd, today) === 'late',
      againstGroup: verdict(figure, group, direction),
      againstNation: verdict(figure, nation, direction),
    };
  });
  return { indicator, breakdown, periodEnd, figures, group, nation };
}

/** Only figures of one and the same period are held against each other. */
export function verdict(
  figure: AreaFigure | undefined,
  benchmark: BenchmarkValue | null,
  direction: Direction,
): BenchmarkVerdict {
  if (figure === undefined || benchmark === null || figure.periodEnd !== benchmark.periodEnd) return 'not-compared';
  return compareToBenchmark(figure, benchmark.value, direction);
}

/** Why an area has no figure: the indicator is not about its nation, or there is none. */
export function statusOfNone(area: ComparedArea, nations: readonly string[]): ObservationStatus {
  const elsewhere = area.nation !== null && nations.length > 0 && !nations.includes(area.nation);
  return elsewhere ? 'not-applicable' : 'not-available';
}

const nothing = { periodStart: null, periodEnd: null, value: null, lower: null, upper: null } as const;

function shown(
  area: ComparedArea,
  figure: AreaFigure | undefined,
  indicator: Indicator,
): Omit<ComparedFigure, 'late' | 'againstGroup' | 'againstNation'> {
  const { areaCode, areaName } = area;
  if (figure === undefined) {
    const status = statusOfNone(area, indicator.nations);
    return { areaCode, areaName, ...nothing, intervalComputed: false, numerator: null, denominator: null, status };
  }
  const { derived: _derived, own: _own, behind: _behind, ...fields } = figure;
  return { ...fields, areaCode, areaName };
}
