import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { isAlive } from './embedded-postgres-orphan';

const repository = join(__dirname, '../../..');
const program = join(repository, 'dist/test/launcher-process.mjs');
let dataDirectory: string;
let database: EmbeddedPostgres | undefined;

beforeAll(async () => {
  await build({
    entryPoints: [join(repository, 'test/support/launcher-process.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'waymark-launcher-'));
});

afterEach(async () => {
  await database?.stop();
  database = undefined;
  rmSync(dataDirectory, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts on an empty folder, serves a database over its socket, and leaves nothing running', async () => {
    database = await startEmbeddedPostgres({ dataDirectory });
    await database.ensureDatabase('first');
    await database.ensureDatabase('first');

    expect(await ask(database.url('first'), 'SELECT current_user AS answer')).toBe('waymark_owner');
    expect(await ask(database.url('first'), "SELECT current_setting('listen_addresses') AS answer")).toBe('');

    const pid = serverPid();
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('keeps what was written after its process was killed and its server went on alone', async () => {
    const { child, url } = await startProcess();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const orphan = serverPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(orphan)).toBe(true);

    database = await startEmbeddedPostgres({ dataDirectory });
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(database.url('postgres'), 'SELECT answer FROM kept')).toBe(42);
  });

  it('recovers after both the process and the server were killed', async () => {
    const { child, url } = await startProcess();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(serverPid(), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');

    database = await startEmbeddedPostgres({ dataDirectory });
    expect(await ask(database.url('postgres'), 'SELECT answer FROM kept')).toBe(42);
  });

  it('starts its server again when only the server was killed', async () => {
    database = await startEmbeddedPostgres({ dataDirectory });
    const first = serverPid();
    process.kill(first, 'SIGKILL');

    await until(async () => (await ask(database?.url('postgres') ?? '', 'SELECT 1 AS answer')) === 1);
    expect(serverPid()).not.toBe(first);
  });

  it('removes a folder that was left half made', async () => {
    mkdirSync(join(dataDirectory, 'cluster'));
    writeFileSync(join(dataDirectory, 'cluster', 'postgresql.conf'), 'broken');

    database = await startEmbeddedPostgres({ dataDirectory });
    expect(await ask(database.url('postgres'), 'SELECT 1 AS answer')).toBe(1);
  });

  it('tells a second process who holds the folder', async () => {
    const { child } = await startProcess();
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow(`in use by process ${child.pid}`);

    const pid = serverPid();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDirectory, 'holder'))).toBe(false);
  });
});

async function startProcess(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ answer: unknown }>(statement);
    return rows[0]?.answer;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function serverPid(): number {
  return Number(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await holds().catch(() => false)) return;
    await wait(50);
  }
  throw new Error('It did not happen within ten seconds');
}
