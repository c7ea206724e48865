import type { EntityManager } from 'typeorm';
import { figureColumns, figureKey, numberColumns, overwriting, seriesColumns, seriesKey } from './figure-columns';
import { insertAll } from './insert-all';
import { readObservations, type ObservationRow } from './read-observations';

const columns = ['organisation_id', ...figureColumns, ...numberColumns, 'status', 'release_id', 'note'];
const types = [
  ...['uuid', 'uuid', 'text', 'text', 'date', 'date'],
  ...numberColumns.map(() => 'double precision'),
  ...['text', 'uuid', 'text'],
];

/** Loads the shipped figures, and keeps the latest of each series as its own row. */
export async function loadObservations(tx: EntityManager, libraryId: string, directory: string): Promise<void> {
  const indicators = new Map<string, string>();
  for (const { id, code } of await tx.query<{ id: string; code: string }[]>(
    'select id, code from indicator where organisation_id = $1',
    [libraryId],
  )) {
    indicators.set(code, id);
  }
  const figures = [...readObservations(directory)];
  const releases = await loadReleases(tx, libraryId, figures);
  await insertAll(
    tx,
    { table: 'observation', columns, types, key: figureKey },
    figures.map((row) => [
      libraryId,
      indicators.get(row.indicator),
      row.areaCode,
      row.breakdown,
      row.periodStart,
      row.periodEnd,
      row.value,
      row.lower,
      row.upper,
      row.numerator,
      row.denominator,
      row.status,
      releases.get(releaseKey(row)),
      row.note,
    ]),
  );
  await keepLatest(tx, libraryId);
}

type ReleaseOf = Pick<ObservationRow, 'source' | 'releasedOn'>;
const releaseKey = ({ source, releasedOn }: ReleaseOf): string => `${source}|${releasedOn}`;

const releaseStatement = `
  with told as (select * from unnest($2::text[], $3::date[]) as t (source, released_on)),
    known as (select r.id, r.source, r.released_on from release r join told using (source, released_on)
      where r.organisation_id = $1),
    made as (insert into release (organisation_id, source, released_on, licence)
      select $1, source, released_on, 'Open Government Licence v3.0' from told
      where (source, released_on) not in (select source, released_on from known)
      returning id, source, released_on)
  select id, source, released_on as "releasedOn" from known union all select id, source, released_on from made`;

async function loadReleases(
  tx: EntityManager,
  libraryId: string,
  figures: readonly ObservationRow[],
): Promise<Map<string, string>> {
  const distinct = [...new Map(figures.map((row) => [releaseKey(row), row])).values()];
  const made = await tx.query<(ReleaseOf & { id: string })[]>(releaseStatement, [
    libraryId,
    distinct.map(({ source }) => source),
    distinct.map(({ releasedOn }) => releasedOn),
  ]);
  return new Map(made.map((row) => [releaseKey(row), row.id]));
}

/** Makes the latest row of every series of an organisation anew from its history. */
export async function keepLatest(tx: EntityManager, organisationId: string): Promise<void> {
  const key = ['organisation_id', ...figureColumns];
  const kept = [...key, ...numberColumns, 'status', 'revision', 'release_id', 'note'];
  await tx.query(
    `insert into latest_observation (${kept.join(', ')})
     select distinct on (${seriesColumns.join(', ')}) ${kept.join(', ')} from observation where organisation_id = $1
     order by ${seriesColumns.join(', ')}, period_end desc, period_start desc
     on conflict (${seriesKey.join(', ')}) do update set ${overwriting(kept.slice(seriesKey.length))}`,
    [organisationId],
  );
}
