import type { Day } from '../day';
import { expectedValue, type Course, type DatedValue } from './expected-value';
import type { Direction, IndicatorKind, IndicatorStatus, TargetPath } from './vocabulary';

export interface JudgedTarget {
  baselineOn: Day | null;
  baselineValue: number | null;
  targetOn: Day | null;
  targetValue: number | null;
  path: TargetPath;
  points: readonly DatedValue[];
  toleranceShare: number | null;
  toleranceAbsolute: number | null;
  /** Overrides the indicator's direction in this plan. */
  direction: Direction | null;
  judgeWithInterval: boolean | null;
}

/** The latest figure: its own period end counts, not the day it came out. */
export interface JudgedObservation {
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** How a status came about: everything needed to work it out again by hand. */
export interface IndicatorWorking {
  baseline: DatedValue;
  target: DatedValue;
  /** The day the figure is judged at: its own period end. */
  on: Day;
  observed: number;
  lower: number | null;
  upper: number | null;
  expected: number;
  /** How far ahead of the expected value, in the good direction; negative is behind. */
  lead: number;
  /** In the indicator's unit. */
  tolerance: number;
  judgedWithInterval: boolean;
}

export interface IndicatorJudgement {
  status: IndicatorStatus;
  /** Null where nothing is judged. */
  working: IndicatorWorking | null;
}

export const toleranceShareByDefault = 0.1;

/**
 * Judges the latest observation against the course from baseline to target, at the observation's own period end.
 * The rows are tried in the order of the statuses. Without direction, baseline or target there is no judgement.
 */
export function indicatorStatus(
  target: JudgedTarget,
  indicator: { kind: IndicatorKind; direction: Direction },
  observation: JudgedObservation | null,
): IndicatorJudgement {
  const direction = target.direction ?? indicator.direction;
  const course = courseOf(target);
  if (direction === 'none' || indicator.kind === 'context' || course === null) return unjudged('no-judgement');
  if (observation === null || observation.value === null || observation.periodEnd <= course.baselineOn) {
    return unjudged('no-data');
  }
  const sign = direction === 'higher' ? 1 : -1;
  const working = workingOf(course, target, { ...observation, value: observation.value }, sign);
  return { status: judge(working, sign), working };
}

/** The observation with the latest period end; one with no value is passed over. */
export function latestObservation<T extends { periodEnd: Day; value: number | null }>(
  observations: readonly T[],
): T | null {
  const valued = observations.filter((observation) => observation.value !== null);
  return valued.reduce<T | null>(
    (latest, each) => (latest === null || each.periodEnd > latest.periodEnd ? each : latest),
    null,
  );
}

/** The course of a target, or null while baseline or target are not complete. */
export function courseOf(target: Omit<JudgedTarget, 'direction' | 'judgeWithInterval'>): Course | null {
  const { baselineOn, baselineValue, targetOn, targetValue, path, points } = target;
  if (baselineOn === null || baselineValue === null || targetOn === null || targetValue === null) return null;
  return { baselineOn, baselineValue, targetOn, targetValue, path, points };
}

/** Absolute when given; else a share of the way from baseline to target, which is nothing when the level is held. */
export function toleranceOf(
  course: { baselineValue: number; targetValue: number },
  target: { toleranceShare: number | null; toleranceAbsolute: number | null },
): number {
  if (target.toleranceAbsolute !== null) return target.toleranceAbsolute;
  const share = target.toleranceShare ?? toleranceShareByDefault;
  return share * Math.abs(course.targetValue - course.baselineValue);
}

function workingOf(
  course: Course,
  target: JudgedTarget,
  observation: JudgedObservation & { value: number },
  sign: 1 | -1,
): IndicatorWorking {
  const { lower, upper, value: observed, periodEnd: on } = observation;
  const expected = expectedValue(course, on);
  return {
    baseline: { on: course.baselineOn, value: course.baselineValue },
    target: { on: course.targetOn, value: course.targetValue },
    on,
    observed,
    lower,
    upper,
    expected,
    lead: sign * (observed - expected),
    tolerance: toleranceOf(course, target),
    judgedWithInterval: target.judgeWithInterval === true && lower !== null && upper !== null,
  };
}

function judge(working: IndicatorWorking, sign: 1 | -1): IndicatorStatus {
  const { observed, expected, tolerance } = working;
  const reached = (value: number, limit: number) => atLeast(sign * value, sign * limit);
  const { least, most } = limitsOf(working);
  if (reached(least, working.target.value) && reached(most, working.target.value)) return 'target-met';
  if (working.judgedWithInterval && least <= expected && expected <= most) return 'cannot-tell';
  if (reached(observed, expected)) return 'on-track';
  return reached(observed, expected - sign * tolerance) ? 'slightly-behind' : 'behind';
}

function limitsOf({ judgedWithInterval, observed, lower, upper }: IndicatorWorking): { least: number; most: number } {
  return judgedWithInterval
    ? { least: lower ?? observed, most: upper ?? observed }
    : { least: observed, most: observed };
}

/** Two values that differ by no more than the dust of double precision count as equal. */
function atLeast(value: number, limit: number): boolean {
  const dust = 1e-12 * Math.max(Math.abs(value), Math.abs(limit));
  return value >= limit - dust;
}

function unjudged(status: 'no-judgement' | 'no-data'): IndicatorJudgement {
  return { status, working: null };
}
