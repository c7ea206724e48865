import type { IndicatorComparison } from '@waymark/contract/comparison';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { figureWords } from '../core/figure';

type Compared = Pick<IndicatorComparison, 'figures' | 'group' | 'indicator'>;

/** How the members stand to their office's value, in one sentence. Those that could not be compared are said too. */
export function comparisonFinding({ indicator, figures, group }: Compared): string {
  const all = figures.length;
  const valued = figures.filter((figure) => figure.value !== null).length;
  if (valued === 0) return $localize`:@@comparison.finding.none:${indicator.name}:name:: no member has a figure yet`;
  const counts = countsOf(figures.map((figure) => figure.againstGroup));
  if (group === null || counts.every(({ verdict }) => verdict === 'not-compared')) {
    return totalWords({ indicator, figures, group }, valued);
  }
  const [first, ...others] = counts;
  const words = [...(first ? [firstWords(first, all, group.areaName)] : []), ...others.map((one) => otherWords(one))];
  return $localize`:@@comparison.finding:${indicator.name}:name:: ${words.join('; ')}:finding:`;
}

interface Count {
  verdict: BenchmarkVerdict;
  count: number;
}

const order: readonly BenchmarkVerdict[] = ['better', 'higher', 'worse', 'lower', 'similar', 'not-compared'];

function countsOf(verdicts: readonly BenchmarkVerdict[]): Count[] {
  return order
    .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** Nothing can be held against the office's value: the value itself is said, and how many members have one. */
function totalWords({ indicator, figures, group }: Compared, valued: number): string {
  const all = figures.length;
  if (group?.value == null) {
    return $localize`:@@comparison.finding.figures:${indicator.name}:name:: ${valued}:count: of ${all}:all: members have a figure`;
  }
  const value = figureWords(group.value, indicator);
  const covered = group.method === 'published' ? valued : group.coveredCount;
  return $localize`:@@comparison.finding.total:${indicator.name}:name:: ${value}:value: in ${group.areaName}:group:; ${covered}:count: of ${all}:all: members have a figure`;
}

function firstWords({ verdict, count }: Count, all: number, group: string): string {
  const one = count === 1;
  const members = $localize`:@@comparison.finding.members:${count}:count: of ${all}:all: members`;
  const phrases: Readonly<Record<BenchmarkVerdict, string>> = {
    better: one
      ? $localize`:@@comparison.finding.better.one:${members}:members: is better than ${group}:group:`
      : $localize`:@@comparison.finding.better:${members}:members: are better than ${group}:group:`,
    worse: one
      ? $localize`:@@comparison.finding.worse.one:${members}:members: is worse than ${group}:group:`
      : $localize`:@@comparison.finding.worse:${members}:members: are worse than ${group}:group:`,
    higher: one
      ? $localize`:@@comparison.finding.higher.one:${members}:members: is higher than ${group}:group:`
      : $localize`:@@comparison.finding.higher:${members}:members: are higher than ${group}:group:`,
    lower: one
      ? $localize`:@@comparison.finding.lower.one:${members}:members: is lower than ${group}:group:`
      : $localize`:@@comparison.finding.lower:${members}:members: are lower than ${group}:group:`,
    similar: $localize`:@@comparison.finding.similar:${members}:members: cannot be told apart from ${group}:group:`,
    'not-compared': $localize`:@@comparison.finding.not-compared:${members}:members: cannot be compared with ${group}:group:`,
  };
  return phrases[verdict];
}

function otherWords({ verdict, count }: Count): string {
  const one = count === 1;
  const phrases: Readonly<Record<BenchmarkVerdict, string>> = {
    better: one
      ? $localize`:@@comparison.finding.other.better.one:${count}:count: is better`
      : $localize`:@@comparison.finding.other.better:${count}:count: are better`,
    worse: one
      ? $localize`:@@comparison.finding.other.worse.one:${count}:count: is worse`
      : $localize`:@@comparison.finding.other.worse:${count}:count: are worse`,
    higher: one
      ? $localize`:@@comparison.finding.other.higher.one:${count}:count: is higher`
      : $localize`:@@comparison.finding.other.higher:${count}:count: are higher`,
    lower: one
      ? $localize`:@@comparison.finding.other.lower.one:${count}:count: is lower`
      : $localize`:@@comparison.finding.other.lower:${count}:count: are lower`,
    similar: $localize`:@@comparison.finding.other.similar:${count}:count: cannot be told apart from it`,
    'not-compared': one
      ? $localize`:@@comparison.finding.other.not-compared.one:${count}:count: is not compared`
      : $localize`:@@comparison.finding.other.not-compared:${count}:count: are not compared`,
  };
  return phrases[verdict];
}
