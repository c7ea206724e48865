import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { apiBuild, copyReference } from '../../api/esbuild.config.mjs';
import { repository } from './jest-shared.mjs';

const prefix = 'waymark-test-';
export const templateName = 'waymark_template';

/** A crash of the test's machine loses nothing of worth, so the server need not wait for its disk. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };

/** Starts a PostgreSQL of its own for one run of tests and prepares the template that every database is copied from. */
export async function startTestDatabase() {
  const { startEmbeddedPostgres, endOrphan, prepareDatabase } = await compiled();
  await removeLeftovers(endOrphan);
  const dataDirectory = mkdtempSync(join(tmpdir(), prefix));
  const server = await startEmbeddedPostgres({ dataDirectory, settings: careless });
  const stop = async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    await server.ensureDatabase(templateName);
    await prepareDatabase({ ownerUrl: server.url(templateName), demonstration: false });
    return { server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function compiled() {
  const outdir = 'dist/test';
  await build({ ...apiBuild(['test/support/database-server.ts'], outdir), splitting: false });
  copyReference(outdir);
  return import(pathToFileURL(join(repository, outdir, 'database-server.js')).href);
}

/** Runs that were killed leave a folder and perhaps a server behind. */
async function removeLeftovers(endOrphan) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const holder = join(folder, 'holder');
    if (existsSync(holder) && isAlive(Number(readFileSync(holder, 'utf8').split(' ')[0]))) continue;
    await endOrphan(join(folder, 'cluster'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
