import type { MatrixRow } from '@waymark/contract/comparison';
import { dataFreshness } from '@waymark/domain/indicators/data-freshness';
import type { Day } from '@waymark/domain/day';
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
  const rows = indicators.map((one) => rowText(one, frame));
  const { organisationId } = frame.areas;
  return `{"organisationId":"${organisationId}","members":${JSON.stringify(members)},"rows":[${rows.join(',')}]}`;
}

function rowText({ indicator, figures, weights }: MatrixIndicator, { areas, shown, today }: MatrixFrame): string {
  const compared = { areas, figures, weights };
  const group = groupBenchmark(compared, indicator, comparedPeriod(compared));
  const { code, name, unit, decimals, theme } = indicator;
  const head: Omit<MatrixRow, 'cells'> = { code, name, unit, decimals, theme, groupValue: group?.value ?? null };
  const periods = periodTexts(indicator, today);
  const cells = shown.map((area) => cellText(area, { figures, indicator, group, periods }));
  return `${JSON.stringify(head).slice(0, -1)},"cells":[${cells.join(',')}]}`;
}

interface CellParts {
  figures: AreaFigures;
  indicator: MatrixColumns;
  group: BenchmarkValue | null;
  periods: (periodEnd: Day) => string;
}

function cellText(area: ComparedArea, { figures, indicator, group, periods }: CellParts): string {
  const figure = figures.get(area.areaCode);
  if (figure === undefined) {
    const status = statusOfNone(area, indicator.nations);
    return `{"value":null,"status":"${status}","againstGroup":"not-compared","late":false,"periodEnd":null}`;
  }
  const against = verdict(figure, group, indicator.direction);
  return `{"value":${figure.value},"status":"${figure.status}","againstGroup":"${against}",${periods(figure.periodEnd)}}`;
}

/** What a cell says of its period; there are few periods and many cells. */
function periodTexts(indicator: MatrixColumns, today: Day): (periodEnd: Day) => string {
  const known = new Map<Day, string>();
  return (periodEnd) => {
    const text = known.get(periodEnd);
    if (text !== undefined) return text;
    const late = dataFreshness(indicator, periodEnd, today) === 'late';
    const made = `"late":${late},"periodEnd":"${periodEnd}"`;
    known.set(periodEnd, made);
    return made;
  };
}
