import { jsonOf, sessionFor } from './product.mjs';
import { askOnce } from './load.mjs';
import { performance } from 'node:perf_hooks';

const goals = 40;
const actionsOfGoal = 100;
const rounds = 5;

/** The comparison, over HTTP, of a kept version with a plan of 4,000 actions of which half changed since and some moved. */
export async function diffTime({ client, product }) {
  const plan = await bigPlan(client);
  const headers = {
    ...(await sessionFor(client, plan.organisation_id, ['planner'])),
    'content-type': 'application/json',
  };
  const at = (path) => ({ port: product.port, path: `/api/v1/plans/${plan.id}/versions${path}`, headers });
  const kept = await askOnce({ ...at(''), method: 'POST', body: '{}' });
  if (kept.status !== 201) throw new Error(`keeping answered ${kept.status}: ${kept.text.slice(0, 300)}`);
  await alter(client, plan);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const { body } = await jsonOf(at('/compare?from=1&to=now'));
    times.push(performance.now() - began);
    assertCounted(body.counts);
  }
  await client.query('update plan set archived_at = now() where id = $1', [plan.id]);
  times.sort((a, b) => a - b);
  return { what: 'what changed in a plan of 4,000 actions', milliseconds: times[Math.floor(rounds / 2)], goal: 1000 };
}

/** A plan of 4,000 actions. */
export async function bigPlan(client) {
  const { rows } = await client.query(
    `insert into plan (organisation_id, title, slug, edition, starts_on, ends_on, changed_by)
     select organisation_id, 'Large plan', 'large-plan-' || uuidv7(), '2025', '2027-04-01', '2030-03-31', 'Bench'
     from plan order by id limit 1 returning id, organisation_id`,
  );
  const [plan] = rows;
  const key = [plan.organisation_id, plan.id];
  await client.query(
    `insert into goal (organisation_id, plan_id, position, title, theme)
     select $1, $2, n, 'Goal ' || n, 'T' || (n % 5 + 1) from generate_series(1, ${goals}) n`,
    key,
  );
  await client.query(
    `insert into action (organisation_id, plan_id, goal_id, position, title, description, due_on)
     select $1, $2, g.id, n, 'Action ' || n, repeat('What is done with whom, where and how often. ', 8), '2029-03-31'
     from goal g, generate_series(1, ${actionsOfGoal}) n where g.organisation_id = $1 and g.plan_id = $2`,
    key,
  );
  return plan;
}

/** Every second action says something else in its long text, and every tenth stands elsewhere among its like. */
async function alter(client, plan) {
  await client.query(
    `update action set position = case when position % 10 = 0 then position - 5 else position end,
       description = case when position % 2 = 0 then replace(description, 'how often', 'every week') else description end
     where organisation_id = $1 and plan_id = $2`,
    [plan.organisation_id, plan.id],
  );
}

function assertCounted(counts) {
  const changed = counts.find(({ type, kind }) => type === 'changed' && kind === 'action');
  if (changed?.count !== (goals * actionsOfGoal) / 2) throw new Error(`compared wrongly: ${JSON.stringify(counts)}`);
}
