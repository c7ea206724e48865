import type { AppliedRule, TargetJudgement } from '@waymark/contract/targets';
import { dayWords, numberWords } from '../format';
import { indicatorStatusWords } from './indicator-words';
import { councilRuleWords } from './judging-words';

type Judged = Pick<
  TargetJudgement,
  'status' | 'byMethod' | 'applied' | 'working' | 'decimals' | 'kind' | 'direction' | 'baselineOn'
>;

/** How a status came about: what the method says, worked out again by hand, and what the council's rules make of it. */
export function workingOf(target: Judged): string {
  const { working, decimals } = target;
  if (working === null) return whyNotJudged(target);
  // One more decimal than the figure has, so that "behind by a little" does not read as "equal".
  const expected = numberWords(working.expected, decimals + 1);
  const observed = numberWords(working.observed, decimals);
  const tolerance = numberWords(working.tolerance, decimals);
  const on = dayWords(working.on);
  const sentence = $localize`:@@words.working:Expected ${expected}:expected: on ${on}:day:, observed ${observed}:observed:, tolerance ${tolerance}:tolerance:`;
  return withInterval(sentence, target) + councilWords(target);
}

function withInterval(sentence: string, { working, decimals }: Judged): string {
  if (working === null || !working.judgedWithInterval || working.lower === null || working.upper === null) {
    return sentence;
  }
  const [lower, upper] = [numberWords(working.lower, decimals), numberWords(working.upper, decimals)];
  return $localize`:@@words.working.interval:${sentence}:working:, judged with the 95% confidence interval ${lower}:lower: to ${upper}:upper:`;
}

/** Both are said: what the national method alone makes of it, and which rule of the council made it something else. */
function councilWords({ byMethod, applied, decimals }: Judged): string {
  const steps = applied.map((one) => stepWords(one, decimals));
  if (steps.length === 0) return '.';
  const method = indicatorStatusWords[byMethod].toLowerCase();
  return $localize`:@@words.working.council:. ${capital(method)}:method: by the national method; ${steps.join('; ')}:rules:.`;
}

function stepWords({ rule, to, yearBefore }: AppliedRule, decimals: number): string {
  const words = councilRuleWords[rule];
  const status = indicatorStatusWords[to].toLowerCase();
  if (yearBefore === null)
    return $localize`:@@words.working.rule:your council’s rule “${words}:rule:” makes it ${status}:status:`;
  const value = numberWords(yearBefore.value, decimals);
  const day = dayWords(yearBefore.on);
  return $localize`:@@words.working.rule.before:your council’s rule “${words}:rule:” makes it ${status}:status:, as it was ${value}:value: on ${day}:day:`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whyNotJudged(target: Judged): string {
  if (target.status === 'no-data') {
    const on = target.baselineOn === null ? '' : dayWords(target.baselineOn);
    return $localize`:@@words.working.no-data:A status appears with the first figure after the baseline of ${on}:day:.`;
  }
  if (target.kind === 'context') {
    return $localize`:@@words.working.context:It describes the place and is outside the plan’s own control, so it is not judged.`;
  }
  if (target.direction === 'none') {
    return $localize`:@@words.working.no-direction:Nobody has said which way is better, so it is not judged.`;
  }
  return $localize`:@@words.working.no-target:Set a baseline and a target to see how it stands.`;
}
