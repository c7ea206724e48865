/**
 * The floor: the least that answering the same takes. Bare Fastify and pg, as the owner, without sessions, row-level
 * security, validation or rules. It reads the rows that an answer stands on by the best SQL we know, writes them into the
 * product's own answer, kept from before, so that derived values cost it nothing, and sends the same JSON.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import Fastify from 'fastify';
import pg from 'pg';

for (const [type, read] of [
  [1082, (text) => text],
  [1184, (text) => new Date(text).toISOString()],
  [20, Number],
]) {
  pg.types.setTypeParser(type, read);
}

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 12 });
const kept = JSON.parse(readFileSync(process.env.FLOOR_ANSWERS, 'utf8'));
const camel = (name) => name.replace(/_([a-z])/g, (_whole, letter) => letter.toUpperCase());

/** Fields that answer what holds and not what is stored. */
const effective = ['target.direction'];

/** The columns of a table that an object of the answer has, under the names that it gives them. */
async function columnsFor(table, example, alias = 't') {
  const { rows } = await pool.query(
    `select column_name as name from information_schema.columns where table_name = $1`,
    [table],
  );
  return rows
    .filter(({ name }) => example && camel(name) in example && !effective.includes(`${table}.${name}`))
    .map(({ name }) => `${alias}.${name} as "${camel(name)}"`)
    .join(', ');
}

const indexed = (objects) => new Map(objects.map((one) => [one.id, one]));
function fill(index, rows) {
  for (const row of rows) {
    const target = index.get(row.id);
    if (target) Object.assign(target, row);
  }
}

async function planPage() {
  const answer = kept.plan;
  const actions = answer.goals.flatMap((goal) => goal.actions);
  const parts = {
    plan: { objects: [answer], where: 't.id = $1' },
    goal: { objects: answer.goals, where: 't.plan_id = $1' },
    action: { objects: actions, where: 't.plan_id = $1' },
    milestone: {
      objects: actions.flatMap((action) => action.milestones),
      where: `t.organisation_id = $2 and t.action_id = any(array(select id from action where organisation_id = $2 and plan_id = $1))`,
    },
    target: { objects: answer.goals.flatMap((goal) => goal.indicators), where: 't.plan_id = $1' },
    person: { objects: answer.people, where: 't.organisation_id = $2' },
    taskforce_member: { objects: answer.taskforceMembers, where: 't.organisation_id = $2' },
  };
  const statements = [];
  for (const [table, { objects, where }] of Object.entries(parts)) {
    const columns = await columnsFor(table, objects[0]);
    const text = `select ${columns} from ${table} t where t.organisation_id = $2 and ${where.replaceAll('$1', '$1::uuid')} and $1::uuid is not null`;
    statements.push({ name: `plan-${table}`, text, index: indexed(objects) });
  }
  const values = [answer.id, answer.organisationId];
  const others = [
    `select action_id, taskforce_member_id from action_partner where organisation_id = $2 and $1::uuid is not null
       and action_id = any(array(select id from action where organisation_id = $2 and plan_id = $1::uuid))`,
    `select t.id, l.* from target t join latest_observation l on l.organisation_id = t.indicator_organisation_id
       and l.indicator_id = t.indicator_id and l.area_code = (select area_code from organisation where id = $2)
     where t.organisation_id = $2 and t.plan_id = $1::uuid`,
  ];
  return async () => {
    const reading = statements.map(({ name, text }) => pool.query({ name, text, values }));
    const more = others.map((text, place) => pool.query({ name: `plan-other-${place}`, text, values }));
    const results = await Promise.all([...reading, ...more]);
    statements.forEach(({ index }, place) => fill(index, results[place].rows));
    return answer;
  };
}

/** What the counts of a home page stand on: the rows of every plan, their texts only as there or not. */
async function home() {
  const answer = kept.home;
  const id = answer.organisationId;
  const statements = [
    `select id, title, status, changed_at as "changedAt", narrative <> '' as n, vision <> '' as v, context <> '' as c from plan where organisation_id = $1`,
    `select id, plan_id, theme, ways, need <> '' as n, beneficiaries <> '' as b, accountable_officer_id from goal where organisation_id = $1`,
    `select id, plan_id, goal_id, title, council_lead_id, taskforce_lead_id, starts_on, due_on, review_on, ongoing, delivery_status, last_updated_at,
       output_measure <> '' as o, outcome_measure <> '' as u, beneficiaries <> '' as b, tags, groups from action where organisation_id = $1`,
    `select id, action_id, title, due_on, done_on from milestone where organisation_id = $1`,
    `select t.id, t.plan_id, t.baseline_on, t.baseline_value, t.target_on, t.target_value, l.period_end, l.value, l.lower, l.upper
       from target t join latest_observation l on l.organisation_id = t.indicator_organisation_id and l.indicator_id = t.indicator_id
         and l.area_code = (select area_code from organisation where id = $1) where t.organisation_id = $1`,
    `select id, left_on, user_id from person where organisation_id = $1`,
    `select id, ends_on, user_id from taskforce_member where organisation_id = $1`,
    `select name, at, user_name, reason from audit_event where organisation_id = $1 and plan_id is not null order by id desc limit 15`,
  ];
  return async () => {
    const results = await Promise.all(
      statements.map((text, place) => pool.query({ name: `home-${place}`, text, values: [id] })),
    );
    const plans = indexed(answer.plans);
    for (const { id: planId, title, status, changedAt } of results[0].rows) {
      Object.assign(plans.get(planId), { title, status, changedAt });
    }
    return answer;
  };
}

