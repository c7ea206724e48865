import { hidesCount } from '../disclosure/primary';
import { hideCells } from '../disclosure/secondary';
import { sum } from '../number';

export interface CountedGroup {
  id: string;
  /** People of the group who answered; null while not counted. */
  responses: number | null;
}

export interface ShownResponses {
  /** Identifiers of the groups whose count is hidden. */
  hidden: string[];
  totalHidden: boolean;
}

const rest = '\u0000rest';

/**
 * Which counts of one consultation leave the server. Counts of 1 to one less than the threshold are hidden. Where the
 * groups and those of no group add up to the total, a further count is hidden as long as the total would give one away.
 * Groups that overlap (their sum is above the total) cannot be worked back from it.
 */
export function shownResponses(
  groups: readonly CountedGroup[],
  total: number | null,
  threshold: number,
): ShownResponses {
  const counted = groups.flatMap(({ id, responses }) => (responses === null ? [] : [[id, responses] as const]));
  const cells: Record<string, number> = Object.fromEntries(counted);
  const others = total === null ? 0 : total - sum(counted.map(([, responses]) => responses));
  if (others > 0) cells[rest] = others;
  const addsUp = total !== null && others >= 0;
  const { suppressed } = hideCells(cells, { threshold, totalShown: addsUp });
  return {
    hidden: suppressed.filter((id) => id !== rest),
    totalHidden: total !== null && hidesCount(total, threshold),
  };
}
