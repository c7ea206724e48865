import type { Observations } from '@waymark/contract/indicators';
import { judgedDirection } from '@waymark/domain/indicators/definition';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { figureWords, periodWords } from '../../core/figure';
import { dayWords } from '../../core/format';
import { directionWords } from '../../core/words/indicator-words';
import type { AgainstNation } from '../indicator-finding';

/** When the next figure comes, or that it should be here. */
export function freshnessWords({ freshness, nextDueOn }: Pick<Observations, 'freshness' | 'nextDueOn'>): string {
  if (nextDueOn !== null && freshness === 'current') {
    return $localize`:@@indicators.next-due:Next figure due by ${dayWords(nextDueOn)}:day:`;
  }
  if (nextDueOn !== null && freshness === 'late') {
    return $localize`:@@indicators.late:Late: the next figure was due by ${dayWords(nextDueOn)}:day:`;
  }
  return freshness === 'not-expected' ? $localize`:@@indicators.no-rhythm:Published from time to time` : '';
}

/** How the figure stands to the nation's, and which way is good. */
export function againstWords({ indicator }: Observations, against: AgainstNation): string {
  const [name, value] = [against.name, figureWords(against.value, indicator)];
  const direction = judgedDirection(indicator);
  const good = direction === 'none' ? '' : ` ${directionWords[direction]}.`;
  if (against.verdict === 'higher') {
    return $localize`:@@indicators.against.higher:Higher than ${name}:nation:, ${value}:value:.` + good;
  }
  if (against.verdict === 'lower') {
    return $localize`:@@indicators.against.lower:Lower than ${name}:nation:, ${value}:value:.` + good;
  }
  if (against.verdict === 'similar') {
    return $localize`:@@indicators.against.similar:The value of ${name}:nation:, ${value}:value:, lies within the interval: the two cannot be told apart.`;
  }
  return $localize`:@@indicators.against.none:${name}:nation:: ${value}:value:. Without an interval the two are not compared.`;
}

/** The chart for those who do not see it. */
export function chartSentence({ indicator, areaName, observations }: Observations): string {
  const valued = observations.filter((one) => one.value !== null);
  const [first, last] = [valued[0], latestObservation(valued)];
  if (first?.value == null || last?.value == null) return '';
  const [from, to] = [figureWords(first.value, indicator), figureWords(last.value, indicator)];
  const [start, end] = [first, last].map((one) => periodWords(one.periodStart, one.periodEnd));
  return $localize`:@@indicators.chart:Line chart for ${areaName}:area:: from ${from}:from: (${start}:start:) to ${to}:to: (${end}:end:), ${valued.length}:count: figures. The table below has them all.`;
}
