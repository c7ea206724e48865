import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { measure } from './load.mjs';
import { sessionFor } from './product.mjs';

const indicators = 50;
const quarters = 8;
const rounds = { 1: 200, 400: 40 };
const goals = { 1: 50, 400: 1000 };

/** Saving one cell and a pasted block of 50 × 8, over HTTP, beside a bare upsert of the same rows as the owner. */
export async function gridTimes({ client, product }) {
  const council = await councilOf(client);
  const ids = await indicatorsOf(client, council.id);
  const headers = { ...(await sessionFor(client, council.id, ['manager'])), 'content-type': 'application/json' };
  const lines = [];
  for (const count of [1, indicators * quarters]) {
    const cells = cellsOf(council, ids).slice(0, count);
    const calls = savesOf({ product, council, headers }, cells);
    const saved = await measure(calls, { count: rounds[count], warmUp: 5 });
    const floor = await floorOf(client, council, cells, rounds[count]);
    const figures = `p50 ${ms(saved.p50)}, p95 ${ms(saved.p95)}; bare upsert p50 ${ms(floor.p50)}, p95 ${ms(floor.p95)}; ratio ${(saved.p50 / floor.p50).toFixed(1)}×`;
    lines.push({ what: `grid: saving ${count} cells (${figures})`, milliseconds: saved.p95, goal: goals[count] });
  }
  await client.query('delete from figure_entry where organisation_id = $1', [council.id]);
  return lines;
}

const ms = (value) => `${value.toFixed(1)} ms`;

async function councilOf(client) {
  const { rows } = await client.query(
    `select id, area_code as "areaCode" from organisation where kind = 'council' order by id limit 1`,
  );
  return rows[0];
}

async function indicatorsOf(client, organisationId) {
  const { rows } = await client.query(
    `insert into indicator (organisation_id, code, name, plain, definition, kind, population, value_type, unit, decimals,
       direction, source_organisation, source_dataset, licence, source_type, frequency, lag_months, nations, levels,
       interval_method, roll_up, disclosure_rule, perverse_incentive)
     select $1, 'GRID-' || n, 'Grid ' || n, '', '', 'outcome', 'newcomers', 'count', 'people', 0, 'higher', 'Bench',
       'Bench', 'OGL', 'local', 'quarter', 1, '{England}', '{}', 'none', 'sum', 'protect-people', ''
     from generate_series(1, ${indicators}) n
     on conflict (organisation_id, code) do update set name = excluded.name returning id`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}

/** The cells of a block, indicator by indicator, in the quarters of 2023 and 2024. */
function cellsOf({ areaCode }, ids) {
  return ids.flatMap((indicatorId) =>
    Array.from({ length: quarters }, (_one, place) => {
      const [year, month] = [2023 + Math.floor(place / 4), (place % 4) * 3];
      const day = (date) => date.toISOString().slice(0, 10);
      const [periodStart, periodEnd] = [Date.UTC(year, month, 1), Date.UTC(year, month + 3, 0)].map((at) =>
        day(new Date(at)),
      );
      return { indicatorId, areaCode, breakdown: '', periodStart, periodEnd };
    }),
  );
}

/** Each save changes every cell and names the version that the one before left. */
function savesOf({ product, council, headers }, cells) {
  return (place) => {
    const body = JSON.stringify({
      organisation: council.id,
      cells: cells.map((cell, at) => ({ ...cell, version: place, value: 100 + ((place * 7 + at) % 400) })),
    });
    const sent = { ...headers, 'content-length': Buffer.byteLength(body) };
    return { port: product.port, path: '/api/v1/figure-entries', method: 'PATCH', headers: sent, body };
  };
}

async function floorOf(client, council, cells, count) {
  const { rows } = await client.query('select id from user_account order by id limit 1');
  const records = cells.map((cell) => ({ ...cell, value: 100 }));
  const times = [];
  for (let round = 0; round < count; round++) {
    const began = performance.now();
    await client.query(
      `insert into figure_entry as e (organisation_id, indicator_id, area_code, breakdown, period_start, period_end, state,
         value, entered_by, entered_by_id, entered_at)
       select $1, c."indicatorId", c."areaCode", c.breakdown, c."periodStart", c."periodEnd", 'draft', c.value + $4, 'Bench', $3, now()
       from jsonb_to_recordset($2) as c("indicatorId" uuid, "areaCode" text, breakdown text, "periodStart" date,
         "periodEnd" date, value double precision)
       on conflict (organisation_id, indicator_id, area_code, breakdown, period_end, period_start)
       do update set value = excluded.value, version = e.version + 1`,
      [council.id, JSON.stringify(records), rows[0].id, round],
    );
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(count / 2)], p95: times[Math.floor(count * 0.95)] };
}
