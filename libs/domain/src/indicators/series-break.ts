import type { Day } from '../day';
import type { ObservationStatus } from './vocabulary';

interface Dated {
  periodEnd: Day;
}

/** The breaks that lie between a figure and the one before it, on the day of the figure itself among them. */
export function breaksBetween<Break extends { on: Day }>(
  breaks: readonly Break[],
  before: Dated | undefined,
  one: Dated,
): Break[] {
  return before === undefined ? [] : breaks.filter(({ on }) => before.periodEnd < on && on <= one.periodEnd);
}

/** Whether a figure and the one before it are not the same measure; nothing breaks at the first. */
export function isBrokenAt(
  breaks: readonly { on: Day }[],
  before: Dated | undefined,
  one: Dated & { status: ObservationStatus },
): boolean {
  return before !== undefined && (one.status === 'break' || breaksBetween(breaks, before, one).length > 0);
}
