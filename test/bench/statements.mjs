import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startProduct, jsonOf } from './product.mjs';
import { askOnce } from './load.mjs';

/** Counts the statements of one request each, from the server's own log, with an instance of the product whose role logs all. */
export async function countStatements(client, cases, { server, action }) {
  const log = join(dirname(server.host), 'postgres.log');
  await client.query(`alter role waymark_app set log_statement = 'all'`);
  const product = await startProduct({ DATABASE_URL: server.url('bench'), WAYMARK_DEMO: 'off' });
  const counts = {};
  for (const [name, call] of Object.entries(cases)) {
    const ask = call ? () => jsonOf({ ...call, port: product.port }) : () => saveOnce(client, product, action);
    await ask();
    await pause();
    const before = statSync(log).size;
    await ask();
    await pause();
    counts[name] = linesSince(log, before);
  }
  await product.stop();
  await client.query(`alter role waymark_app reset log_statement`);
  return counts;
}

/** A transaction that read ends after its answer. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

async function saveOnce(client, product, { id, headers, planId }) {
  await client.query(`update plan set status = 'draft' where id = $1`, [planId]);
  const { rows } = await client.query('select version from action where id = $1', [id]);
  const body = JSON.stringify({ title: `Counted ${performance.now()}` });
  const { status, text } = await askOnce({
    port: product.port,
    path: `/api/v1/actions/${id}`,
    method: 'PATCH',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'if-match': `"${rows[0].version}"`,
    },
    body,
  });
  if (status !== 200) throw new Error(text);
}

/** Opening and ending a transaction and setting its context are statements too. */
const linesSince = (log, from) =>
  readFileSync(log)
    .subarray(from)
    .toString()
    .split('\n')
    .filter((line) => /LOG:\s+(statement|execute)/.test(line)).length;
