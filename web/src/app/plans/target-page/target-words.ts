import type { Target } from '@waymark/contract/targets';
import { dayWords, numberWords } from '../../core/format';
import { figureWords } from '../../core/figure';

/** The finding, which is the title of the page: "English at Entry 3: 48.0%, slightly behind". */
export function findingOf(target: Target): string {
  const { name, status, working } = target;
  if (working === null) {
    return status === 'no-data'
      ? $localize`:@@plans.finding.no-data:${name}:name:: no figure since the baseline`
      : $localize`:@@plans.finding.no-judgement:${name}:name:: not judged`;
  }
  const value = figureWords(working.observed, target);
  return `${name}: ${value}, ${verdictOf(target)}`;
}

function verdictOf(target: Target): string {
  const expected = figureWords(target.working?.expected ?? 0, target);
  const aim = figureWords(target.working?.target.value ?? 0, target);
  const words: Readonly<Record<Target['status'], string>> = {
    'target-met': $localize`:@@plans.verdict.target-met:target of ${aim}:target: met`,
    'on-track': $localize`:@@plans.verdict.on-track:on track for ${aim}:target:`,
    'slightly-behind': $localize`:@@plans.verdict.slightly-behind:slightly behind the ${expected}:expected: expected`,
    behind: $localize`:@@plans.verdict.behind:behind the ${expected}:expected: expected`,
    'cannot-tell': $localize`:@@plans.verdict.cannot-tell:too close to the ${expected}:expected: expected to tell`,
    'no-data': '',
    'no-judgement': '',
  };
  return words[target.status];
}

/** How the status came about, in one sentence that can be worked out again by hand. */
export function workingOf(target: Target): string {
  const { working, decimals } = target;
  if (working === null) return whyNotJudged(target);
  // One more decimal than the figure has, so that "behind by a little" does not read as "equal".
  const expected = numberWords(working.expected, decimals + 1);
  const observed = numberWords(working.observed, decimals);
  const tolerance = numberWords(working.tolerance, decimals);
  const on = dayWords(working.on);
  const sentence = $localize`:@@plans.working:Expected ${expected}:expected: on ${on}:day:, observed ${observed}:observed:, tolerance ${tolerance}:tolerance:`;
  if (!working.judgedWithInterval || working.lower === null || working.upper === null) return sentence;
  const [lower, upper] = [numberWords(working.lower, decimals), numberWords(working.upper, decimals)];
  return $localize`:@@plans.working.interval:${sentence}:working:, judged with the 95% confidence interval ${lower}:lower: to ${upper}:upper:`;
}

function whyNotJudged(target: Target): string {
  if (target.status === 'no-data') {
    const on = target.baselineOn === null ? '' : dayWords(target.baselineOn);
    return $localize`:@@plans.working.no-data:A status appears with the first figure after the baseline of ${on}:day:`;
  }
  if (target.kind === 'context') {
    return $localize`:@@plans.working.context:It describes the place and is outside the plan’s own control, so it is not judged`;
  }
  if (target.direction === 'none') {
    return $localize`:@@plans.working.no-direction:Nobody has said which way is better, so it is not judged`;
  }
  return $localize`:@@plans.working.no-target:Set a baseline and a target to see how it stands`;
}

/** What the chart shows, for those who do not see it. */
export function chartSentence(
  areaName: string,
  values: readonly { on: string; value: number }[],
  target: Target,
): string {
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return $localize`:@@plans.chart.none:No figures yet`;
  const from = `${figureWords(first.value, target)} (${dayWords(first.on)})`;
  const to = `${figureWords(last.value, target)} (${dayWords(last.on)})`;
  const line = $localize`:@@plans.chart.line:${areaName}:area:: from ${from}:from: to ${to}:to: in ${values.length}:count: figures.`;
  if (target.targetValue === null || target.targetOn === null) return line;
  const aim = `${figureWords(target.targetValue, target)} (${dayWords(target.targetOn)})`;
  return $localize`:@@plans.chart.target:${line}:line: The target path leads to ${aim}:target:.`;
}
