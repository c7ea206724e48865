import type { Benchmark } from '@waymark/contract/comparison';
import { sumMayStand } from '@waymark/domain/disclosure/member-sum';
import { commonPeriodEnd, type MemberFigure, rollUp } from '@waymark/domain/comparison/roll-up';
import type { Day } from '@waymark/domain/day';
import type { RollUp } from '@waymark/domain/indicators/vocabulary';
import type { AreaFigure, AreaFigures } from './area-figures';
import type { ComparedArea, ComparedAreas } from './compared-areas';

export interface RollUpRule {
  rollUp: RollUp;
  per: number | null;
}

/** The members' figures of one indicator, and what weighs them where the roll-up asks for a population. */
export interface Compared {
  areas: ComparedAreas;
  figures: AreaFigures;
  weights: AreaFigures;
}

/** The period that members are compared for: the one asked for, else the one that most of them have. */
export function comparedPeriod({ areas, figures }: Compared): Day | null {
  return commonPeriodEnd(areas.members.flatMap(({ areaCode }) => figures.get(areaCode) ?? []));
}

/** The office's own value for the period if one was published, else the members' rolled up, with who is left out and why. */
export function groupBenchmark(compared: Compared, rule: RollUpRule, periodEnd: Day | null): Benchmark | null {
  const { areas, figures } = compared;
  const { areaCode, areaName } = areas.group;
  const memberCount = areas.members.length;
  const published = figures.get(areaCode);
  if (published !== undefined && published.periodEnd === periodEnd && standsForGroup(published, compared)) {
    const covered = { memberCount, coveredCount: memberCount, leftOut: [], leftOutReasons: [] };
    return { areaCode, areaName, value: published.value, periodEnd, method: 'published', ...covered };
  }
  if (memberCount === 0 || periodEnd === null) return null;
  const rolled = rollUp(memberFigures(compared, { method: rule.rollUp, periodEnd }), {
    method: rule.rollUp,
    per: rule.per ?? 1,
    periodEnd,
  });
  const nameOf = new Map(areas.members.map((member) => [member.areaCode, member.areaName]));
  const { value, coveredCount, leftOut } = rolled;
  return {
    ...{ areaCode, areaName, value, periodEnd, method: rule.rollUp, memberCount, coveredCount },
    leftOut: leftOut.map(({ id }) => nameOf.get(id) ?? id),
    leftOutReasons: leftOut.map(({ reason }) => reason),
  };
}

/** The first of the wider areas, the nation before all, that has a value for the period. */
export function nationBenchmark(
  { areas, figures }: Compared,
  rule: RollUpRule,
  periodEnd: Day | null,
): Benchmark | null {
  const possible = areas.wider.flatMap((area) => {
    const figure = figures.get(area.areaCode);
    return figure !== undefined && figure.value !== null && figure.periodEnd === periodEnd ? [{ area, figure }] : [];
  });
  const [first] = possible;
  return first ? widerBenchmark(first.area, first.figure, rule) : null;
}

function widerBenchmark(area: ComparedArea, { value, periodEnd, derived }: AreaFigure, rule: RollUpRule): Benchmark {
  const { areaCode, areaName } = area;
  const method = derived ? rule.rollUp : 'published';
  return {
    ...{ areaCode, areaName, value, periodEnd, method },
    ...{ memberCount: 0, coveredCount: 0, leftOut: [], leftOutReasons: [] },
  };
}

/**
 * A sum that was made here says less than one that names its members. What the office recorded itself beside a hidden
 * member would let that member be worked back.
 */
function standsForGroup(figure: AreaFigure, { areas, figures }: Compared): boolean {
  if (figure.value === null || figure.derived) return false;
  return !figure.own || !areas.members.some(({ areaCode }) => figures.get(areaCode)?.status === 'suppressed');
}

const noFigure = {
  periodEnd: null,
  value: null,
  numerator: null,
  denominator: null,
  status: 'normal',
  behind: null,
} as const;

/** A sum counts hidden members too where that gives none of them away; else they are left out by name, as in every ratio. */
function memberFigures(
  { areas, figures, weights }: Compared,
  { method, periodEnd: period }: { method: RollUp; periodEnd: Day },
): MemberFigure[] {
  const hidden = areas.members
    .flatMap(({ areaCode }) => figures.get(areaCode) ?? [])
    .filter(({ periodEnd, status }) => periodEnd === period && status === 'suppressed');
  const counts = hidden.flatMap(({ behind }) => behind ?? []);
  const counted = method === 'sum' && counts.length === hidden.length && sumMayStand(counts, areas.threshold);
  return areas.members.map(({ areaCode }) => {
    const told = figures.get(areaCode) ?? noFigure;
    const stands = counted && told.periodEnd === period && told.behind !== null;
    const { periodEnd, numerator, denominator } = told;
    const [value, status] = stands ? [told.behind, 'normal' as const] : [told.value, told.status];
    const population = weights.get(areaCode)?.value ?? null;
    return { id: areaCode, periodEnd, value, numerator, denominator, population, status };
  });
}
