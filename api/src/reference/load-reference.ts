import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { loadIndicators } from './load-indicators';
import { loadObservations } from './load-observations';
import { insertAll } from './insert-all';
import { readAreas, readPredecessors } from './read-areas';
import { readMemberships } from './read-combined-authorities';
import { readFrameworks } from './read-frameworks';
import { readIndicators } from './read-indicators';

/** Loads the reference data that the product ships, unless just this has been loaded before; answers whether it did. */
export async function loadReference(tx: EntityManager, directory: string): Promise<boolean> {
  const digest = digestOf(directory);
  const kept = await tx.query<unknown[]>(`select from reference_state where name = 'shipped' and digest = $1`, [
    digest,
  ]);
  if (kept.length > 0) return false;
  await loadAreas(tx, directory);
  await loadFrameworks(tx, directory);
  const libraryId = await ensureLibrary(tx);
  await tx.query(`select set_config('app.own', $1, true), set_config('app.readable', $1, true)`, [libraryId]);
  await loadIndicators(tx, libraryId, readIndicators(directory));
  await loadObservations(tx, libraryId, directory);
  await tx.query(
    `insert into reference_state (name, digest) values ('shipped', $1)
     on conflict (name) do update set digest = excluded.digest, loaded_at = now()`,
    [digest],
  );
  return true;
}

function digestOf(directory: string): string {
  const hash = createHash('sha256');
  for (const name of (readdirSync(directory, { recursive: true }) as string[]).sort()) {
    const path = join(directory, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
}

async function loadAreas(tx: EntityManager, directory: string): Promise<void> {
  const text = ['code', 'name', 'official_name', 'type', 'tier', 'nation', 'region_code', 'county_code', 'slug'];
  const areas = readAreas(directory).map((area) => [
    ...[area.code, area.name, area.officialName, area.type, area.tier, area.nation, area.regionCode, area.countyCode],
    ...[area.slug, area.validFrom, area.validTo, area.note],
  ]);
  await insertAll(
    tx,
    {
      table: 'area',
      columns: [...text, 'valid_from', 'valid_to', 'note'],
      types: [...text.map(() => 'text'), 'date', 'date', 'text'],
      key: ['code'],
    },
    areas,
  );
  await loadChanges(tx, directory);
}

/** What areas were before, and what they belong to. */
async function loadChanges(tx: EntityManager, directory: string): Promise<void> {
  await insertAll(
    tx,
    {
      table: 'area_predecessor',
      columns: ['old_code', 'old_name', 'area_code', 'change', 'ended_on'],
      types: ['text', 'text', 'text', 'text', 'date'],
      key: ['old_code'],
    },
    readPredecessors(directory).map((row) => [row.oldCode, row.oldName, row.currentCode, row.change, row.endedOn]),
  );
  await insertAll(
    tx,
    {
      table: 'area_membership',
      columns: ['parent_code', 'area_code', 'role', 'starts_on'],
      types: ['text', 'text', 'text', 'date'],
      key: ['parent_code', 'area_code'],
    },
    readMemberships(directory).map((row) => [row.parentCode, row.memberCode, row.role, row.startsOn]),
  );
}

async function loadFrameworks(tx: EntityManager, directory: string): Promise<void> {
  const { editions, tagSets } = readFrameworks(directory);
  for (const part of ['themes', 'ways'] as const) {
    const rows = editions.flatMap((edition) =>
      edition[part].map((item) => [edition.code, item.code, item.title, item.shortTitle, item.explanation]),
    );
    await insertAll(
      tx,
      {
        table: part === 'themes' ? 'framework_theme' : 'framework_way',
        columns: ['edition', 'code', 'title', 'short_title', 'explanation'],
        types: ['text', 'text', 'text', 'text', 'text'],
        key: ['edition', 'code'],
      },
      rows,
    );
  }
  await insertAll(
    tx,
    {
      table: 'tag',
      columns: ['tag_set', 'code', 'title', 'explanation', 'position'],
      types: ['text', 'text', 'text', 'text', 'integer'],
      key: ['tag_set', 'code'],
    },
    tagSets.flatMap((set) => set.tags.map((tag, place) => [set.code, tag.code, tag.title, tag.explanation, place])),
  );
}

async function ensureLibrary(tx: EntityManager): Promise<string> {
  await tx.query(
    `insert into organisation (kind, name, short_name, slug) values ('library', 'National indicator library', 'Library', 'library')
     on conflict do nothing`,
  );
  const rows = await tx.query<{ id: string }[]>(`select id from organisation where kind = 'library'`);
  if (!rows[0]) throw new Error('the library has not been made');
  return rows[0].id;
}
