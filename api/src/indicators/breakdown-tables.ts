import type { BreakdownFigure, BreakdownTable } from '@waymark/contract/breakdowns';
import { breakdownParts, compareBreakdowns, dimensions, everyone } from '@waymark/domain/indicators/breakdown';
import { partsAgainstTotal, totalOf } from '@waymark/domain/indicators/breakdown-total';
import { roundTo } from '@waymark/domain/number';
import { type FigureGuard, type FigureRule, isHidden, shownFigure, type StatedFigure } from './shown-figure';

export interface BreakdownRow extends StatedFigure, FigureGuard {
  breakdown: string;
}

interface Rule extends FigureRule {
  decimals: number;
}

/** The figures of one period, dimension by dimension, each beside its total. */
export function breakdownTables(rows: readonly BreakdownRow[], rule: Rule): BreakdownTable[] {
  const recorded = rows.find(({ breakdown }) => breakdown === everyone) ?? null;
  const ordered = [...rows].sort((a, b) => compareBreakdowns(a.breakdown, b.breakdown));
  return dimensions.flatMap((dimension) => {
    const parts = ordered.filter(({ breakdown }) => breakdownParts(breakdown)?.dimension === dimension);
    if (parts.length === 0) return [];
    const total = recorded ?? madeTotal(parts, rule);
    return [
      {
        dimension,
        parts: parts.map((part) => figureOf(part, rule)),
        total: total && figureOf(total, rule),
        totalRecorded: recorded !== null,
        against: partsAgainstTotal(parts, recorded, rule),
      },
    ];
  });
}

/** From counts, hidden ones too, as long as they are several or none: then the total gives none of them away. */
function madeTotal(parts: readonly BreakdownRow[], rule: Rule): BreakdownRow | null {
  const [first] = parts;
  const hidden = parts.filter((part) => isHidden(part, rule, part));
  const { value, numerator, denominator } = totalOf(parts, rule);
  if (!first || value === null || hidden.length === 1) return null;
  const { own, threshold, roundingBase } = first;
  return {
    ...{ breakdown: everyone, value: roundTo(value, rule.decimals), lower: null, upper: null, numerator, denominator },
    ...{ status: 'normal' as const, own, threshold, roundingBase, hidden: false },
  };
}

function figureOf(row: BreakdownRow, rule: Rule): BreakdownFigure {
  const { breakdown, value, lower, upper, numerator, denominator, status, intervalComputed } = shownFigure(
    row,
    rule,
    row,
  );
  return { breakdown, value, lower, upper, numerator, denominator, status, intervalComputed };
}
