import { areaFigures, type AreaFigures } from './area-figures';
import type { ComparedAreas } from './compared-areas';
import type { FigureSource } from './figure-sources';
import type { MatrixColumns } from './matrix-rows';
import type { MatrixIndicator } from './matrix-text';
import { protectMembers } from './protect-members';

const nothing: AreaFigures = new Map();

/** The rows of an indicator by several organisations follow each other; together they make its figures. */
export function indicatorsOf(
  columns: readonly MatrixColumns[],
  sources: readonly FigureSource[],
  areas: ComparedAreas,
): MatrixIndicator[] {
  const parts = new Map<string, MatrixColumns[]>();
  for (const part of columns) parts.set(part.indicatorId, [...(parts.get(part.indicatorId) ?? []), part]);
  const figuresOf = new Map<string, AreaFigures>();
  const made = [...parts.values()].flatMap((own) => {
    const [indicator] = own;
    if (!indicator) return [];
    const figures = protectMembers(areas, areaFigures(own, sources, indicator), indicator.rollUp);
    figuresOf.set(indicator.code, figures);
    return [{ indicator, figures }];
  });
  return made.map((one) => ({ ...one, weights: figuresOf.get(one.indicator.rollUpWeight ?? '') ?? nothing }));
}
