import type { ChooseDataset, DatasetChoice, DatasetSource } from '@waymark/contract/datasets';
import type { FieldProblem } from '@waymark/contract/problem';
import type { Choice, ChosenIndicator, FileChoice, Source } from '@waymark/domain/datasets/dataset-choice';
import { type AreaLevel, measureParts, type PeriodReading } from '@waymark/domain/datasets/vocabulary';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { isDivided } from '@waymark/domain/indicators/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordableIndicators } from '../indicators/recordable-indicators';
import type { DatasetEntity, KeptFacts } from './dataset.entities';

interface IndicatorFound extends ChosenIndicator {
  computed: boolean;
}

const recordable = recordableIndicators({ organisation: '$1::uuid', library: '$2::uuid' });

/** By place: an organisation's own indicator goes before one that an office offers it, and that before the library's. */
const statement = `
  select distinct on (i.code) i.id, i.code, i.value_type as "valueType", i.per, i.decimals, i.roll_up as "rollUp", i.computed
  from indicator i where i.code = any($3::text[]) and i.archived_at is null and ${recordable}
  order by i.code, case i.organisation_id when $1::uuid then 0 when $2::uuid then 2 else 1 end, i.id`;

/** The indicators that were chosen, by code: those of which the organisation may record figures. */
export async function chosenIndicators(
  tx: EntityManager,
  organisationId: string,
  library: string,
  codes: readonly string[],
): Promise<Map<string, IndicatorFound>> {
  const rows = await tx.query<IndicatorFound[]>(statement, [organisationId, library, codes]);
  return new Map(rows.map((row) => [row.code, row]));
}

/** Every reason against what was chosen, field by field. */
export function problemsOfChoice(
  choice: ChooseDataset,
  { facts, layout }: Pick<DatasetEntity, 'facts' | 'layout'>,
  indicators: ReadonlyMap<string, IndicatorFound>,
): FieldProblem[] {
  const problems: FieldProblem[] = choice.choices.flatMap((one, place) =>
    problemsOfOne(one, facts, indicators.get(one.indicator)).map(({ pointer, code }) => ({
      pointer: `/choices/${place}${pointer}`,
      code,
    })),
  );
  if (choice.choices.length === 0) problems.push({ pointer: '/choices', code: 'required' });
  if (choice.levels.length === 0) problems.push({ pointer: '/levels', code: 'required' });
  const keys = choice.choices.map(({ indicator, breakdown }) => `${indicator} ${breakdown}`);
  const twice = keys.findIndex((key, place) => keys.indexOf(key) !== place);
  if (twice >= 0) problems.push({ pointer: `/choices/${twice}/indicator`, code: 'chosen-twice' });
  return [...problems, ...problemsOfPeriod(choice, layout === 'ons-filtered' || (facts?.periods.length ?? 0) === 0)];
}

function problemsOfPeriod({ periodStart, periodEnd }: ChooseDataset, needed: boolean): FieldProblem[] {
  if (needed && periodStart === null) return [{ pointer: '/periodStart', code: 'required' }];
  if ((periodStart === null) !== (periodEnd === null)) return [{ pointer: '/periodEnd', code: 'required' }];
  return periodStart !== null && periodEnd !== null && periodEnd < periodStart
    ? [{ pointer: '/periodEnd', code: 'not-after-start' }]
    : [];
}

function problemsOfOne(one: DatasetChoice, facts: KeptFacts | null, indicator?: IndicatorFound): FieldProblem[] {
  if (!indicator) return [{ pointer: '/indicator', code: 'unknown' }];
  if (indicator.computed) return [{ pointer: '/indicator', code: 'computed' }];
  return [
    ...(isBreakdown(one.breakdown) ? [] : [{ pointer: '/breakdown', code: 'not-a-choice' }]),
    ...problemsOfParts(one, indicator),
    ...measureParts.flatMap((part) => problemsOfSource(part, one[part], facts)),
  ];
}

function problemsOfParts(
  { value, numerator, denominator }: DatasetChoice,
  { valueType }: IndicatorFound,
): FieldProblem[] {
  if (value !== null) return [];
  if (valueType === 'count') return numerator === null ? [{ pointer: '/value', code: 'required' }] : [];
  if (!isDivided(valueType)) return [{ pointer: '/value', code: 'required' }];
  if (numerator === null) return [{ pointer: '/numerator', code: 'required' }];
  return denominator === null ? [{ pointer: '/denominator', code: 'required' }] : [];
}

function problemsOfSource(part: string, source: DatasetSource | null, facts: KeptFacts | null): FieldProblem[] {
  if (source === null) return [];
  if (source.measures.length === 0) return [{ pointer: `/${part}`, code: 'required' }];
  const known =
    source.measures.every(({ measure }) => measure < (facts?.measures.length ?? 0)) &&
    source.chosen.every(({ dimension }) => dimension < (facts?.dimensions.length ?? 0));
  if (!known) return [{ pointer: `/${part}`, code: 'unknown' }];
  return source.chosen.some(({ categories }) => categories.length === 0)
    ? [{ pointer: `/${part}`, code: 'no-category' }]
    : [];
}

interface KeptChoice {
  choices: readonly DatasetChoice[];
  levels: readonly AreaLevel[];
  reading: PeriodReading;
  periodStart: string | null;
  periodEnd: string | null;
}

/** What was chosen, as the rules of reading take it. */
export function fileChoice(kept: KeptChoice, indicators: ReadonlyMap<string, ChosenIndicator>): FileChoice {
  const { levels, reading, periodStart, periodEnd } = kept;
  const choices = kept.choices.map((one): Choice => {
    const indicator = indicators.get(one.indicator);
    if (!indicator) throw new Refusal('conflict', 'dataset-indicator-gone', { indicator: one.indicator });
    const { breakdown, scale } = one;
    const [value, numerator, denominator] = [one.value, one.numerator, one.denominator].map(sourceOf);
    return {
      indicator,
      breakdown,
      scale,
      value: value ?? null,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
    };
  });
  const period = periodStart !== null && periodEnd !== null ? { start: periodStart, end: periodEnd } : null;
  return { choices, levels, reading, period };
}

const sourceOf = (source: DatasetSource | null): Source | null =>
  source && {
    measures: source.measures.map(({ measure }) => measure),
    chosen: source.chosen.map(({ dimension, categories }) => ({
      dimension,
      categories: categories.map(({ name }) => name),
    })),
  };
