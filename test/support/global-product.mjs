import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repository } from './jest-shared.mjs';

const withinMs = 90_000;
const log = join(repository, 'test-results/product.log');

/** Starts the built product as an operator would, with demonstration data in a folder of its own; ends it after the journeys. */
export default async function serveProduct() {
  const program = join(repository, 'dist/api/main.js');
  if (!existsSync(program)) throw new Error('The product is not built: npm run build');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const product = spawn(process.execPath, [program], {
    cwd: repository,
    env: { ...ordinaryEnvironment(), PORT: process.env.JOURNEYS_PORT, WAYMARK_DATA: dataDirectory },
    stdio: ['ignore', output, output],
  });
  const end = async () => {
    if (product.exitCode === null) {
      product.kill('SIGTERM');
      await once(product, 'exit');
    }
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    await ready(product);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

function ordinaryEnvironment() {
  const settings = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('WAYMARK_') && name !== 'DATABASE_URL',
  );
  return Object.fromEntries(settings);
}

async function ready(product) {
  const until = Date.now() + withinMs;
  while (Date.now() < until && product.exitCode === null) {
    const answer = await fetch(`http://localhost:${process.env.JOURNEYS_PORT}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`The product does not serve:\n${readFileSync(log, 'utf8').slice(-4000)}`);
}
