import type { Benchmark, ComparedFigure } from '@waymark/contract/comparison';
import type { Indicator } from '@waymark/contract/indicators';
import type { LeftOutReason } from '@waymark/domain/comparison/roll-up';
import type { RollUp } from '@waymark/domain/indicators/vocabulary';
import { figureWords } from '../core/figure';
import { dayWords } from '../core/format';
import { leftOutReasonWords } from '../core/words/comparison-words';
import { noFigureWords } from '../ui/no-figure';

const methods: Readonly<Record<RollUp, string>> = {
  sum: $localize`:@@comparison.method.sum:the sum of the members’ figures`,
  'ratio-of-sums': $localize`:@@comparison.method.ratio-of-sums:the members’ numerators together, divided by their denominators together`,
  'population-weighted': $localize`:@@comparison.method.population-weighted:the members’ values weighted by their populations`,
  none: '',
};

/** The value that members are held against, and how it came about. */
export function groupWords(group: Benchmark | null, indicator: Indicator): string {
  if (group?.value == null) {
    return $localize`:@@comparison.group.none:There is no value for the whole area, so members are not held against one.`;
  }
  const [name, value] = [group.areaName, figureWords(group.value, indicator)];
  const day = group.periodEnd === null ? '' : dayWords(group.periodEnd);
  if (group.method === 'published') {
    const { organisation } = indicator.source;
    return $localize`:@@comparison.group.published:${name}:group:, ${value}:value:, period to ${day}:day:: published by ${organisation}:publisher:.`;
  }
  const method = methods[group.method];
  const made = $localize`:@@comparison.group.made:${name}:group:, ${value}:value:, period to ${day}:day:: made here as ${method}:method:.`;
  const { coveredCount, memberCount } = group;
  const covers = $localize`:@@comparison.group.covers:It covers ${coveredCount}:count: of ${memberCount}:all: members.`;
  return `${made} ${covers}`;
}

export interface LeftOut {
  name: string;
  reason: string;
}

/** The members that the value of the group leaves out, each with the reason; who keeps figures to itself is said so. */
export function leftOutOf(group: Benchmark | null, notShared: readonly string[]): LeftOut[] {
  return (group?.leftOut ?? []).map((name, place) => ({
    name,
    reason: notShared.includes(name)
      ? noFigureWords('not-shared')
      : leftOutReasonWords[group?.leftOutReasons[place] as LeftOutReason],
  }));
}

/** Why a figure that is there was not held against a value that is there; empty when either is missing. */
export function whyNotCompared(figure: ComparedFigure, benchmark: Benchmark | null): string {
  if (figure.value === null || benchmark?.value == null) return '';
  if (figure.periodEnd !== benchmark.periodEnd) return $localize`:@@comparison.why.period:another period`;
  return figure.lower === null ? $localize`:@@comparison.why.interval:no interval` : '';
}
