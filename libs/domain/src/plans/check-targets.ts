import type { Day } from '../day';
import { isBlank, problem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import type { TargetToCheck } from './plan-shape';

type Finding = [code: PlanProblemCode, field: string];

/** An indicator says where it stands, where it should be, and which way is good. */
export function checkTarget(target: TargetToCheck, plan: { endsOn: Day }): PlanProblem[] {
  const found = [
    ...checkJudgement(target),
    ...checkOrder(target, plan),
    ...checkPath(target),
    ...checkLevel(target),
    ...checkWords(target),
  ];
  return found.map(([code, field]) => problem(code, { kind: 'indicator', id: target.id, field }));
}

/** An indicator that shows the surroundings, or that nobody judges, needs no target; with one, it needs a direction. */
function checkJudgement(target: TargetToCheck): Finding[] {
  const judged = target.kind !== 'context' && target.direction !== 'none';
  const hasTarget = isGiven(target.targetOn, target.targetValue);
  const found: Finding[] = [];
  if (lacksDirection(target, judged, hasTarget)) found.push(['indicator-without-direction', 'direction']);
  if ((judged || hasTarget) && !isGiven(target.baselineOn, target.baselineValue)) {
    found.push(['indicator-without-baseline', 'baselineValue']);
  }
  if (judged && !hasTarget) found.push(['indicator-without-target', 'targetValue']);
  return found;
}

function lacksDirection({ direction }: TargetToCheck, judged: boolean, hasTarget: boolean): boolean {
  return direction === null ? judged : direction === 'none' && hasTarget;
}

function isGiven(on: Day | null, value: number | null): boolean {
  return on !== null && value !== null;
}

function checkOrder(target: TargetToCheck, plan: { endsOn: Day }): Finding[] {
  const { baselineOn, targetOn } = target;
  const found: Finding[] = [];
  if (targetOn !== null && baselineOn !== null && targetOn <= baselineOn) {
    found.push(['target-before-baseline', 'targetOn']);
  }
  if (targetOn !== null && targetOn > plan.endsOn) found.push(['target-after-plan', 'targetOn']);
  return found;
}

function checkPath(target: TargetToCheck): Finding[] {
  if (target.path === 'straight') return [];
  if (target.points.length === 0) return [['path-without-points', 'points']];
  const { baselineOn, targetOn } = target;
  const outside = target.points.some(
    ({ on }) => (baselineOn !== null && on < baselineOn) || (targetOn !== null && on > targetOn),
  );
  return outside ? [['point-outside-path', 'points']] : [];
}

function checkLevel({ baselineValue, targetValue, direction, toleranceAbsolute }: TargetToCheck): Finding[] {
  if (baselineValue === null || targetValue === null) return [];
  if (targetValue === baselineValue) {
    return toleranceAbsolute === null ? [['level-without-tolerance', 'toleranceAbsolute']] : [];
  }
  const rising = targetValue > baselineValue;
  const against = (direction === 'higher' && !rising) || (direction === 'lower' && rising);
  return against ? [['target-against-direction', 'targetValue']] : [];
}

function checkWords(target: TargetToCheck): Finding[] {
  const found: Finding[] = [];
  if (isBlank(target.ownerId)) found.push(['indicator-without-owner', 'ownerId']);
  if (isBlank(target.rationale)) found.push(['indicator-without-rationale', 'rationale']);
  return found;
}
