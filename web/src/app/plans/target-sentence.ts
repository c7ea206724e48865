import type { Target } from '@waymark/contract/targets';
import { dayWords, numberWords } from '../core/format';

type Judged = Pick<Target, 'unit' | 'decimals' | 'targetOn' | 'targetValue' | 'working'>;

/** A figure with its unit: 52.1%, 120 learners. */
export function figureWords({ unit, decimals }: Pick<Target, 'unit' | 'decimals'>, value: number): string {
  const figure = numberWords(value, decimals);
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}

/** Where an indicator stands, in one line: the latest figure, what was expected of it, and where it is to go. */
export function targetSentence(target: Judged): string {
  const aim = aimWords(target);
  const { working } = target;
  if (working === null) return aim;
  const observed = figureWords(target, working.observed);
  const expected = figureWords(target, working.expected);
  const on = dayWords(working.on);
  const now = $localize`:@@plans.target.now:${observed}:observed: on ${on}:on:, expected by then ${expected}:expected:`;
  return `${now}; ${aim}`;
}

function aimWords(target: Judged): string {
  if (target.targetValue === null || target.targetOn === null) {
    return $localize`:@@plans.target.none:no target yet`;
  }
  const aim = figureWords(target, target.targetValue);
  return $localize`:@@plans.target.aim:target ${aim}:aim: by ${dayWords(target.targetOn)}:on:`;
}
