import type { Day } from '@waymark/domain/day';
import { type FigureNumbers, figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { asColumns, columnsAs } from '../platform/columns';
import {
  columnsOf,
  figureColumns,
  figureFields,
  figureKey,
  numberColumns,
  overwriting,
  sameFigure,
  seriesKey,
} from '../reference/figure-columns';
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

/** A figure that is to count from now on. */
export interface CountingFigure extends FigureKey, FigureNumbers {
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

export interface StandingFigureRow extends FigureKey, FigureNumbers {
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

const carried = [...numberColumns, 'status', 'note', 'evidence', 'entered_by', 'checked_by'];
const key = ['organisation_id', ...figureColumns];
const columns = [...key, ...carried, 'revision', 'release_id', 'recorded_at', 'hidden'];
const all = columns.join(', ');

const given = (table: string) => `jsonb_populate_recordset(null::${table}, $2) as c`;
/** Whether they are hidden is decided once they stand. */
const givenColumns = `${columnsOf('c', columns.slice(0, -2))}, now(), null::boolean`;

const standingStatement = `
  select ${columnsAs('o', [...figureFields, ...figureNumbers])}, o.status, o.revision
  from observation o join ${given('observation')} on ${sameFigure('o', 'c')}
  where o.organisation_id = $1 for update of o`;

const formerStatement = `
  insert into observation_revision (${all}, reason, replaced_by)
  select ${columnsOf('o', columns)}, c.reason, $3 from observation o
  join ${given('observation_revision')} on ${sameFigure('o', 'c')}
  where o.organisation_id = $1`;

const figureStatement = `
  insert into observation as o (${all}) select ${givenColumns} from ${given('observation')}
  where c.organisation_id = $1 order by ${columnsOf('c', figureKey)}
  on conflict (${figureKey.join(', ')})
  do update set ${overwriting(columns.slice(key.length))} where o.revision = excluded.revision - 1
  returning 1`;

/** Of several figures of one series the last alone; a later period that stands already stays. */
const latestStatement = `
  insert into latest_observation as l (${all})
  select distinct on (${columnsOf('c', seriesKey)}) ${givenColumns} from ${given('latest_observation')}
  where c.organisation_id = $1 order by ${columnsOf('c', seriesKey)}, c.period_end desc, c.period_start desc
  on conflict (${seriesKey.join(', ')})
  do update set ${overwriting(columns.slice(seriesKey.length))}
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
  const asked = recordsOf(organisationId, figures);
  const rows = await tx.query<StandingFigureRow[]>(standingStatement, [organisationId, asked]);
  const standing = new Map(rows.map((row) => [figureKeyOf(row), row]));
  const kept = figures.map((figure) => keptAs(figure, standing.get(figureKeyOf(figure)) ?? null));
  if (rows.length > 0) await tx.query(formerStatement, [organisationId, asked, by]);
  const written = recordsOf(
    organisationId,
    figures.map((figure, place) => ({ ...figure, ...kept[place]?.figure, releaseId: releases.get(figure.source) })),
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

const recordsOf = (organisationId: string, figures: readonly CountingFigure[]): string =>
  JSON.stringify(figures.map((figure) => asColumns({ organisationId, ...figure })));
