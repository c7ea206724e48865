import type { AppliedRule, StatusWorking, TargetJudgement } from '@waymark/contract/targets';
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
  const [observed, tolerance] = [exact(working.observed, decimals), exact(working.tolerance, decimals)];
  const on = dayWords(working.on);
  const sentence = $localize`:@@words.working:Expected ${expected}:expected: on ${on}:day:, observed ${observed}:observed:, tolerance ${tolerance}:tolerance:`;
  const first = `${withInterval(sentence, target)}: ${leadWords(working, decimals)}.`;
  return [first, courseWords(working, decimals), councilWords(target)].join(' ').trim();
}

/** With the digits that it has, up to two more than the indicator shows: what is worked out by hand must come to the same. */
function exact(value: number, decimals: number): string {
  const digits = [decimals, decimals + 1].find((count) => Math.abs(Number(value.toFixed(count)) - value) < 1e-9);
  return numberWords(value, digits ?? decimals + 2);
}

function leadWords({ lead }: StatusWorking, decimals: number): string {
  const amount = numberWords(Math.abs(lead), decimals + 1);
  if (Math.abs(lead) < 1e-9) return $localize`:@@words.working.as-expected:as expected`;
  return lead > 0
    ? $localize`:@@words.working.better:${amount}:amount: better than expected`
    : $localize`:@@words.working.worse:${amount}:amount: worse than expected`;
}

function courseWords({ baseline, target }: StatusWorking, decimals: number): string {
  const [from, to] = [exact(baseline.value, decimals), exact(target.value, decimals)];
  const [start, end] = [dayWords(baseline.on), dayWords(target.on)];
  return $localize`:@@words.working.course:Baseline ${from}:baseline: on ${start}:start:, target ${to}:target: on ${end}:end:.`;
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
  if (steps.length === 0) return '';
  const method = indicatorStatusWords[byMethod].toLowerCase();
  return $localize`:@@words.working.council:${capital(method)}:method: by the national method; ${steps.join('; ')}:rules:.`;
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
    return $localize`:@@words.working.no-direction:Neither way is better, so it is not judged.`;
  }
  return $localize`:@@words.working.no-target:Set a baseline and a target to see how it stands.`;
}
