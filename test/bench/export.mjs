import { performance } from 'node:perf_hooks';
import { bigPlan } from './diff.mjs';
import { askOnce } from './load.mjs';
import { sessionFor } from './product.mjs';

const forms = ['plan.docx', 'plan.html', 'plan.xlsx', 'plan.csv', 'plan.json'];
const goal = 10_000;
const smallest = 100_000;
const betweenMs = 20;

/** Each form of a plan of 4,000 actions and 8,000 milestones over HTTP, and how long others wait for an answer meanwhile. */
export async function exportTimes({ client, product }) {
  const plan = await bigPlan(client);
  await fill(client, plan);
  const headers = await sessionFor(client, plan.organisation_id, ['planner']);
  const rows = [];
  let longest = 0;
  for (const form of forms) {
    const waited = waiting(product.port);
    const began = performance.now();
    const answer = await askOnce({ port: product.port, path: `/api/v1/plans/${plan.id}/documents/${form}`, headers });
    rows.push({ what: `a plan of 4,000 actions as ${form}`, milliseconds: performance.now() - began, goal });
    longest = Math.max(longest, await waited.end());
    if (answer.status !== 200 || answer.text.length < smallest)
      throw new Error(`${form} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  }
  await client.query('update plan set archived_at = now() where id = $1', [plan.id]);
  return [...rows, { what: 'the longest wait of others during these', milliseconds: longest, goal: 1000 }];
}

async function fill(client, { organisation_id: organisation, id }) {
  await client.query(
    `update action set output_measure = '600 learners a year', outcome_measure = 'Fewer residents speak no English',
       type = 'english-classes', cost = 12000, groups = '{students,workers}', public_summary = 'Classes near home.'
     where organisation_id = $1 and plan_id = $2`,
    [organisation, id],
  );
  await client.query(
    `insert into milestone (organisation_id, action_id, position, title, due_on, original_due_on)
     select $1, a.id, n, 'Milestone ' || n, '2028-03-31', '2028-03-31' from action a, generate_series(1, 2) n
     where a.organisation_id = $1 and a.plan_id = $2`,
    [organisation, id],
  );
}

/** Asks something small again and again; tells the longest time that an answer took. */
function waiting(port) {
  let going = true;
  const asking = (async () => {
    let longest = 0;
    while (going) {
      const began = performance.now();
      await askOnce({ port, path: '/readyz' });
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, betweenMs));
    }
    return longest;
  })();
  return {
    end: () => {
      going = false;
      return asking;
    },
  };
}
