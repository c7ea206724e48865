import type { Day } from '@waymark/domain/day';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { guardFigures } from './guard-figures';
import { releaseFor } from './release';

/** Which figure: a series and a period of it. */
export interface FigureKey {
  indicatorId: string;
  areaCode: string;
  breakdown: string;
  periodStart: Day;
  periodEnd: Day;
}

export interface KeptNumbers {
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** A figure that is to count from now on. */
export interface CountingFigure extends FigureKey, KeptNumbers {
  /** Null: normal, or revised where one stands already. */
  status: ObservationStatus | null;
  note: string | null;
  evidence: string | null;
  source: string;
  enteredBy: string | null;
  checkedBy: string | null;
  /** Why it takes the place of the one that stands. */
  reason: string;
}

export interface StandingFigureRow extends FigureKey, KeptNumbers {
  status: ObservationStatus;
  revision: number;
}

export interface Keeping {
  organisationId: string;
  /** Who makes it count. */
  by: string;
  releasedOn: Day;
}

export interface KeptFigure {
  former: StandingFigureRow | null;
  figure: StandingFigureRow;
}

const keyRecord = 'indicator_id uuid, area_code text, breakdown text, period_start date, period_end date';
const sameKey = (a: string, b: string): string =>
  ['indicator_id', 'area_code', 'breakdown', 'period_end', 'period_start']
    .map((column) => `${a}.${column} = ${b}.${column}`)
    .join(' and ');

const carried = [
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'note',
  'evidence',
  'entered_by',
  'checked_by',
];
const series = ['organisation_id', 'indicator_id', 'area_code', 'breakdown'];
const key = [...series, 'period_start', 'period_end'];
const columns = [...key, ...carried, 'revision', 'release_id', 'recorded_at', 'hidden'];
const all = columns.join(', ');
const from = (table: string): string => columns.map((column) => `${table}.${column}`).join(', ');
const overwritten = (names: readonly string[]): string =>
  names.map((column) => `${column} = excluded.${column}`).join(', ');

const standingStatement = `
  select o.indicator_id as "indicatorId", o.area_code as "areaCode", o.breakdown, o.period_start as "periodStart",
    o.period_end as "periodEnd", o.value, o.lower, o.upper, o.numerator, o.denominator, o.status, o.revision
  from observation o join jsonb_to_recordset($2) as c(${keyRecord}) on ${sameKey('o', 'c')}
  where o.organisation_id = $1 for update of o`;

const formerStatement = `
  insert into observation_revision (${all}, reason, replaced_by)
  select ${from('o')}, c.reason, $3 from observation o
  join jsonb_to_recordset($2) as c(${keyRecord}, reason text) on ${sameKey('o', 'c')}
  where o.organisation_id = $1`;

const figuresGiven = `jsonb_to_recordset($2) as c(${keyRecord}, value double precision, lower double precision,
    upper double precision, numerator double precision, denominator double precision, status text, note text,
    evidence text, entered_by text, checked_by text, revision integer, release_id uuid)`;
/** Whether they are hidden is decided once they stand. */
const givenColumns = `$1::uuid, ${columns
  .slice(1, -2)
  .map((column) => `c.${column}`)
  .join(', ')}, now(), null::boolean`;

const figureStatement = `
  insert into observation as o (${all}) select ${givenColumns} from ${figuresGiven}
  order by c.indicator_id, c.area_code, c.breakdown, c.period_end, c.period_start
  on conflict (organisation_id, indicator_id, area_code, breakdown, period_end, period_start)
  do update set ${overwritten(columns.slice(key.length))} where o.revision = excluded.revision - 1
  returning 1`;

/** Of several figures of one series the last alone; a later period that stands already stays. */
const latestStatement = `
  insert into latest_observation as l (${all})
  select distinct on (c.indicator_id, c.area_code, c.breakdown) ${givenColumns} from ${figuresGiven}
  order by c.indicator_id, c.area_code, c.breakdown, c.period_end desc, c.period_start desc
  on conflict (organisation_id, indicator_id, area_code, breakdown)
  do update set ${overwritten(columns.slice(series.length))}
  where (excluded.period_end, excluded.period_start) >= (l.period_end, l.period_start)`;

/** One text for each figure that a series may have. */
export const figureKeyOf = ({ indicatorId, areaCode, breakdown, periodStart, periodEnd }: FigureKey): string =>
  [indicatorId, areaCode, breakdown, periodEnd, periodStart].join(' ');

/**
 * Makes figures count: what stood is kept with who replaced it and why, and the latest of each series moves on. As many
 * statements for four hundred figures as for one.
 */
export async function keepFigures(
  tx: EntityManager,
  { organisationId, by, releasedOn }: Keeping,
  figures: readonly CountingFigure[],
): Promise<KeptFigure[]> {
  if (figures.length === 0) return [];
  const releases = new Map<string, string>();
  for (const source of new Set(figures.map((figure) => figure.source))) {
    releases.set(source, await releaseFor(tx, organisationId, { source, releasedOn }));
  }
  const rows = await tx.query<StandingFigureRow[]>(standingStatement, [organisationId, keysOf(figures)]);
  const standing = new Map(rows.map((row) => [figureKeyOf(row), row]));
  const kept = figures.map((figure) => keptAs(figure, standing.get(figureKeyOf(figure)) ?? null));
  if (rows.length > 0) await tx.query(formerStatement, [organisationId, keysOf(figures), by]);
  const written = JSON.stringify(
    figures.map((figure, place) => ({
      ...recordOf(figure),
      status: kept[place]?.figure.status,
      revision: kept[place]?.figure.revision,
      release_id: releases.get(figure.source),
    })),
  );
  const done = await tx.query<unknown[]>(figureStatement, [organisationId, written]);
  if (done.length !== figures.length) throw new Refusal('conflict', 'figure-recorded-meanwhile');
  await tx.query(latestStatement, [organisationId, written]);
  await guardFigures(tx, organisationId, [...new Set(figures.map(({ indicatorId }) => indicatorId))]);
  return kept;
}

function keptAs(figure: CountingFigure, former: StandingFigureRow | null): KeptFigure {
  const { indicatorId, areaCode, breakdown, periodStart, periodEnd } = figure;
  const { value, lower, upper, numerator, denominator } = figure;
  const status = figure.status ?? (former ? 'revised' : 'normal');
  const numbers = { value, lower, upper, numerator, denominator, status, revision: (former?.revision ?? 0) + 1 };
  return { former, figure: { indicatorId, areaCode, breakdown, periodStart, periodEnd, ...numbers } };
}

const keyRecordOf = ({ indicatorId, areaCode, breakdown, periodStart, periodEnd }: FigureKey) => ({
  ...{ indicator_id: indicatorId, area_code: areaCode, breakdown },
  ...{ period_start: periodStart, period_end: periodEnd },
});

const keysOf = (figures: readonly CountingFigure[]): string =>
  JSON.stringify(figures.map((figure) => ({ ...keyRecordOf(figure), reason: figure.reason })));

function recordOf(figure: CountingFigure) {
  const { value, lower, upper, numerator, denominator, note, evidence, enteredBy, checkedBy } = figure;
  const numbers = { value, lower, upper, numerator, denominator, note, evidence };
  return { ...keyRecordOf(figure), ...numbers, entered_by: enteredBy, checked_by: checkedBy };
}
