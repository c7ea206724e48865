import type { IndicatorComparison } from '@waymark/contract/comparison';
import {
  type FunnelLimits,
  funnelLimits,
  type FunnelPlace,
  funnelPlace,
  pooledShare,
} from '@waymark/domain/statistics/funnel';

export interface FunnelMember {
  areaCode: string;
  name: string;
  numerator: number;
  denominator: number;
  share: number;
  limits: FunnelLimits;
  place: FunnelPlace;
}

export interface Funnel {
  pooled: number;
  /** Of the indicator, so that shares and limits can be told apart. */
  decimals: number;
  members: FunnelMember[];
  /** The limits along the denominators, to be drawn. */
  course: ({ denominator: number } & FunnelLimits)[];
}

const leastMembers = 3;
const steps = 60;

/** The members around what they have in common, for proportions that are counted; null where a funnel says nothing. */
export function funnelOf({ indicator, figures, periodEnd }: IndicatorComparison): Funnel | null {
  if (indicator.valueType !== 'proportion' || indicator.sourceType === 'survey') return null;
  const counted = figures.flatMap(({ areaCode, areaName: name, numerator, denominator, ...figure }) =>
    numerator !== null && denominator !== null && denominator > 0 && figure.periodEnd === periodEnd
      ? [{ areaCode, name, numerator, denominator }]
      : [],
  );
  if (counted.length < leastMembers) return null;
  const pooled = pooledShare(counted);
  const members = counted.map((one) => {
    const share = one.numerator / one.denominator;
    const place = funnelPlace(share, pooled, one.denominator);
    return { ...one, share, place, limits: funnelLimits(pooled, one.denominator) };
  });
  const course = courseOf(pooled, Math.max(...counted.map(({ denominator }) => denominator)));
  return { pooled, decimals: indicator.decimals, members, course };
}

/** More points where the limits bend, which is at small denominators. */
function courseOf(pooled: number, most: number): Funnel['course'] {
  const least = Math.max(1, most / 400);
  return Array.from({ length: steps + 1 }, (_none, step) => {
    const denominator = least * (most / least) ** (step / steps);
    return { denominator, ...funnelLimits(pooled, denominator) };
  });
}
