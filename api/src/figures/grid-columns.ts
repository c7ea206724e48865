import type { FigureGrid, GridAsked, GridPeriod } from '@waymark/contract/figure-grid';
import type { Day } from '@waymark/domain/day';
import { isUsual, latestPeriods, periodsBetween } from '@waymark/domain/figures/grid-periods';
import { categories, dimensions, everyone, isBreakdown } from '@waymark/domain/indicators/breakdown';
import { type Frequency, frequencies } from '@waymark/domain/indicators/vocabulary';
import { periodsOfGrid } from '@waymark/domain/limits';
import { fieldRefused } from '@waymark/domain/refusal';
import type { FigureIndicator } from './figure-rows';

/** How many indicators there are of each frequency. */
export function frequenciesOf(indicators: readonly FigureIndicator[]): FigureGrid['frequencies'] {
  return frequencies.flatMap((frequency) => {
    const rowCount = indicators.filter((one) => one.frequency === frequency).length;
    return rowCount > 0 ? [{ frequency, rowCount }] : [];
  });
}

/** The frequency that was asked for, or the one that most have. */
export function frequencyFor(asked: GridAsked, counts: FigureGrid['frequencies']): Frequency {
  if (asked.frequency !== undefined) return asked.frequency;
  const [first] = [...counts].sort((a, b) => b.rowCount - a.rowCount);
  return first?.frequency ?? 'quarter';
}

/** The usual periods that were asked for: over, and not more than a screen can hold. */
export function usualPeriods({ from, to }: GridAsked, frequency: Frequency, today: Day): GridPeriod[] {
  const last = to === undefined || to > today ? today : to;
  if (from === undefined && to === undefined) return latestPeriods(frequency, today).map(usual);
  if (from === undefined) return latestPeriods(frequency, last).map(usual);
  const periods = periodsBetween(frequency, from, last);
  if (periods.length <= periodsOfGrid) return periods.map(usual);
  throw fieldRefused('/from', 'too-many');
}

const usual = (period: { start: Day; end: Day }): GridPeriod => ({ ...period, usual: true });

interface Filled {
  periodStart: Day;
  periodEnd: Day;
}

/** The usual periods, and those others of figures that are there, in order. */
export function columnsOf(
  periods: readonly GridPeriod[],
  filled: readonly Filled[],
  frequency: Frequency,
): GridPeriod[] {
  const [first, last] = [periods[0]?.start, periods.at(-1)?.end];
  if (first === undefined || last === undefined) return [];
  const others = new Map<string, GridPeriod>();
  for (const { periodStart: start, periodEnd: end } of filled) {
    if (start < first || end > last || isUsual(frequency, { start, end })) continue;
    others.set(`${start} ${end}`, { start, end, usual: false });
  }
  return [...periods, ...others.values()]
    .sort((a, b) => (a.end === b.end ? (a.start < b.start ? -1 : 1) : a.end < b.end ? -1 : 1))
    .slice(-periodsOfGrid);
}

/** The rows of an indicator: everyone, one category, or everyone and each category of a dimension. */
export function breakdownsFor(asked: string | undefined, known: readonly string[]): string[] {
  if (asked === undefined || asked === '') return [everyone];
  if (isBreakdown(asked)) return [asked];
  const dimension = dimensions.find((one) => one === asked);
  if (!dimension) throw fieldRefused('/breakdown', 'not-a-choice');
  const fixed = (categories[dimension] ?? []).map((category) => `${dimension}:${category}`);
  const others = known.filter((key) => key.startsWith(`${dimension}:`) && !fixed.includes(key));
  return [everyone, ...fixed, ...[...new Set(others)].sort()];
}
