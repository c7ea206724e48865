import type { Indicator } from '@waymark/contract/indicators';
import type { ChangeTarget, Target } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import { toleranceShareByDefault } from '@waymark/domain/indicators/indicator-status';
import type { Direction, TargetPath } from '@waymark/domain/indicators/vocabulary';
import { roundTo } from '@waymark/domain/number';

export interface PointForm {
  on: Day | null;
  value: number | null;
}

/** A target as its form holds it. The share of tolerance is typed in per cent. */
export interface TargetForm {
  baselineOn: Day | null;
  baselineValue: number | null;
  targetOn: Day | null;
  targetValue: number | null;
  path: TargetPath;
  points: PointForm[];
  toleranceKind: 'share' | 'absolute';
  toleranceShare: number | null;
  toleranceAbsolute: number | null;
  /** As the library says, or this plan's own. */
  direction: Direction | 'library';
  judgeWithInterval: 'source' | 'yes' | 'no';
  rationale: string;
  ownerId: string | null;
}

export const emptyTarget: TargetForm = {
  baselineOn: null,
  baselineValue: null,
  targetOn: null,
  targetValue: null,
  path: 'straight',
  points: [],
  toleranceKind: 'share',
  toleranceShare: toleranceShareByDefault * 100,
  toleranceAbsolute: null,
  direction: 'library',
  judgeWithInterval: 'source',
  rationale: '',
  ownerId: null,
};

export const emptyPoint: PointForm = { on: null, value: null };

export function formOfTarget(target: Target): TargetForm {
  const { baselineOn, baselineValue, targetOn, targetValue, path, points, rationale, ownerId } = target;
  const { toleranceShare, toleranceAbsolute, direction, directionOverridden, judgeWithInterval } = target;
  return {
    ...{ baselineOn, baselineValue, targetOn, targetValue, path, rationale, ownerId, toleranceAbsolute },
    points: points.map(({ on, value }) => ({ on, value })),
    toleranceKind: toleranceAbsolute === null ? 'share' : 'absolute',
    toleranceShare: roundTo((toleranceShare ?? toleranceShareByDefault) * 100, 4),
    direction: directionOverridden ? direction : 'library',
    judgeWithInterval: judgeWithInterval === null ? 'source' : judgeWithInterval ? 'yes' : 'no',
  };
}

/** What is sent. A straight path has no points, and of the two tolerances one holds. */
export function bodyOfTarget(form: TargetForm): ChangeTarget {
  const { baselineOn, baselineValue, targetOn, targetValue, path, rationale, ownerId } = form;
  const byShare = form.toleranceKind === 'share';
  return {
    ...{ baselineOn, baselineValue, targetOn, targetValue, path, rationale, ownerId },
    points: path === 'straight' ? [] : wholePoints(form.points),
    toleranceShare: byShare && form.toleranceShare !== null ? roundTo(form.toleranceShare / 100, 6) : null,
    toleranceAbsolute: byShare ? null : form.toleranceAbsolute,
    direction: form.direction === 'library' ? null : form.direction,
    judgeWithInterval: form.judgeWithInterval === 'source' ? null : form.judgeWithInterval === 'yes',
  };
}

export function wholePoints(points: readonly PointForm[]): { on: Day; value: number }[] {
  return points.flatMap(({ on, value }) => (on === null || value === null ? [] : [{ on, value }]));
}

/** Which way is good here: this plan's own word, else the library's. */
export function directionOf(form: TargetForm, indicator: Pick<Indicator, 'direction'> | null): Direction {
  return form.direction === 'library' ? (indicator?.direction ?? 'none') : form.direction;
}
