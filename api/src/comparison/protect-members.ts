import { withoutValues } from '@waymark/domain/disclosure/primary';
import { sumMayStand } from '@waymark/domain/disclosure/member-sum';
import type { RollUp } from '@waymark/domain/indicators/vocabulary';
import type { AreaFigure, AreaFigures } from './area-figures';
import type { ComparedAreas } from './compared-areas';

/** What a member's figure counts, whether it is hidden or not. */
export const countOf = ({ behind, numerator, value }: AreaFigure): number | null => behind ?? numerator ?? value;

/**
 * The figures with further members hidden where the office has recorded its own total, which would give a hidden member away:
 * the smallest of those above zero, as often as it takes. A sum that is only made here needs none: it leaves them out.
 */
export function protectMembers(areas: ComparedAreas, figures: AreaFigures, rollUp: RollUp): AreaFigures {
  const total = figures.get(areas.group.areaCode);
  const summed = rollUp === 'sum' || rollUp === 'ratio-of-sums';
  if (!summed || total === undefined || !total.own || total.value === null) return figures;
  const made = new Map(figures);
  const members = areas.members.flatMap(({ areaCode }) => made.get(areaCode) ?? []);
  const together = members.filter(({ periodEnd }) => periodEnd === total.periodEnd);
  const hidden = together.filter(({ status }) => status === 'suppressed').map((one) => countOf(one) ?? 0);
  const others = together
    .filter((one) => one.own && one.status !== 'suppressed' && (countOf(one) ?? 0) > 0)
    .sort((a, b) => (countOf(a) ?? 0) - (countOf(b) ?? 0) || (a.areaCode < b.areaCode ? -1 : 1));
  while (!sumMayStand(hidden, areas.threshold)) {
    const next = others.shift();
    if (!next) break;
    hidden.push(countOf(next) ?? 0);
    // No sum counts it: beside what it was, a sum with all that are hidden would tell the one that it protects.
    made.set(next.areaCode, { ...withoutValues(next), behind: null, intervalComputed: false });
  }
  return made;
}
