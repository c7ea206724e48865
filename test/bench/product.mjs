import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { askOnce } from './load.mjs';

const children = new Set();
// A measurement that fails leaves nothing running behind it.
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** Starts a node process and answers once its output says where it listens. */
export function startProcess(script, environment, sign) {
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${output.slice(-2000)}`)));
    child.stdout.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
      const port = sign.exec(output)?.[1];
      if (port)
        resolve({
          port: Number(port),
          milliseconds: performance.now() - began,
          memory: () => residentOf(child.pid),
          stop: () => stop(child),
        });
    });
  });
}

export const startProduct = (environment) =>
  startProcess(
    'dist/api/main.js',
    { PORT: '0', WAYMARK_LOG_LEVEL: 'error', ...environment },
    /is ready: http:\/\/localhost:(\d+)/,
  );

function residentOf(pid) {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Number(found[1]) / 1024 : null;
}

const stop = (child) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

/** A session for someone who has a role in an organisation, made in the database: signing in itself is not what is measured. */
export async function sessionFor(client, organisationId, roles) {
  const name = `bench-${randomBytes(4).toString('hex')}`;
  const token = randomBytes(32).toString('base64url');
  const { rows } = await client.query(
    `insert into user_account (email, name, password_hash) values ($1, 'Bench', 'none') returning id`,
    [`${name}@bench.example`],
  );
  await client.query(`insert into membership (organisation_id, user_id, roles) values ($1, $2, $3)`, [
    organisationId,
    rows[0].id,
    roles,
  ]);
  await client.query(
    `insert into session (user_id, token_hash, ends_at) values ($1, $2, now() + interval '12 hours')`,
    [rows[0].id, createHash('sha256').update(token).digest()],
  );
  return { cookie: `waymark=${token}` };
}

export async function jsonOf(call) {
  const { status, text, headers } = await askOnce(call);
  if (status !== 200) throw new Error(`${call.path} answered ${status}: ${text.slice(0, 500)}`);
  return { body: JSON.parse(text), bytes: Buffer.byteLength(text), headers };
}
