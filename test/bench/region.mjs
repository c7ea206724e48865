/** The region that is measured, in a server of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pg from 'pg';
import { apiBuild, copyReference } from '../../api/esbuild.config.mjs';
import { makeRegion } from './region-data.mjs';

export const say = (text) => process.stdout.write(`${text}\n`);
const regionFolder = join(tmpdir(), 'waymark-region');

async function compiledServer() {
  const outdir = 'dist/bench';
  await build({ ...apiBuild(['test/support/database-server.ts'], outdir), splitting: false });
  copyReference(outdir);
  return import(pathToFileURL(`${process.cwd()}/${outdir}/database-server.js`).href);
}

/**
 * A copy of the region, since what is measured leaves plans and figures behind. The region is made once, and again whenever
 * what it is made of has changed.
 */
export async function startRegion() {
  const { startEmbeddedPostgres, prepareDatabase } = await compiledServer();
  const settings = { shared_buffers: '512MB' };
  const server = await startEmbeddedPostgres({ dataDirectory: regionFolder, settings });
  await makeTemplate(server, prepareDatabase);
  await ask(server.url('postgres'), 'drop database if exists bench with (force)');
  await ask(server.url('postgres'), 'create database bench template region strategy file_copy');
  const url = server.url('bench');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`update plan set status = 'in-delivery'`);
  return { server, url, client };
}

async function makeTemplate(server, prepareDatabase) {
  const digest = digestOf(['test/bench/region-data.mjs', 'api/src/migrations', 'api/src/reference/data']);
  const known = await ask(
    server.url('postgres'),
    `select shobj_description(oid, 'pg_database') as digest from pg_database where datname = 'region'`,
  );
  if (known[0]?.digest === digest) return;
  say('Making the region');
  const url = server.url('region');
  await ask(server.url('postgres'), 'drop database if exists region with (force)');
  await server.ensureDatabase('region');
  await prepareDatabase({ ownerUrl: url, demonstration: false });
  await withClient(url, (client) => makeRegion(client, say));
  await ask(url, `comment on database region is '${digest}'`);
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const ask = (url, text) => withClient(url, async (client) => (await client.query(text)).rows);

function digestOf(paths) {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path],
  );
  for (const file of files.sort()) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
