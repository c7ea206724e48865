import type { Day } from '@waymark/domain/day';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { type FigureRule, shownFigure } from '../indicators/shown-figure';
import type { FigureColumns } from './figure-columns';
import type { FigureSource } from './figure-sources';

/** The figure of an area as it may leave the server. */
export interface AreaFigure {
  areaCode: string;
  periodStart: Day | null;
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  intervalComputed: boolean;
  /** Summed from others and not published as such. */
  derived: boolean;
  /** Recorded by an organisation, not published. */
  own: boolean;
}

export type AreaFigures = ReadonlyMap<string, AreaFigure>;

/** The latest figure of each area: of several sources the one with the later period, of equals the stronger. */
export function areaFigures(
  columns: readonly FigureColumns[],
  sources: readonly FigureSource[],
  rule: FigureRule,
): AreaFigures {
  const found = new Map<string, AreaFigure>();
  for (const source of sources) {
    for (const part of columns)
      if (part.organisationId === source.organisationId) addFigures(found, part, source, rule);
  }
  return found;
}

function addFigures(
  found: Map<string, AreaFigure>,
  columns: FigureColumns,
  source: FigureSource,
  rule: FigureRule,
): void {
  const derived = new Set(columns.derived?.split(','));
  for (const [place, areaCode] of columns.areaCodes.entries()) {
    if (source.areaCode !== null && source.areaCode !== areaCode) continue;
    const periodEnd = columns.periodEnds[place] ?? '';
    const other = found.get(areaCode);
    if (other !== undefined && other.periodEnd > periodEnd) continue;
    found.set(areaCode, figureAt(columns, place, { source, rule, derived: derived.has(areaCode) }));
  }
}

interface Reading {
  source: FigureSource;
  rule: FigureRule;
  derived: boolean;
}

const at = <T>(list: readonly T[] | null | undefined, place: number): T | null => list?.[place] ?? null;

function figureAt(columns: FigureColumns, place: number, { source, rule, derived }: Reading): AreaFigure {
  const own = source.threshold !== null;
  const figure = {
    areaCode: at(columns.areaCodes, place) ?? '',
    periodStart: at(columns.periodStarts, place),
    periodEnd: at(columns.periodEnds, place) ?? '',
    value: at(columns.values, place),
    lower: at(columns.lowers, place),
    upper: at(columns.uppers, place),
    numerator: at(columns.numerators, place),
    denominator: at(columns.denominators, place),
    status: at(columns.statuses, place) ?? 'normal',
    derived,
    own,
  };
  return shownFigure(figure, rule, { own, threshold: source.threshold ?? 0 });
}
