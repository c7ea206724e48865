import type { JudgedTarget } from '../indicators/indicator-status';
import type { Direction } from '../indicators/vocabulary';

/** The least of a target that is held against the rules when it is set. */
export type TargetToSet = Omit<JudgedTarget, 'toleranceShare' | 'toleranceAbsolute' | 'judgeWithInterval'>;

/** A field as a JSON pointer, and why it is refused as a code. */
export interface TargetProblem {
  pointer: string;
  code: string;
}

/** What stands against setting a target, field by field. An indicator with no good direction cannot have a target. */
export function targetProblems(target: TargetToSet, indicatorDirection: Direction): TargetProblem[] {
  return [...directionProblems(target, indicatorDirection), ...periodProblems(target), ...pointProblems(target)];
}

/** To hold a level, the share of the way has no meaning: without an absolute tolerance there is none. */
export function toleranceToKeep(target: TargetToSet, toleranceAbsolute: number | null): number | null {
  const holdsLevel = target.baselineValue !== null && target.baselineValue === target.targetValue;
  return holdsLevel ? (toleranceAbsolute ?? 0) : toleranceAbsolute;
}

function directionProblems(target: TargetToSet, indicatorDirection: Direction): TargetProblem[] {
  const hasTarget = target.targetOn !== null || target.targetValue !== null;
  const direction = target.direction ?? indicatorDirection;
  return hasTarget && direction === 'none' ? [{ pointer: '/direction', code: 'direction-needed' }] : [];
}

function periodProblems({ baselineOn, targetOn }: TargetToSet): TargetProblem[] {
  const wrong = baselineOn !== null && targetOn !== null && baselineOn >= targetOn;
  return wrong ? [{ pointer: '/targetOn', code: 'not-after-baseline' }] : [];
}

function pointProblems({ path, points, baselineOn, targetOn }: TargetToSet): TargetProblem[] {
  if (path === 'straight') return points.length > 0 ? [{ pointer: '/points', code: 'not-with-path' }] : [];
  const days = points.map((point) => point.on);
  return days.flatMap((on, place) => {
    const pointer = `/points/${place}/on`;
    if (days.indexOf(on) < place) return [{ pointer, code: 'twice' }];
    const outside = (baselineOn !== null && on <= baselineOn) || (targetOn !== null && on >= targetOn);
    return outside ? [{ pointer, code: 'outside-path' }] : [];
  });
}
