import { Client } from 'pg';
import { appUrlFor, assertOrdinaryRole } from '../../../api/src/platform/open-database';
import { databaseUrl } from '../../support/database';
import { furnish } from '../../support/furnished';
import { handedOver, looseIdentifiers, namingColumns, namingNobody, notHandedOver } from '../../support/named-people';
import { World } from '../../support/world';

const tenantTables = `select c.oid, c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

/** Figures may be those of the library's indicators; which ones an organisation may use is decided at the door. */
const figuresOfIndicators = [
  'figure_comment',
  'figure_entry',
  'latest_observation',
  'observation',
  'observation_revision',
].map((table) => `${table}_indicator_id_fkey`);

describe('the catalogue of the database', () => {
  let world: World;
  let app: Client;
  let tables: string[];
  beforeAll(async () => {
    world = await World.open();
    await furnish(world);
    app = new Client({ connectionString: await appUrlFor(databaseUrl()) });
    await app.connect();
    tables = (await world.rows<{ name: string }>(`select name from (${tenantTables}) t order by name`)).map(
      (row) => row.name,
    );
  });
  afterAll(async () => {
    await app.end();
    await world.close();
  });

  it('forces row-level security on every table of organisations, with a policy for reading', async () => {
    expect(tables).toEqual(expect.arrayContaining(['plan', 'goal', 'action', 'observation', 'audit_event', 'share']));
    const without = await world.rows(
      `select name from (${tenantTables}) t where not forced
         or not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = 'r')`,
    );
    expect(without).toEqual([]);
  });

  it('leads every index and key of those tables by the organisation', async () => {
    const other = await world.rows(
      `select t.name, i.indexrelid::regclass::text as index from (${tenantTables}) t
       join pg_index i on i.indrelid = t.oid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
       where a.attname <> 'organisation_id' order by t.name`,
    );
    expect(other).toEqual([
      // The public finds what is published by its address and knows no organisation.
      { name: 'consultation_draft', index: 'consultation_draft_address' },
      // An organisation may hold figures of the library's indicators, which are found by their identifier alone.
      { name: 'indicator', index: 'indicator_id_key' },
      { name: 'published_plan', index: 'published_plan_address' },
    ]);
  });

  it('lets no row of an organisation refer to a row of another but by both their keys', async () => {
    const loose = await world.rows<{ name: string; conname: string }>(
      `select t.name, c.conname from (${tenantTables}) t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
       join (${tenantTables}) parent on parent.oid = c.confrelid
       where not exists (select from pg_attribute a
         where a.attrelid = c.confrelid and a.attnum = any (c.confkey) and a.attname = 'organisation_id')`,
    );
    expect(loose.map((one) => one.conname).sort()).toEqual(figuresOfIndicators);
  });

  it('shows the application no row of an organisation before it says who is looking', async () => {
    for (const table of tables.filter((name) => !['published_plan', 'consultation_draft'].includes(name))) {
      const kept = await world.rows<{ count: number }>(`select count(*)::integer as count from ${table}`);
      const seen = await app.query(`select from ${table} limit 1`);
      expect({ table, seen: seen.rowCount }).toEqual({ table, seen: 0 });
      if (['plan', 'goal', 'action', 'observation'].includes(table)) expect(kept[0]?.count).toBeGreaterThan(0);
    }
  });

  it('gives the application a role that owns nothing and stands above nothing', async () => {
    await expect(assertOrdinaryRole(await appUrlFor(databaseUrl()))).resolves.toBeUndefined();
    await expect(assertOrdinaryRole(databaseUrl())).rejects.toThrow(/neither owner nor superuser/);
  });

  it.each([
    ...['audit_event', 'progress_update', 'published_plan', 'plan_version', 'observation_revision'],
    'taskforce_attendance',
  ])('keeps what stands in %s for good', async (table) => {
    await expect(app.query(`update ${table} set organisation_id = organisation_id`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`truncate ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('lets the application write no row into another organisation than its own', async () => {
    const [stranger, council] = [world.stranger.organisationId, (await world.council()).id];
    await app.query('begin');
    await app.query(`select set_config('app.own', $1, true), set_config('app.readable', $1, true)`, [stranger]);
    await expect(
      app.query(`insert into person (organisation_id, name, kind) values ($1, 'Intruder', 'officer')`, [council]),
    ).rejects.toThrow(/row-level security/);
    await app.query('rollback');
  });

  it('knows of every column that names somebody whether it is handed over, or why it is not', async () => {
    const namesOf = async (sql: string) => (await world.rows<{ name: string }>(sql)).map(({ name }) => name);
    const named = await namesOf(namingColumns);
    const loose = await namesOf(looseIdentifiers);
    const known = [...new Set([...handedOver, ...Object.keys(notHandedOver)])];
    const unknown = [...named, ...loose].filter((name) => !known.includes(name) && !namingNobody.includes(name));
    expect(unknown).toEqual([]);
    expect(known.filter((name) => !named.includes(name) && !loose.includes(name))).toEqual([]);
    expect(handedOver.filter((name) => name in notHandedOver)).toEqual([]);
  });
});
