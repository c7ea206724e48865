import { cellOf, type GuardedFigure, type GuardRule, relationsOf } from './figure-relations';
import { protectedCells } from './protect';

/**
 * The figures of an indicator, as one organisation records them, that are hidden: those about few people, and those that
 * would give them away within a breakdown, across areas or over time.
 */
export function hiddenFigures(given: readonly GuardedFigure[], rule: GuardRule): ReadonlySet<string> {
  const figures = [...given].sort((a, b) => (a.key < b.key ? -1 : 1));
  const cells = figures.map((figure) => cellOf(figure, rule));
  if (!cells.some(({ small }) => small)) return new Set();
  return protectedCells(cells, relationsOf(figures, rule), rule.threshold);
}
