import type { MatrixRow } from '@waymark/contract/comparison';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { dataFreshness, type PublishedSeries } from '@waymark/domain/indicators/data-freshness';
import type { Day } from '@waymark/domain/day';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { AreaFigures } from './area-figures';
import { comparedPeriod, groupBenchmark } from './benchmarks';
import { type BenchmarkValue, statusOfNone, verdict } from './compare-members';
import type { ComparedArea, ComparedAreas } from './compared-areas';
import type { MatrixColumns } from './matrix-rows';

/** One indicator with its figures, and what weighs them. */
export interface MatrixIndicator {
  indicator: MatrixColumns;
  figures: AreaFigures;
  weights: AreaFigures;
}

export interface MatrixFrame {
  areas: ComparedAreas;
  /** Whose cells stand side by side. */
  shown: readonly ComparedArea[];
  today: Day;
}

/**
 * The matrix as JSON text. Ten thousands of cells are written at once and never held as objects, which takes a third of the
 * time that a serialiser needs.
 */
export function matrixText(indicators: readonly MatrixIndicator[], frame: MatrixFrame): string {
  const members = frame.shown.map(({ areaCode, areaName }) => ({ areaCode, name: areaName }));
  const isLate = lateness(frame.today);
  const rows = indicators.map((one) => rowText(one, frame, isLate));
  const { organisationId } = frame.areas;
  return `{"organisationId":"${organisationId}","members":${JSON.stringify(members)},"rows":[${rows.join(',')}]}`;
}

function rowText(
  { indicator, figures, weights }: MatrixIndicator,
  { areas, shown }: MatrixFrame,
  isLate: IsLate,
): string {
  const compared = { areas, figures, weights };
  const group = groupBenchmark(compared, indicator, comparedPeriod(compared));
  const { code, name, unit, decimals, theme, kind } = indicator;
  const whole = { groupValue: group?.value ?? null, groupCoveredCount: group?.coveredCount ?? 0 };
  const head: Omit<MatrixRow, 'cells'> = { code, name, unit, decimals, theme, kind, ...whole };
  return `${JSON.stringify(head).slice(0, -1)},"cells":${cellsText(shown, { indicator, figures, group, isLate })}}`;
}

interface CellParts {
  indicator: MatrixColumns;
  figures: AreaFigures;
  group: BenchmarkValue | null;
  isLate: IsLate;
}

const beginning = '{"value":';

/** A cell is its value and an ending; pieces that are joined once make far less work for memory than cells joined to rows. */
function cellsText(shown: readonly ComparedArea[], { indicator, figures, group, isLate }: CellParts): string {
  const endingOf = cellEndings(indicator, isLate);
  const pieces: (string | number)[] = [];
  for (const area of shown) {
    const figure = figures.get(area.areaCode);
    const status = figure?.status ?? statusOfNone(area, indicator.nations);
    const against = verdict(figure, group, indicator.direction);
    pieces.push(figure?.value ?? 'null', endingOf(figure?.periodEnd ?? null, status, against));
  }
  return pieces.length === 0 ? '[]' : `[${beginning}${pieces.join('').slice(0, -beginning.length - 1)}]`;
}

type CellEnding = (periodEnd: Day | null, status: ObservationStatus, against: BenchmarkVerdict) => string;

/** What follows a value, up to the next cell's. There are few different endings, so each is written once. */
function cellEndings(indicator: MatrixColumns, isLate: IsLate): CellEnding {
  const known = new Map<Day | null, Map<ObservationStatus, Map<BenchmarkVerdict, string>>>();
  return (periodEnd, status, against) => {
    const found = known.get(periodEnd)?.get(status)?.get(against);
    if (found !== undefined) return found;
    const late = periodEnd !== null && isLate(indicator, periodEnd);
    const made = `,${JSON.stringify({ status, late, againstGroup: against, periodEnd }).slice(1)},${beginning}`;
    const ofPeriod = known.get(periodEnd) ?? new Map<ObservationStatus, Map<BenchmarkVerdict, string>>();
    const ofStatus = ofPeriod.get(status) ?? new Map<BenchmarkVerdict, string>();
    known.set(periodEnd, ofPeriod.set(status, ofStatus.set(against, made)));
    return made;
  };
}

type IsLate = (series: PublishedSeries, periodEnd: Day) => boolean;

/** Whether data is late today; many indicators have the same rhythm and the same periods, so each is worked out once. */
function lateness(today: Day): IsLate {
  const known = new Map<string, boolean>();
  return (series, periodEnd) => {
    const key = `${series.frequency} ${series.lagMonths} ${periodEnd}`;
    const late = known.get(key) ?? dataFreshness(series, periodEnd, today) === 'late';
    known.set(key, late);
    return late;
  };
}
