import { type Interval, within } from '../number';
import { z95, z998 } from './confidence';
import { wilsonAround } from './wilson';

export interface FunnelLimits {
  /** 95 %. */
  warning: Interval;
  /** 99.8 %. */
  outlier: Interval;
}

export const funnelPlaces = ['inside', 'warning', 'outlier'] as const;
export type FunnelPlace = (typeof funnelPlaces)[number];

/** Limits around the pooled share 0 to 1 for one denominator. */
export function funnelLimits(pooled: number, n: number): FunnelLimits {
  if (!(pooled >= 0 && pooled <= 1)) throw new RangeError(`pooled share must lie in 0 to 1: ${pooled}`);
  if (!Number.isFinite(n) || n <= 0) throw new RangeError(`denominator must be above 0: ${n}`);
  return { warning: wilsonAround(pooled, n, z95), outlier: wilsonAround(pooled, n, z998) };
}

/** Where an area's share lies: outside 99.8 % it is an outlier, between the two limits a warning. */
export function funnelPlace(share: number, pooled: number, n: number): FunnelPlace {
  const { warning, outlier } = funnelLimits(pooled, n);
  if (!within(share, outlier)) return 'outlier';
  return within(share, warning) ? 'inside' : 'warning';
}

/** All numerators over all denominators. */
export function pooledShare(members: readonly { numerator: number; denominator: number }[]): number {
  const denominator = members.reduce((total, member) => total + member.denominator, 0);
  if (denominator <= 0) throw new RangeError('no denominator to pool');
  return members.reduce((total, member) => total + member.numerator, 0) / denominator;
}