async function indicatorPage() {
  const answer = kept.indicator;
  const text = `select x.period_start as "periodStart", x.period_end as "periodEnd", x.value, x.numerator, x.denominator, x.status, r.source,
      r.released_on as "releasedOn", x.note, x.revision
    from observation x join release r on r.organisation_id = x.organisation_id and r.id = x.release_id
    where x.organisation_id = (select organisation_id from indicator where id = $1) and x.indicator_id = $1 and x.area_code = $2 and x.breakdown = ''
    order by x.period_end`;
  const definition = `select * from indicator where id = $1`;
  return async () => {
    const [series] = await Promise.all([
      pool.query({ name: 'series', text, values: [answer.indicator.id, answer.areaCode] }),
      pool.query({ name: 'definition', text: definition, values: [answer.indicator.id] }),
    ]);
    series.rows.forEach((row, place) => Object.assign(answer.observations[place], row));
    return answer;
  };
}

/** One statement gathers each indicator's figures into lists: reading a list is far faster than reading a row for each figure. */
async function matrix(answer, name) {
  const codes = answer.members.map((member) => member.areaCode);
  const places = new Map(codes.map((code, place) => [code, place]));
  const byCode = new Map(answer.rows.map((row) => [row.code, row]));
  const list = (column) => `array_to_json(array_agg(l.${column}))`;
  // Of every area all is read: asking for each takes longer.
  const all = name === 'all';
  const text = `
    select i.code, f.* from (
      select l.indicator_id, l.organisation_id, ${list('area_code')} as areas, ${list('value')} as values, ${list('period_end')} as periods,
        ${list('numerator')} as numerators, ${list('denominator')} as denominators,
        case when bool_or(l.status <> 'normal') then ${list('status')} end as statuses
      from latest_observation l
      where l.organisation_id = $1 and l.breakdown = '' ${all ? '' : 'and l.area_code = any($2::text[])'}
      group by l.organisation_id, l.indicator_id) f
    join indicator i on i.organisation_id = f.organisation_id and i.id = f.indicator_id`;
  const { rows: libraries } = await pool.query(`select id from organisation where kind = 'library'`);
  const values = all ? [libraries[0].id] : [libraries[0].id, codes];
  return async () => {
    const { rows } = await pool.query({ name, text, values });
    for (const row of rows) fillRow(byCode.get(row.code)?.cells, row, places);
    return answer;
  };
}

function fillRow(cells, { areas, values, periods, statuses }, places) {
  for (let at = 0; cells && at < areas.length; at++) {
    const cell = cells[places.get(areas[at])];
    if (!cell) continue;
    cell.value = values[at];
    cell.status = statuses?.[at] ?? 'normal';
    cell.periodEnd = periods[at];
  }
}

/** One field saved as the product does it: guarded by the version, with its event, in one transaction; the action read back. */
async function saveField() {
  const answer = kept.action;
  const columns = await columnsFor('action', answer);
  return async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query({
        name: 'save',
        text: `update action t set title = $3, version = version + 1 where organisation_id = $1 and id = $2 returning ${columns}`,
        values: [kept.plan.organisationId, answer.id, `Saved ${performance.now()}`],
      });
      await client.query({
        name: 'event',
        text: `insert into audit_event (organisation_id, name, user_name, subject_kind, subject_id, plan_id, before, after, request_id)
               values ($1, 'action.change', 'Floor', 'action', $2, $3, '{"title":"before"}', '{"title":"after"}', 'floor')`,
        values: [kept.plan.organisationId, answer.id, kept.plan.id],
      });
      await client.query('commit');
      Object.assign(answer, rows[0]);
      return answer;
    } finally {
      client.release();
    }
  };
}

const routes = {
  '/plan': await planPage(),
  '/home': await home(),
  '/indicator': await indicatorPage(),
  '/members': await matrix(kept.members, 'members'),
  '/all': await matrix(kept.all, 'all'),
  '/save': await saveField(),
};

const server = Fastify();
for (const [path, answer] of Object.entries(routes)) {
  server.route({
    method: ['GET', 'PATCH'],
    url: path,
    handler: async (_request, reply) =>
      reply.type('application/json; charset=utf-8').send(JSON.stringify(await answer())),
  });
}
await server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`floor at http://localhost:${server.server.address().port}\n`);
process.on(
  'SIGTERM',
  () =>
    void server
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
