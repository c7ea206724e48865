import type { DatasetCounts } from '@waymark/contract/dataset-reconciliation';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertPeriodsOpen } from '../figures/assert-period-open';
import { guardFigures } from '../indicators/guard-figures';
import { columnsOf, figureKey, overwriting, seriesColumns, seriesKey } from '../reference/figure-columns';
import { chunkRows } from './dataset-limits';
import { dropText } from './dataset-pieces';
import { DatasetEntity } from './dataset.entities';
import { loadedColumns } from './loaded-columns';
import type { JobOf } from './read-job';
import { differs, largeStatements } from './stage-figures';

const { numbers, carried, all } = loadedColumns;
const series = seriesColumns.join(', ');
/** What a revision keeps of a figure, with whether it was hidden. */
const replaced = [...carried, 'hidden'];
const overwritten = carried.filter((column) => !['status', 'revision'].includes(column));

/**
 * Some of the figures, in the order of their series: what stood and says something else is kept as a revision, with who and
 * why; the latest of each series moves on. What says the same is left as it is.
 */
const loadStatement = `
  with incoming as (
    select organisation_id, indicator_id, area_code, breakdown, period_start, period_end, ${numbers.join(', ')}, status, note,
      1 as revision, $5::uuid as release_id, $7::text as entered_by, null::text as checked_by, null::text as evidence,
      now() as recorded_at
    from dataset_figure where organisation_id = $1 and import_id = $2 and place > $3 and place <= $4),
  changed as (
    insert into observation as o (${all.join(', ')}) select ${all.join(', ')} from incoming
    on conflict (${figureKey.join(', ')}) do update set ${overwriting(overwritten)}, hidden = null,
      status = case when excluded.status = 'normal' then 'revised' else excluded.status end, revision = o.revision + 1
    where ${differs('o', 'excluded')}
    returning ${columnsOf('new', all)}, ${replaced.map((column) => `old.${column} as old_${column}`).join(', ')}),
  former as (
    insert into observation_revision (${[...all, 'hidden'].join(', ')}, reason, replaced_by)
    select ${loadedColumns.key.join(', ')}, ${replaced.map((column) => `old_${column}`).join(', ')}, $6, $7
    from changed where old_revision is not null),
  latest as (
    insert into latest_observation as l (${all.join(', ')})
    select distinct on (${series}) ${all.join(', ')} from changed order by ${series}, period_end desc, period_start desc
    on conflict (${seriesKey.join(', ')}) do update set ${overwriting(['period_start', 'period_end', ...carried])}, hidden = null
    where (excluded.period_end, excluded.period_start) >= (l.period_end, l.period_start))
  select count(*) filter (where old_revision is null)::integer as added,
    count(*) filter (where old_revision is not null)::integer as revised,
    (select count(*)::integer from incoming) as figures
  from changed`;

/** One load of an organisation follows another; those who read are not held up. */
const turnStatement = `select pg_advisory_xact_lock(hashtextextended('dataset-load ' || $1::text, 0))`;

export async function loadDataset(job: JobOf): Promise<void> {
  const { database, as, found } = job;
  const { organisationId, id } = found;
  const own = organisationId !== (await database.libraryId());
  await database.within(as, organisationId, async (tx) => {
    await tx.query(turnStatement, [organisationId]);
    await largeStatements(tx);
    if (own) await assertOpen(tx, found);
    const releaseId = await releaseOf(tx, found);
    const counts = await writeChunks(tx, job, releaseId);
    if (own) await protect(tx, found);
    await dropText(tx, { organisationId, id });
    await complete(tx, job, { counts, releaseId });
  });
}

async function writeChunks(tx: EntityManager, { found, telling }: JobOf, releaseId: string): Promise<DatasetCounts> {
  const figures = found.reconciliation?.counts.figures ?? 0;
  const counts: DatasetCounts = { figures: 0, added: 0, revised: 0, unchanged: 0 };
  for (let place = 0; place < figures; place += chunkRows) {
    const part = [found.organisationId, found.id, place, place + chunkRows];
    const said = [releaseId, reasonOf(found), found.loadedBy ?? ''];
    const [chunk] = await tx.query<Omit<DatasetCounts, 'unchanged'>[]>(loadStatement, [...part, ...said]);
    if (chunk) for (const count of ['figures', 'added', 'revised'] as const) counts[count] += chunk[count];
    await telling.tell(Math.min(place + chunkRows, figures));
  }
  // They are kept without a log, and gone when the database has broken down since.
  if (counts.figures !== figures) throw new Refusal('conflict', 'dataset-read-again');
  return { ...counts, unchanged: figures - counts.added - counts.revised };
}

/** Why figures were replaced: the publication and its file, as they were named. */
export const reasonOf = ({ source, fileName }: DatasetEntity): string =>
  [source, fileName].filter((text) => text !== '').join(', ');

async function assertOpen(tx: EntityManager, { organisationId, id }: DatasetEntity): Promise<void> {
  const periods = await tx.query<{ indicatorId: string; periodEnd: string }[]>(
    `select distinct indicator_id as "indicatorId", period_end as "periodEnd" from dataset_figure
     where organisation_id = $1 and import_id = $2`,
    [organisationId, id],
  );
  await assertPeriodsOpen(tx, organisationId, periods);
}

/** Each load is a release of its own, by which what it brought is known. */
async function releaseOf(tx: EntityManager, { organisationId, source, releasedOn }: DatasetEntity): Promise<string> {
  const [made] = await tx.query<{ id: string }[]>(
    'insert into release (organisation_id, source, released_on, retrieved_on) values ($1, $2, $3, current_date) returning id',
    [organisationId, source, releasedOn],
  );
  if (!made) throw new Error('the database made no release');
  return made.id;
}

/** Which of an organisation's own figures are hidden depends on those around them. */
async function protect(tx: EntityManager, { organisationId, id }: DatasetEntity): Promise<void> {
  const rows = await tx.query<{ indicatorId: string }[]>(
    `select distinct indicator_id as "indicatorId" from dataset_figure where organisation_id = $1 and import_id = $2`,
    [organisationId, id],
  );
  const indicatorIds = rows.map(({ indicatorId }) => indicatorId);
  await guardFigures(tx, organisationId, indicatorIds);
}

async function complete(
  tx: EntityManager,
  { found, as }: Pick<JobOf, 'found' | 'as'>,
  { counts, releaseId }: { counts: DatasetCounts; releaseId: string },
): Promise<void> {
  const { organisationId, id, fileName, version } = found;
  const changes = {
    status: 'loaded' as const,
    counts,
    releaseId,
    loadedAt: new Date(),
    failure: null,
    version: version + 1,
  };
  await tx.update(DatasetEntity, { organisationId, id }, { ...changes, done: counts.figures });
  await recordEvent(tx, actorOf(as, found.loadedBy), {
    name: 'dataset.load',
    organisationId,
    subject: { kind: 'dataset', id },
    after: { fileName, ...counts },
  });
}

/** A job acts for who asked for it. */
export const actorOf = (as: { userId: string }, name: string | null) => ({
  userId: as.userId,
  name: name ?? '',
  requestId: 'job',
});
