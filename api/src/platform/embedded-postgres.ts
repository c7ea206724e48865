import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import {
  type Account,
  ownFolder,
  program,
  serverAccount,
  serverBinaries,
  serverVersion,
} from './embedded-postgres-home';
import { claim, endOrphan, endServer, signal } from './embedded-postgres-orphan';

export type EmbeddedPostgres = {
  /** The socket's folder, or 127.0.0.1 on Windows. */
  host: string;
  port: number | undefined;
  user: string;
  password: string | undefined;
  /** A connection string for one of its databases. */
  url(database: string): string;
  /** Makes a database, empty or as a copy of another, unless it exists. */
  ensureDatabase(name: string, template?: string): Promise<void>;
  stop(): Promise<void>;
};

type Settings = Record<string, string>;
type Address = { host: string; port: number | undefined; password: string | undefined };
type Home = { folder: string; cluster: string; bin: string; account: Account; address: Address; settings: Settings };

const owner = 'waymark_owner';
const onWindows = process.platform === 'win32';
/** A socket's address holds 107 bytes on Linux and 103 on macOS, with `/.s.PGSQL.5432` at its end. */
const longestSocketFolder = 88;
const startWithinMs = 60_000;
const ordinary: Settings = {
  max_connections: '60',
  shared_buffers: '128MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Starts the packaged server on its own data, and starts it again if it ends by accident, until `stop`. */
export async function startEmbeddedPostgres(options: {
  dataDirectory: string;
  settings?: Settings;
}): Promise<EmbeddedPostgres> {
  const folder = options.dataDirectory;
  const cluster = join(folder, 'cluster');
  const account = serverAccount(cluster);
  ownFolder(folder, account);
  const release = claim(folder);
  try {
    const bin = join(serverBinaries(join(folder, `server-${serverVersion()}`), account), 'bin');
    await endOrphan(cluster);
    if (!hasCluster(cluster)) await makeCluster(cluster, bin, account);
    const address = onWindows ? await loopback(cluster) : socket(folder, account);
    const supervised = await supervise({
      folder,
      cluster,
      bin,
      account,
      address,
      settings: { ...ordinary, ...options.settings },
    });
    return handle(address, async () => {
      await supervised.stop();
      release();
    });
  } catch (error) {
    release();
    throw error;
  }
}

function hasCluster(cluster: string): boolean {
  const version = join(cluster, 'PG_VERSION');
  if (!existsSync(version)) return false;
  const found = readFileSync(version, 'utf8').trim();
  const expected = serverVersion().split('.')[0];
  if (found !== expected) throw new Error(`${cluster} was made by PostgreSQL ${found}; this is PostgreSQL ${expected}`);
  return true;
}

/** Made beside its place and moved there when it is whole, so that a half-made one is never opened. */
async function makeCluster(cluster: string, bin: string, account: Account): Promise<void> {
  const part = `${cluster}.part`;
  const password = `${cluster}.password`;
  for (const path of [cluster, part]) rmSync(path, { recursive: true, force: true });
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) chownSync(password, account.uid, account.gid);
  const auth = onWindows
    ? ['--auth=scram-sha-256', `--pwfile=${password}`]
    : ['--auth-local=trust', '--auth-host=reject'];
  const locale =
    process.platform === 'linux'
      ? ['--locale=C.UTF-8']
      : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const words = ['-D', part, '-U', owner, '--encoding=UTF8', '--no-instructions', ...locale, ...auth];
  await promisify(execFile)(join(bin, program('initdb')), words, { cwd: join(cluster, '..'), ...account });
  if (!onWindows) rmSync(password);
  renameSync(part, cluster);
}

function socket(folder: string, account: Account): Address {
  const inside = join(folder, 'socket');
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const host = Buffer.byteLength(inside) <= longestSocketFolder ? inside : join(tmpdir(), `waymark-${digest}`);
  ownFolder(host, account);
  return { host, port: undefined, password: undefined };
}

async function loopback(cluster: string): Promise<Address> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const at = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  const port = typeof at === 'object' && at ? at.port : undefined;
  return { host: '127.0.0.1', port, password: readFileSync(`${cluster}.password`, 'utf8') };
}

/** Keeps the server running: if it dies, its data is recovered by a new one at the same address. */
async function supervise(home: Home): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let server: ChildProcess;
  const launch = (): void => {
    server = spawnServer(home);
    server.once('exit', () => void (stopping || setTimeout(() => stopping || launch(), 200).unref()));
  };
  const endWithProcess = (): void => signal(server.pid ?? 0, 'SIGINT');
  const stop = async (): Promise<void> => {
    stopping = true;
    process.off('exit', endWithProcess);
    if (server.pid && server.exitCode === null && server.signalCode === null) await end(home, server.pid);
  };
  launch();
  process.once('exit', endWithProcess);
  try {
    await ready(home);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function spawnServer({ folder, cluster, bin, account, address, settings }: Home): ChildProcess {
  const place: Settings = onWindows
    ? { listen_addresses: address.host, port: String(address.port), unix_socket_directories: '' }
    : { listen_addresses: '', unix_socket_directories: address.host, unix_socket_permissions: '0700' };
  const words = Object.entries({ ...settings, ...place }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(folder, 'postgres.log'), 'a');
  if (account) fchownSync(log, account.uid, account.gid);
  const server = spawn(join(bin, program('postgres')), ['-D', cluster, ...words], {
    cwd: cluster,
    detached: true,
    stdio: ['ignore', log, log],
    ...account,
  });
  closeSync(log);
  server.unref();
  return server;
}

async function end({ bin, cluster }: Home, pid: number): Promise<void> {
  if (onWindows)
    execFileSync(join(bin, program('pg_ctl')), ['stop', '-w', '-m', 'fast', '-D', cluster], { stdio: 'ignore' });
  else await endServer(pid);
}

async function ready({ address, folder }: Home): Promise<void> {
  const until = Date.now() + startWithinMs;
  for (;;) {
    try {
      return await query(address, 'SELECT 1');
    } catch (error) {
      if (Date.now() > until) {
        throw new Error(`The database does not start: see ${join(folder, 'postgres.log')}`, { cause: error });
      }
      await wait(25);
    }
  }
}

async function query(address: Address, statement: string, values: string[] = []): Promise<void> {
  const client = new Client({ ...address, user: owner, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement, values);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function handle(address: Address, stop: () => Promise<void>): EmbeddedPostgres {
  const place = address.port ? `${address.host}:${address.port}` : encodeURIComponent(address.host);
  const login = address.password ? `${owner}:${address.password}` : owner;
  return {
    ...address,
    user: owner,
    url: (database) => `postgresql://${login}@${place}/${database}`,
    async ensureDatabase(name, template = 'template1') {
      try {
        await query(address, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
      } catch (error) {
        if ((error as { code?: string }).code !== '42P04') throw error;
      }
    },
    stop,
  };
}
