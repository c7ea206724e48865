import type { Benchmark, ComparedFigure, Comparison, IndicatorComparison } from '@waymark/contract/comparison';
import { intervalWord, originRows } from '../indicators/observations-csv';
import { type Cell, csvOf } from '../platform/csv';

const columns = [
  'indicator',
  'area_code',
  'area_name',
  'place',
  'period_start',
  'period_end',
  'value',
  'lower',
  'upper',
  'interval',
  'numerator',
  'denominator',
  'unit',
  'status',
  'late',
  'against_group',
  'against_nation',
  'method',
  'covered',
];

/** Members, the group's value and the nation's as one table; below it who is left out, the definition and the licence. */
export function comparisonCsv({ comparisons }: Comparison): string {
  return csvOf([columns, ...comparisons.flatMap(rowsOf)]);
}

function rowsOf(comparison: IndicatorComparison): Cell[][] {
  const { indicator, figures, group, nation } = comparison;
  const { code, unit } = indicator;
  const leftOut = (group?.leftOut ?? []).map((name, place) => ['left_out', name, group?.leftOutReasons[place] ?? null]);
  return [
    ...figures.map((figure) => memberRow(figure, code, unit)),
    ...(group ? [benchmarkRow(group, 'group', code, unit)] : []),
    ...(nation ? [benchmarkRow(nation, 'nation', code, unit)] : []),
    [],
    ...leftOut,
    ...originRows(indicator),
  ];
}

function memberRow(figure: ComparedFigure, code: string, unit: string): Cell[] {
  const { areaCode, areaName, periodStart, periodEnd, value, lower, upper, numerator, denominator } = figure;
  const { status, late, againstGroup, againstNation } = figure;
  return [
    ...[code, areaCode, areaName, 'member', periodStart, periodEnd, value, lower, upper, intervalWord(figure)],
    ...[numerator, denominator, unit, status, String(late), againstGroup, againstNation, null, null],
  ];
}

function benchmarkRow(benchmark: Benchmark, place: string, code: string, unit: string): Cell[] {
  const { areaCode, areaName, periodEnd, value, method, memberCount, coveredCount } = benchmark;
  const covered = memberCount === 0 ? null : `${coveredCount}/${memberCount}`;
  const gaps = [null, null, null, null, null];
  return [
    ...[code, areaCode, areaName, place, null, periodEnd, value, ...gaps],
    ...[unit, value === null ? 'not-available' : 'normal', null, null, null, method, covered],
  ];
}
