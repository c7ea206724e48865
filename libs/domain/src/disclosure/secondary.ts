import { sum } from '../number';
import { assertThreshold, hidesCount } from './primary';

export interface GroupRule {
  threshold: number;
  /** Whether the total of the group is shown beside its cells. */
  totalShown: boolean;
}

export interface HiddenCells {
  /** Keys of the hidden cells, in order. */
  suppressed: string[];
  /** Whether the total may still be shown; a total that is itself small never is. */
  totalShown: boolean;
}

/**
 * The cells of a group that are hidden so that none can be worked back from the total: cells of a breakdown, member
 * areas of a sum, or periods of a yearly total. A single hidden cell takes the smallest other above zero with it (ties
 * by key), and so do hidden cells that sum to less than the threshold.
 */
export function hideCells(cells: Readonly<Record<string, number>>, rule: GroupRule): HiddenCells {
  assertThreshold(rule.threshold);
  const ordered = Object.entries(cells).sort(([keyA, a], [keyB, b]) => a - b || (keyA < keyB ? -1 : 1));
  const hidden = ordered.filter(([, count]) => hidesCount(count, rule.threshold));
  const total = sum(ordered.map(([, count]) => count));
  const totalShown = rule.totalShown && !hidesCount(total, rule.threshold);
  if (totalShown) {
    const others = ordered.filter(([, count]) => count >= rule.threshold);
    while (isWorkable(hidden, rule.threshold) && others.length > 0) hidden.push(...others.splice(0, 1));
  }
  return { suppressed: hidden.map(([key]) => key).sort(), totalShown };
}

/** Whether the hidden cells give themselves away: one alone, or several that are small even together. */
function isWorkable(hidden: readonly (readonly [string, number])[], threshold: number): boolean {
  if (hidden.length === 0) return false;
  return hidden.length === 1 || sum(hidden.map(([, count]) => count)) < threshold;
}
