import type { Target } from '@waymark/contract/targets';
import { dayWords } from '../../core/format';
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
