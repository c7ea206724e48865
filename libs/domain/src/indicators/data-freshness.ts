import { addMonths, type Day } from '../day';
import { type DataFreshness, type Frequency, monthsOf } from './vocabulary';

export interface PublishedSeries {
  frequency: Frequency;
  /** Months from the end of a period until its figure is usually out. */
  lagMonths: number;
}

/** The day by which the next figure is usually out: period end, one period more, and the usual lag. */
export function nextFigureDueOn(series: PublishedSeries, latestPeriodEnd: Day): Day | null {
  if (series.frequency === 'occasional') return null;
  return addMonths(latestPeriodEnd, monthsOf[series.frequency] + series.lagMonths);
}

/** Whether the latest figure is the newest one can expect. Data of no fixed rhythm is never late. */
export function dataFreshness(series: PublishedSeries, latestPeriodEnd: Day | null, today: Day): DataFreshness {
  if (latestPeriodEnd === null) return 'no-data';
  const dueOn = nextFigureDueOn(series, latestPeriodEnd);
  if (dueOn === null) return 'not-expected';
  return today > dueOn ? 'late' : 'current';
}
