import type { Indicator, Observation, Observations } from '@waymark/contract/indicators';
import { compareToBenchmark, type BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { judgedDirection } from '@waymark/domain/indicators/definition';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { isBrokenAt } from '@waymark/domain/indicators/series-break';
import type { ValueType } from '@waymark/domain/indicators/vocabulary';
import { recentTrend, type Trend } from '@waymark/domain/statistics/trend';
import { figureWords } from '../core/figure';

/** The series of a nation, to hold an area's figure against. */
export interface NationSeries {
  name: string;
  observations: readonly Observation[];
}

/** Counts and sums of money grow with the size of a place: they are not held against a nation's. */
const comparableTypes: readonly ValueType[] = ['proportion', 'rate', 'mean', 'index', 'ratio'];

export function isComparable(indicator: Pick<Indicator, 'valueType'>): boolean {
  return comparableTypes.includes(indicator.valueType);
}

export interface AgainstNation {
  name: string;
  value: number;
  verdict: BenchmarkVerdict;
}

/** A figure against the nation's of the same period; null when there is none. */
export function againstNation(
  indicator: Pick<Indicator, 'valueType'>,
  figure: Observation | null,
  nation: NationSeries | null,
): AgainstNation | null {
  if (figure === null || nation === null || !isComparable(indicator)) return null;
  const same = nation.observations.find((one) => one.periodEnd === figure.periodEnd && one.value !== null);
  if (same?.value == null) return null;
  const reliable = figure.status !== 'low-reliability';
  // Higher or lower is said in the title, never better or worse: which is good is said beside the figure.
  const verdict = reliable ? compareToBenchmark(figure, same.value, 'none') : 'not-compared';
  return { name: nation.name, value: same.value, verdict };
}

/** The latest figure in one line, with no more than its interval and the figures before it allow. */
export function indicatorFinding(series: Observations, nation: NationSeries | null): string {
  const { indicator, areaName } = series;
  const latest = latestObservation(series.observations);
  if (latest?.value == null) {
    return $localize`:@@indicators.finding.none:${indicator.name}:name:: no figure for ${areaName}:area: yet`;
  }
  const value = figureWords(latest.value, indicator);
  const found = $localize`:@@indicators.finding:${indicator.name}:name:: ${value}:value: in ${areaName}:area:`;
  const held = heldWords(againstNation(indicator, latest, nation));
  return [found, joined(held, trendWords(series))].filter((words) => words !== '').join(', ');
}

function heldWords(against: AgainstNation | null): string {
  if (against === null) return '';
  const { name, verdict } = against;
  if (verdict === 'higher') return $localize`:@@indicators.finding.higher:higher than ${name}:nation:`;
  if (verdict === 'lower') return $localize`:@@indicators.finding.lower:lower than ${name}:nation:`;
  if (verdict === 'similar') return $localize`:@@indicators.finding.similar:cannot be told apart from ${name}:nation:`;
  return '';
}

/** The trend of the five latest yearly figures; of context it is never said whether it gets better. */
export function trendOf({ indicator, observations }: Observations): Trend {
  const points = observations.map((one, place) => ({
    ...one,
    broken: isBrokenAt(indicator.breaks, observations[place - 1], one),
  }));
  return recentTrend(points, judgedDirection(indicator));
}

/** Rising or falling over the five latest years, when chance does not explain it. */
function trendWords(series: Observations): string {
  if (series.indicator.frequency !== 'year') return '';
  const { word } = trendOf(series);
  if (word === 'increasing') return $localize`:@@indicators.finding.rising:rising`;
  return word === 'decreasing' ? $localize`:@@indicators.finding.falling:falling` : '';
}

function joined(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return $localize`:@@indicators.finding.and:${first}:first: and ${second}:second:`;
}
