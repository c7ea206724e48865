import type {
  PublishedFigure,
  PublishedIndicator,
  PublishedPoint,
  PublishedSource,
} from '@waymark/contract/published-plan';
import type { Target } from '@waymark/contract/targets';
import { stopsOf } from '@waymark/domain/indicators/expected-value';
import { courseOf, latestObservation } from '@waymark/domain/indicators/indicator-status';
import { shownFigure } from '../indicators/shown-figure';
import type { FigureRow } from './snapshot-rows';

interface Series {
  explanation: string;
  figures: readonly FigureRow[];
  threshold: number;
}

/** An indicator with its figures as they may leave the server, each with its source. */
export function publishedIndicator(target: Target, { explanation, figures, threshold }: Series): PublishedIndicator {
  const series = onePerPeriod(figures).map((row) => figureOf(row, threshold));
  const { code, name, unit, decimals, direction, status } = target;
  const { baselineOn, baselineValue, targetOn, targetValue } = target;
  return {
    ...{ code, name, explanation, unit, decimals, direction, status },
    ...{ baselineOn, baselineValue, targetOn, targetValue },
    latest: latestObservation(series),
    course: pointsOf(target),
    series,
    sources: sourcesOf(figures),
  };
}

/** Where the organisation has a figure of its own for a period that is in the library too, its own counts. */
function onePerPeriod(figures: readonly FigureRow[]): FigureRow[] {
  return [...new Map(figures.map((figure) => [`${figure.periodStart} ${figure.periodEnd}`, figure])).values()];
}

function figureOf(row: FigureRow, threshold: number): PublishedFigure {
  const { own, hidden, roundingBase } = row;
  const guard = { own, hidden, threshold, roundingBase };
  const { periodStart, periodEnd, value, lower, upper, status } = shownFigure(row, row, guard);
  return { periodStart, periodEnd, value, lower, upper, status };
}

function pointsOf(target: Target): PublishedPoint[] {
  const course = courseOf(target);
  return course === null ? [] : stopsOf(course).map(({ on, value }) => ({ on, value }));
}

function sourcesOf(figures: readonly FigureRow[]): PublishedSource[] {
  const sources = figures.map(({ source, releasedOn, licence }) => ({ source, releasedOn, licence }));
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
