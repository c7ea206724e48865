import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { guardFigures } from '../indicators/guard-figures';
import { columnsOf, figureKey, sameFigure } from '../reference/figure-columns';
import { DatasetEntity } from './dataset.entities';
import { actorOf, reasonOf } from './load-figures';
import { loadedColumns } from './loaded-columns';
import type { JobOf } from './read-job';
import { recordedIndicators } from '../indicators/recordable-indicators';
import { largeStatements } from './stage-figures';

const { carried, all } = loadedColumns;
const kept = [...all, 'hidden'].join(', ');
const figure = figureKey.join(', ');

/** What stands of a load, and who has changed the rest since. */
const standingStatement = `
  select (select count(*)::integer from observation where organisation_id = $1 and indicator_id = any($2::uuid[]) and release_id = $3)
      as standing,
    (select coalesce(json_agg(distinct replaced_by), '[]') from (select replaced_by from observation_revision
      where organisation_id = $1 and indicator_id = any($2::uuid[]) and release_id = $3 limit 1000) r) as by`;

/** A load is taken back as a whole or not at all: not when later figures stand on it. */
export async function assertUndoable(tx: EntityManager, found: DatasetEntity): Promise<void> {
  const ids = await indicatorsOf(tx, found);
  const [row] = await tx.query<{ standing: number; by: string[] }[]>(standingStatement, [
    found.organisationId,
    ids,
    found.releaseId,
  ]);
  const brought = broughtBy(found);
  const { standing, by } = row ?? { standing: 0, by: [] };
  if (standing !== brought) throw new Refusal('conflict', 'dataset-revised', { figures: brought - standing, by });
}

const broughtBy = ({ counts }: DatasetEntity): number => (counts ? counts.added + counts.revised : 0);

/** The indicators of which a file may have brought figures. */
export async function indicatorsOf(
  tx: EntityManager,
  { organisationId, choice }: Pick<DatasetEntity, 'organisationId' | 'choice'>,
): Promise<string[]> {
  const codes = choice?.choices.map(({ indicator }) => indicator) ?? [];
  const rows = await tx.query<{ id: string }[]>(
    `select i.id from indicator i where i.code = any($2::text[]) and ${recordedIndicators}`,
    [organisationId, codes],
  );
  return rows.map(({ id }) => id);
}

/** What the load replaced comes back as a revision of its own; the history says so. */
const keptStatement = `
  insert into observation_revision (${kept}, reason, replaced_by)
  select ${kept}, $4, $5 from observation
  where organisation_id = $1 and indicator_id = $2 and release_id = $3 and revision > 1`;
const restored = carried.filter((column) => column !== 'revision');
/**
 * What stood before the load came, for each figure that has a history: of every number in it the last revision, since a figure
 * that went away and came again counts from one; then the last of those from before the load. A load stands in the history
 * itself when a later one was taken back.
 */
const restoreStatement = `
  with history as (
    select distinct on (${columnsOf('v', figureKey)}, v.revision) v.* from observation o
    join observation_revision v on ${sameFigure('v', 'o')} and v.revision < o.revision
    where o.organisation_id = $1 and o.indicator_id = $2 and o.release_id = $3 and o.revision > 1
    order by ${columnsOf('v', figureKey)}, v.revision, v.replaced_at desc, v.id desc),
  placed as (select *, min(revision) filter (where release_id = $3) over (partition by ${figure}) as begun from history),
  former as (select distinct on (${figure}) * from placed where begun is null or revision < begun order by ${figure}, revision desc)
  update observation o set ${restored.map((column) => `${column} = v.${column}`).join(', ')}, revision = o.revision + 1, hidden = null
  from former v where ${sameFigure('v', 'o')} and o.organisation_id = $1 and o.indicator_id = $2`;
const removals = ['latest_observation', 'observation'].map(
  (table) => `delete from ${table} where organisation_id = $1 and indicator_id = $2 and release_id = $3`,
);
const latestStatement = `
  insert into latest_observation (${all.join(', ')})
  select distinct on (o.area_code, o.breakdown) ${columnsOf('o', all)}
  from observation o where o.organisation_id = $1 and o.indicator_id = $2 and not exists (select from latest_observation l
    where l.organisation_id = o.organisation_id and l.indicator_id = o.indicator_id and l.area_code = o.area_code
      and l.breakdown = o.breakdown)
  order by o.area_code, o.breakdown, o.period_end desc, o.period_start desc`;

/** How many figures a load has brought is not known to the planner: rows are met by hashing, however many there are. */
async function takeBack(tx: EntityManager, of: readonly (string | null)[], said: readonly string[]): Promise<void> {
  await largeStatements(tx);
  await tx.query(`select set_config('enable_nestloop', 'off', true)`);
  await tx.query(keptStatement, [...of, ...said]);
  await tx.query(restoreStatement, [...of]);
  for (const statement of removals) await tx.query(statement, [...of]);
  await tx.query(latestStatement, of.slice(0, 2));
  await tx.query(`select set_config('enable_nestloop', 'on', true)`);
}

export async function undoDataset({ database, as, found, telling }: JobOf): Promise<void> {
  const { organisationId, id, releaseId } = found;
  const library = await database.libraryId();
  await database.within(as, organisationId, async (tx) => {
    await assertUndoable(tx, found);
    let done = 0;
    for (const indicatorId of await indicatorsOf(tx, found)) {
      await takeBack(tx, [organisationId, indicatorId, releaseId], [reasonOf(found), found.undoneBy ?? '']);
      if (organisationId !== library) await guardFigures(tx, organisationId, [indicatorId]);
      await telling.tell(++done);
    }
    const changes = { status: 'undone' as const, undoneAt: new Date(), failure: null, version: found.version + 1 };
    await tx.update(DatasetEntity, { organisationId, id }, changes);
    await recordEvent(tx, actorOf(as, found.undoneBy), {
      name: 'dataset.undo',
      organisationId,
      subject: { kind: 'dataset', id },
      after: { fileName: found.fileName, ...found.counts },
    });
  });
}
