import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 20_000;

/** Ends the server that a killed process left behind; its data is opened again by a server of our own. */
export async function endOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && commandLine(pid).includes(cluster)) await endServer(pid);
}

/** Fast shutdown: sessions are ended, the data is written; if that does not help, at once. */
export async function endServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasEnded(pid)) return;
  signal(pid, 'SIGQUIT');
  if (!(await hasEnded(pid))) throw new Error(`The database server ${pid} does not end`);
}

/** Two running processes never share one data folder: the second is told who holds it. */
export function claim(folder: string): () => void {
  const file = join(folder, 'holder');
  if (existsSync(file)) {
    const [pid = '', started = ''] = readFileSync(file, 'utf8').split(' ');
    const alive = Number(pid) !== process.pid && isAlive(Number(pid)) && startOf(Number(pid)) === started;
    if (alive) throw new Error(`${folder} is in use by process ${pid}: stop it, or set WAYMARK_DATA to another folder`);
  }
  rmSync(file, { force: true });
  writeFileSync(file, `${process.pid} ${startOf(process.pid)}`);
  return () => rmSync(file, { force: true });
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

/** A dead process that nobody has waited for counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return stateOf(pid) !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function hasEnded(pid: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (!isAlive(pid)) return true;
    await wait(20);
  }
  return false;
}

/** Where there is no /proc, `ps` tells; Windows has neither and its server ends with its console. */
function commandLine(pid: number): string {
  if (process.platform === 'linux') return contentOf(`/proc/${pid}/cmdline`);
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Fields of /proc/<pid>/stat after the name in brackets: the state first, the start time twentieth. */
function statOf(pid: number): string[] {
  const stat = contentOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A number that differs when the id is used again by another process; empty where it is not known. */
function startOf(pid: number): string {
  return statOf(pid)[19] ?? '';
}

function stateOf(pid: number): string {
  return statOf(pid)[0] ?? '';
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
