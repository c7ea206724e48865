import { Buffer } from 'node:buffer';
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { askOnce } from './load.mjs';
import { sessionFor } from './product.mjs';

const indicators = 40;
const quarters = 70;
const rowsWanted = 1_000_000;
const goals = { whole: 60_000, memory: 512 };
const columns = `organisation_id, indicator_id, area_code, breakdown, period_start, period_end, value, numerator, denominator, status, release_id`;

/** A file of a million rows in the product's own layout, of quarters of which nothing is known yet. */
async function madeRows(client) {
  const codes = await client.query(
    `select i.code from indicator i join organisation o on o.id = i.organisation_id
     where o.kind = 'library' and not i.computed and i.value_type in ('proportion', 'rate') and i.archived_at is null
     order by i.position limit $1`,
    [indicators],
  );
  const areas = await client.query(`select code from area where code ~ '^(E0[6-9]|W06|S12|N09)' order by code`);
  return { codes: codes.rows.map(({ code }) => code), areas: areas.rows.map(({ code }) => code) };
}

function* linesOf({ codes, areas }) {
  yield 'authority_code,indicator_key,period_start,period_end,value,numerator,denominator,unit,source,status,published_area_codes\n';
  let rows = 0;
  for (let quarter = 0; quarter < quarters; quarter++) {
    const [year, month] = [1950 + Math.floor(quarter / 4), (quarter % 4) * 3];
    const start = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    const end = new Date(Date.UTC(year, month + 3, 0)).toISOString().slice(0, 10);
    for (const code of codes) {
      let text = '';
      for (const area of areas) {
        if (rows++ >= rowsWanted) break;
        const part = (rows * 7919) % 90_000;
        text += `${area},${code},${start},${end},${(part / 1000).toFixed(2)},${part},100000,percent,"Made up, measured",published,${area}\n`;
      }
      if (text !== '') yield text;
    }
  }
}

/** A file of a million rows from upload to load over HTTP, beside a bare COPY of the same rows into the same table. */
export async function datasetTimes({ client, product }) {
  const { rows } = await client.query(`select id from organisation where kind = 'library'`);
  const headers = await sessionFor(client, rows[0].id, ['steward']);
  const ask = asker(product.port, headers);
  const made = await madeRows(client);
  const watch = watching(product, () => ask('GET', `/indicators/${made.codes[0]}/observations?area=${made.areas[0]}`));
  const read = await timed(() => readFile({ ask, port: product.port, headers, organisationId: rows[0].id, made }));
  const { answer: preview } = read;
  if (preview.reconciliation.counts.added !== rowsWanted) throw new Error(JSON.stringify(preview.reconciliation.rows));
  const load = await timed(() => stepped(ask, `/datasets/${preview.id}/load`, preview));
  const { before, peak, longest } = await watch.stop();
  if (load.answer.counts.added !== rowsWanted) throw new Error(`the load made ${load.answer.counts.added} figures`);
  const bare = await copyTime(client, load.answer.id);
  const undo = await timed(() => stepped(ask, `/datasets/${preview.id}/undo`, load.answer));
  const ratio = ((read.milliseconds + load.milliseconds) / bare).toFixed(2);
  return [
    {
      what: 'dataset: 1,000,000 rows are uploaded, read and compared',
      milliseconds: read.milliseconds,
      goal: goals.whole,
    },
    { what: 'dataset: load of 1,000,000 figures', milliseconds: load.milliseconds, goal: goals.whole },
    {
      what: `dataset: both together, ${ratio} × a bare COPY of the same rows`,
      milliseconds: read.milliseconds + load.milliseconds,
      goal: goals.whole,
    },
    {
      what: `dataset: the most memory of the product during these, ${Math.round(before)} MB before`,
      megabytes: peak,
      goal: goals.memory,
    },
    { what: 'dataset: bare COPY of the same rows, same indexes', milliseconds: bare, goal: goals.whole },
    { what: 'dataset: the longest wait of others during these', milliseconds: longest, goal: 1000 },
    { what: 'dataset: the load is taken back', milliseconds: undo.milliseconds, goal: goals.whole },
  ];
}

