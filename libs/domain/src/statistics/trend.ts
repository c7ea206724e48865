import { addMonths, type Day, daysBetween } from '../day';
import type { Direction } from '../indicators/vocabulary';
import { sum } from '../number';

export const trendWords = ['increasing', 'decreasing', 'no-significant-change', 'cannot-be-calculated'] as const;
export type TrendWord = (typeof trendWords)[number];

export const trendChanges = ['getting-better', 'getting-worse'] as const;
export type TrendChange = (typeof trendChanges)[number];

/** A figure with its 95 % limits. */
export interface TrendPoint {
  value: number;
  lower: number;
  upper: number;
}

export interface AnnualPoint {
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Whether the series was broken at this point, so that what lies before is not the same measure. */
  broken: boolean;
}

export interface TrendLine {
  /** Change per year, in the indicator's unit. */
  slope: number;
  chiSquare: number;
  leaveOneOutSlopes: number[];
  significant: boolean;
}

/** Why a trend cannot be calculated. */
export const trendGaps = ['too-few', 'break', 'gap', 'no-interval'] as const;
export type TrendGap = (typeof trendGaps)[number];

export interface Trend {
  word: TrendWord;
  change: TrendChange | null;
  line: TrendLine | null;
  /** Null where it was calculated. */
  why: TrendGap | null;
}

export const trendPointCount = 5;

/** 99.8 % of the chi-square distribution with one degree of freedom. */
const chiSquareLimit = 9.5495;

/** From the width of a 95 % interval to its standard error. */
const standardErrorsInWidth = 3.92;

const leapDayRoom = 3;

/** The trend of the five latest annual points; fewer, a gap, a break or a missing limit: it cannot be calculated. */
export function recentTrend(points: readonly AnnualPoint[], direction: Direction): Trend {
  const latest = [...points].sort((a, b) => daysBetween(b.periodEnd, a.periodEnd)).slice(-trendPointCount);
  const why = gapOf(latest);
  const line = why === null ? trendLine(latest.filter(isComplete)) : null;
  if (line === null) return { word: 'cannot-be-calculated', change: null, line, why: why ?? 'no-interval' };
  if (!line.significant) return { word: 'no-significant-change', change: null, line, why };
  const rising = line.slope > 0;
  return { word: rising ? 'increasing' : 'decreasing', change: changeOf(rising, direction), line, why };
}

function gapOf(points: readonly AnnualPoint[]): TrendGap | null {
  if (points.length < trendPointCount) return 'too-few';
  if (points.slice(1).some((point) => point.broken)) return 'break';
  if (points.some((point) => point.value === null) || !isYearly(points)) return 'gap';
  return points.every(isComplete) ? null : 'no-interval';
}

/**
 * Weighted linear regression over equally spaced points, weights 1/SE². Significant when chi-square is above its
 * 99.8 % limit and the slope keeps its sign when each point is left out in turn. Null when an interval has no width.
 */
export function trendLine(points: readonly TrendPoint[]): TrendLine | null {
  const weighted = points.map(({ value, lower, upper }, index) => {
    const standardError = (upper - lower) / standardErrorsInWidth;
    return { x: index, y: value, weight: 1 / standardError ** 2 };
  });
  if (weighted.length < 3 || weighted.some(({ weight }) => !Number.isFinite(weight) || weight <= 0)) return null;
  const { slope, variance } = regression(weighted);
  const leaveOneOutSlopes = weighted.map((out) => regression(weighted.filter((point) => point !== out)).slope);
  const chiSquare = slope ** 2 / variance;
  const keepsSign = leaveOneOutSlopes.every((other) => Math.sign(other) === Math.sign(slope));
  return { slope, chiSquare, leaveOneOutSlopes, significant: chiSquare > chiSquareLimit && keepsSign };
}

function regression(points: readonly { x: number; y: number; weight: number }[]): { slope: number; variance: number } {
  const weight = sum(points.map((point) => point.weight));
  const meanX = sum(points.map((point) => point.weight * point.x)) / weight;
  const meanY = sum(points.map((point) => point.weight * point.y)) / weight;
  const spread = sum(points.map((point) => point.weight * (point.x - meanX) ** 2));
  const shared = sum(points.map((point) => point.weight * (point.x - meanX) * (point.y - meanY)));
  return { slope: shared / spread, variance: 1 / spread };
}

function isComplete(point: AnnualPoint): point is AnnualPoint & TrendPoint {
  return point.value !== null && point.lower !== null && point.upper !== null;
}

/** A year apart each, give or take the length of February; a break at the first point hides nothing. */
function isYearly(points: readonly AnnualPoint[]): boolean {
  return points.slice(1).every((point, index) => {
    const before = points[index];
    if (before === undefined) return false;
    return Math.abs(daysBetween(addMonths(before.periodEnd, 12), point.periodEnd)) <= leapDayRoom;
  });
}

function changeOf(rising: boolean, direction: Direction): TrendChange | null {
  if (direction === 'none') return null;
  return rising === (direction === 'higher') ? 'getting-better' : 'getting-worse';
}
