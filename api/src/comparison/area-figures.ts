import type { Day } from '@waymark/domain/day';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { withoutValues } from '@waymark/domain/disclosure/primary';
import { figureInterval } from '@waymark/domain/statistics/figure-interval';
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
  /** What a hidden figure counts, for sums that may include it; never answered. */
  behind: number | null;
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
  const { areaCodes, periodEnds } = columns;
  const derived = columns.derived === null ? none : new Set(columns.derived.split(','));
  for (let place = 0; place < areaCodes.length; place++) {
    const areaCode = areaCodes[place] ?? '';
    if (source.areaCode !== null && source.areaCode !== areaCode) continue;
    const other = found.get(areaCode);
    if (other !== undefined && other.periodEnd > (periodEnds[place] ?? '')) continue;
    const figure = figureAt(columns, place, derived.has(areaCode));
    found.set(areaCode, shown(figure, at(columns.hiddens, place), { source, rule }));
  }
}

const none: ReadonlySet<string> = new Set();
const at = <T>(list: readonly T[] | null | undefined, place: number): T | null => list?.[place] ?? null;

function figureAt(columns: FigureColumns, place: number, derived: boolean): AreaFigure {
  return {
    areaCode: columns.areaCodes[place] ?? '',
    periodStart: at(columns.periodStarts, place),
    periodEnd: columns.periodEnds[place] ?? '',
    value: at(columns.values, place),
    lower: at(columns.lowers, place),
    upper: at(columns.uppers, place),
    numerator: at(columns.numerators, place),
    denominator: at(columns.denominators, place),
    status: at(columns.statuses, place) ?? 'normal',
    intervalComputed: false,
    derived,
    own: false,
    behind: null,
  };
}

interface Showing {
  source: FigureSource;
  rule: FigureRule;
}

function shown(figure: AreaFigure, hidden: boolean | null, { source, rule }: Showing): AreaFigure {
  const { threshold, roundingBase } = source;
  if (threshold === null) return published(figure, rule);
  const made = shownFigure({ ...figure, own: true }, rule, { own: true, threshold, roundingBase, hidden });
  if (made.status !== 'suppressed' || roundingBase !== null) return made;
  return { ...made, behind: figure.numerator ?? figure.value };
}

/** What is published is most of what there is and is never copied: its interval is written into it. */
function published(figure: AreaFigure, rule: FigureRule): AreaFigure {
  if (figure.status === 'suppressed') return { ...withoutValues(figure), intervalComputed: false };
  const interval = figureInterval(figure, rule.intervalMethod, rule.per ?? 1);
  figure.lower = interval?.lower ?? null;
  figure.upper = interval?.upper ?? null;
  figure.intervalComputed = interval !== null && interval.method !== 'published';
  return figure;
}