async function readFile({ ask, port, headers, organisationId, made }) {
  const opened = await sendFile(
    { port, headers, path: `/datasets/file?organisation=${organisationId}&name=million.csv` },
    made,
  );
  const source = (measure, code) => ({
    measures: [{ measure }],
    chosen: [{ dimension: 0, categories: [{ name: code }] }],
  });
  const choices = made.codes.map((code) => ({
    ...{ indicator: code, breakdown: '', scale: 'as-it-is' },
    ...{ value: source(0, code), numerator: source(1, code), denominator: source(2, code) },
  }));
  const period = { reading: 'as-written', periodStart: null, periodEnd: null };
  const body = { choices, levels: ['council'], ...period, source: 'Measured', releasedOn: '2024-01-01' };
  return stepped(ask, `/datasets/${opened.id}`, opened, { method: 'PATCH', body });
}

/** Asks for a step and follows its progress, as a page does, until the job is done. */
async function stepped(ask, path, { id, version }, { method = 'POST', body = {} } = {}) {
  await ask(method, path, JSON.stringify(body), { 'if-match': `"${version}"` });
  for (;;) {
    const { status, failure } = await ask('GET', `/datasets/${id}/progress`);
    if (failure) throw new Error(`the step failed: ${failure}`);
    if (!status.endsWith('ing')) return ask('GET', `/datasets/${id}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The most memory that the product takes, and the longest that somebody else waits for the figures of an indicator. */
function watching(product, look) {
  const before = product.memory();
  const found = { before, peak: before, longest: 0 };
  let going = true;
  const memory = setInterval(() => (found.peak = Math.max(found.peak, product.memory())), 50);
  const others = (async () => {
    while (going) {
      const { milliseconds } = await timed(look);
      found.longest = Math.max(found.longest, milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  others.catch(() => undefined);
  return {
    stop: async () => {
      going = false;
      clearInterval(memory);
      await others;
      return found;
    },
  };
}

/** The same rows out of the table and in again, by the owner, with the same indexes, keys and checks; nothing of it is kept. */
async function copyTime(client, datasetId) {
  const file = `/tmp/waymark-copy-${process.pid}.csv`;
  const { rows } = await client.query('select release_id as id from dataset_import where id = $1', [datasetId]);
  const ours = `from observation where release_id = '${rows[0].id}'`;
  await client.query('begin');
  try {
    await client.query(`copy (select ${columns} ${ours}) to '${file}' (format csv)`);
    await client.query(`delete ${ours}`);
    const { milliseconds } = await timed(() =>
      client.query(`copy observation (${columns}) from '${file}' (format csv)`),
    );
    return milliseconds;
  } finally {
    await client.query('rollback');
    await client.query(`copy (select 1 where false) to '${file}'`);
  }
}

function sendFile({ port, path, headers }, made) {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/octet-stream' };
    const sent = request(
      { port, method: 'POST', path: `/api/v1${path}`, headers: { ...headers, ...type }, host: '127.0.0.1' },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode < 300) resolve(JSON.parse(text));
          else reject(new Error(`the upload answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    void writeAll(sent, linesOf(made)).catch(reject);
  });
}

async function writeAll(sent, lines) {
  for (const text of lines) if (!sent.write(text)) await new Promise((resolve) => sent.once('drain', resolve));
  sent.end();
}

const asker = (port, headers) => async (method, path, body, more) => {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const call = { port, method, path: `/api/v1${path}`, headers: { ...headers, ...type, ...length, ...more }, body };
  const { status, text } = await askOnce(call);
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
};

async function timed(work) {
  const began = performance.now();
  const answer = await work();
  return { answer, milliseconds: performance.now() - began };
}
