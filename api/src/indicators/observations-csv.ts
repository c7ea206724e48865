import type { Indicator, Observation, Observations } from '@waymark/contract/indicators';
import { type Cell, csvOf } from '../platform/csv';

const columns = [
  'indicator',
  'area_code',
  'area_name',
  'breakdown',
  'period_start',
  'period_end',
  'value',
  'lower',
  'upper',
  'interval',
  'numerator',
  'denominator',
  'unit',
  'status',
  'released_on',
  'revision',
  'source',
];

/** The series as a table, and below it where it comes from and under which licence. */
export function observationsCsv(answer: Observations): string {
  const { indicator, observations } = answer;
  return csvOf([
    columns,
    ...observations.map((observation) => cellsOf(answer, observation)),
    [],
    ...originRows(indicator),
  ]);
}

function cellsOf({ indicator, areaName }: Observations, one: Observation): Cell[] {
  return [
    indicator.code,
    one.areaCode,
    areaName,
    one.breakdown,
    one.periodStart,
    one.periodEnd,
    one.value,
    one.lower,
    one.upper,
    intervalWord(one),
    one.numerator,
    one.denominator,
    indicator.unit,
    one.status,
    one.releasedOn,
    one.revision,
    one.source,
  ];
}

/** What the figures above are, where they come from, and under which licence. */
export const originRows = ({ definition, source }: Pick<Indicator, 'definition' | 'source'>): Cell[][] => [
  ['definition', definition],
  ['source', source.organisation, source.dataset, source.table],
  ['licence', source.licence],
];

export function intervalWord({
  lower,
  intervalComputed,
}: Pick<Observation, 'lower' | 'intervalComputed'>): string | null {
  if (lower === null) return null;
  return intervalComputed ? 'computed' : 'published';
}
