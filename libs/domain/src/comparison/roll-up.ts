import type { Day } from '../day';
import { saysNumber, type ObservationStatus, type RollUp } from '../indicators/vocabulary';
import { sum } from '../number';

export const leftOutReasons = [
  'no-figure',
  'suppressed',
  'not-available',
  'not-applicable',
  'other-period',
  'no-numerator-or-denominator',
  'no-population',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** The latest figure of a member; the period end is null when it has none. */
export interface MemberFigure {
  id: string;
  periodEnd: Day | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** The named population series, for the population-weighted mean alone. */
  population?: number | null;
  status: ObservationStatus;
}

export interface RollUpOptions {
  method: RollUp;
  /** What a ratio is given per: 100 for a percentage. */
  per: number;
  /** Whose figures are rolled up; else the period that most members have, the later one of two. */
  periodEnd?: Day;
}

export interface RolledUp {
  /** Null when nothing could be rolled up. */
  value: number | null;
  /** Sums over the members covered, for a ratio of sums. */
  numerator: number | null;
  denominator: number | null;
  periodEnd: Day | null;
  memberCount: number;
  coveredCount: number;
  coveredIds: string[];
  leftOut: { id: string; reason: LeftOutReason }[];
}

/** The members' figures as one, for one period, with how many of the members it covers and who is left out and why. */
export function rollUp(members: readonly MemberFigure[], options: RollUpOptions): RolledUp {
  const periodEnd = options.periodEnd ?? commonPeriodEnd(members);
  const judged = members.map((member) => ({ member, reason: reasonToLeaveOut(member, options.method, periodEnd) }));
  const covered = judged.filter(({ reason }) => reason === null).map(({ member }) => member);
  return {
    ...combine(covered, options),
    periodEnd,
    memberCount: members.length,
    coveredCount: covered.length,
    coveredIds: covered.map(({ id }) => id),
    leftOut: judged.flatMap(({ member, reason }) => (reason === null ? [] : [{ id: member.id, reason }])),
  };
}

/** The period end that most members have figures for; of several, the latest. */
export function commonPeriodEnd(members: readonly Pick<MemberFigure, 'periodEnd' | 'value'>[]): Day | null {
  const counts = new Map<Day, number>();
  for (const { periodEnd, value } of members) {
    if (periodEnd !== null && value !== null) counts.set(periodEnd, (counts.get(periodEnd) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? 1 : -1));
  return ordered[0]?.[0] ?? null;
}

function reasonToLeaveOut(member: MemberFigure, method: RollUp, periodEnd: Day | null): LeftOutReason | null {
  if (!saysNumber(member.status)) return member.status as LeftOutReason;
  if (member.value === null || member.periodEnd === null) return 'no-figure';
  if (member.periodEnd !== periodEnd) return 'other-period';
  if (method === 'ratio-of-sums' && !hasRatio(member)) return 'no-numerator-or-denominator';
  if (method === 'population-weighted' && !((member.population ?? 0) > 0)) return 'no-population';
  return null;
}

function hasRatio({ numerator, denominator }: MemberFigure): boolean {
  return numerator !== null && denominator !== null && denominator > 0;
}

function combine(
  covered: readonly MemberFigure[],
  { method, per }: RollUpOptions,
): Pick<RolledUp, 'value' | 'numerator' | 'denominator'> {
  const nothing = { value: null, numerator: null, denominator: null };
  if (covered.length === 0 || method === 'none') return nothing;
  if (method === 'sum') return { ...nothing, value: total(covered, 'value') };
  if (method === 'population-weighted') {
    const weighted = sum(covered.map((member) => (member.value ?? 0) * (member.population ?? 0)));
    return { ...nothing, value: weighted / total(covered, 'population') };
  }
  const numerator = total(covered, 'numerator');
  const denominator = total(covered, 'denominator');
  return { value: (numerator / denominator) * per, numerator, denominator };
}

function total(members: readonly MemberFigure[], field: 'value' | 'numerator' | 'denominator' | 'population'): number {
  return sum(members.map((member) => member[field] ?? 0));
}
