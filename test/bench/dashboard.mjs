/**
 * The dashboard of a region, and whether it pays for councils that are none of its business: the same answer while others
 * have 10 and then 100 times the rows of the region's own plans, beside bare SQL that reads the same rows.
 */
import { performance } from 'node:perf_hooks';
import { measure } from './load.mjs';
import { jsonOf, sessionFor } from './product.mjs';

const count = 60;
const goal = 500;
/** A plan of 100 actions holds so many rows of the tables that a dashboard reads. */
const growths = [10, 100];

/** One council of nowhere whose plans hold, by actions without milestones, so many times the region's actions. */
const others = `
  with council as (
    insert into organisation (kind, name, short_name, slug) values ('council', 'Bench elsewhere ' || $1, 'Elsewhere ' || $1, 'bench-elsewhere-' || $1)
    returning id),
  made as (
    insert into plan (organisation_id, title, slug, edition, starts_on, ends_on, status, changed_by)
    select id, 'Elsewhere plan ' || n, 'elsewhere-' || n, '2025', '2026-04-01', '2029-03-31', 'in-delivery', 'Bench'
    from council, generate_series(1, 10) n returning organisation_id, id),
  goals as (
    insert into goal (organisation_id, plan_id, position, title, theme)
    select organisation_id, id, 1, 'Elsewhere goal', 'T1' from made returning organisation_id, plan_id, id),
  acted as (
    insert into action (organisation_id, plan_id, goal_id, position, title, delivery_status)
    select organisation_id, plan_id, id, n, 'Elsewhere action', 'on-track' from goals, generate_series(1, $2::integer / 10) n
    returning organisation_id, plan_id, id)
  insert into audit_event (organisation_id, name, user_name, subject_kind, subject_id, plan_id, before, after, request_id)
  select organisation_id, 'action.progress', 'Bench', 'action', id, plan_id, '{"deliveryStatus": "not-started"}',
    '{"deliveryStatus": "on-track"}', 'bench' from acted`;

/** The rows that the answer stands on, by the best SQL we know: as the owner, without sessions, policies or rules. */
const floors = [
  `select id, title, status, organisation_id from plan where organisation_id = any($1)`,
  `select id, plan_id, theme, title, lead_status from goal where organisation_id = any($1)`,
  `select id, plan_id, goal_id, title, delivery_status, status_reason, corrective_action, council_lead_id, taskforce_lead_id, directorate, tags,
     groups, starts_on, due_on, ongoing, last_updated_at from action where organisation_id = any($1)`,
  `select organisation_id, action_id, taskforce_member_id from action_partner where organisation_id = any($1)`,
  `select id, action_id, title, due_on, done_on, dropped_reason from milestone where organisation_id = any($1)`,
  `select action_id, status, said_at from progress_update where organisation_id = any($1)`,
  `select id, organisation_name from taskforce_member where organisation_id = any($1)`,
  `select subject_id, name, before, at from audit_event where organisation_id = any($1) and plan_id is not null`,
  `select t.id, t.goal_id, t.baseline_on, t.baseline_value, t.target_on, t.target_value, x.period_end, x.value, x.lower, x.upper, x.numerator, x.denominator
     from target t join organisation o on o.id = t.organisation_id
     join observation x on x.organisation_id in (t.organisation_id, t.indicator_organisation_id) and x.indicator_id = t.indicator_id
       and x.area_code = o.area_code and x.breakdown = '' where t.organisation_id = any($1)`,
];

async function floorTime(client, members) {
  const times = [];
  for (let round = 0; round < count / 3; round++) {
    const began = performance.now();
    for (const text of floors) await client.query(text, [members]);
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

/** Every council of the region shares its plans with the office. */
async function shareAll(client, office) {
  const { rows } = await client.query(
    `insert into share (organisation_id, receiver_id, subject, level, starts_on)
     select o.id, $1, 'plans', 'full', '2026-01-01' from organisation o
     join area_membership m on m.area_code = o.area_code and m.parent_code = (select area_code from organisation where id = $1)
     where o.kind = 'council' returning organisation_id as id`,
    [office],
  );
  return rows.map((row) => row.id);
}

/** Median times in milliseconds at each size of what is elsewhere, with the floor, and the rows that were added. */
export async function dashboardTimes({ client, product }) {
  const office = (await client.query(`select id from organisation where kind = 'combined-authority'`)).rows[0].id;
  const members = await shareAll(client, office);
  const headers = await sessionFor(client, office, ['manager']);
  const call = { port: product.port, path: `/api/v1/dashboard?organisation=${office}&by=theme`, headers };
  const own = (
    await client.query('select count(*)::integer as count from action where organisation_id = any($1)', [members])
  ).rows[0].count;
  const sizes = [{ times: 1, actions: 0 }];
  const found = [await timeAt(client, call, members, sizes[0])];
  for (const times of growths) {
    const actions = own * times - found.reduce((sum, one) => sum + one.actions, 0);
    await client.query(others, [String(times), actions]);
    await client.query('vacuum analyze action, audit_event, plan, goal');
    found.push(await timeAt(client, call, members, { times, actions }));
  }
  await client.query('delete from share where receiver_id = $1', [office]);
  for (const statement of tidying) await client.query(statement);
  return found;
}

/** The region is used again by the next run. */
const elsewhere = `(select id from organisation where slug like 'bench-elsewhere-%')`;
const tidying = [
  ...['audit_event', 'action', 'goal', 'plan'].map(
    (table) => `delete from ${table} where organisation_id in ${elsewhere}`,
  ),
  `delete from organisation where id in ${elsewhere}`,
  'vacuum analyze',
];

async function timeAt(client, call, members, size) {
  const { body } = await jsonOf(call);
  const { p50, p95 } = await measure(() => call, { concurrency: 1, count });
  return { ...size, p50, p95, floor: await floorTime(client, members), groups: body.groups.length };
}

/** As a row of what is done seldom, with the ratios that have to stay near 1. */
export function dashboardLines(found) {
  const [alone] = found;
  return found.map(({ times, p50, floor }) => ({
    what: `Dashboard of a region${times === 1 ? '' : ` beside ${times} times its rows elsewhere: ${(p50 / alone.p50).toFixed(2)} of it alone`}, floor ${floor.toFixed(0)} ms`,
    milliseconds: p50,
    goal,
  }));
}
