import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { askOnce } from './load.mjs';
import { sessionFor } from './product.mjs';

const goals = 40;
const actionsOfGoal = 100;
const smallGoals = 3;
const steps = { preview: 3000, whole: 10_000 };

/** A table of a council's own making: vague timescales, leads by name, a heading row above each hundred actions. */
function tableOf(goalCount) {
  const rows = ['Actions,Taskforce lead,Local authority lead,Resources needed,Timescale,Success criteria'];
  for (let goal = 1; goal <= goalCount; goal++) {
    rows.push(`Priority ${goal}: Housing and health number ${goal},,,,,`);
    for (let action = 1; action <= actionsOfGoal; action++) {
      const lead = `"Officer ${action % 20}, Head of Service"`;
      rows.push(`Offer help number ${goal}.${action} to newcomers,Forum,${lead},Officer time,Q3 2028/29,Help given`);
    }
  }
  return rows.join('\n');
}

/** A file of 4,000 actions from upload to load, and the preview of 300 rows, over HTTP. */
export async function importTimes({ client, product }) {
  const { rows } = await client.query(`select organisation_id as id from plan order by id limit 1`);
  const organisationId = rows[0].id;
  const headers = await sessionFor(client, organisationId, ['planner']);
  return importTimesOf({ port: product.port, headers, organisationId });
}

export async function importTimesOf({ port, headers, organisationId }) {
  const ask = asker(port, headers);
  const small = await brought(ask, organisationId, tableOf(smallGoals));
  const large = await brought(ask, organisationId, tableOf(goals));
  const load = await timed(() => ask('POST', `/imports/${large.found.id}/load`, '{}', { 'if-match': '"1"' }));
  const read = await ask('GET', `/plans/${large.planId}`);
  const count = read.goals.reduce((sum, goal) => sum + goal.actions.length, 0);
  if (count !== goals * actionsOfGoal) throw new Error(`the import made ${count} actions`);
  return [
    { what: 'import: preview of 300 rows', milliseconds: small.preview, goal: steps.preview },
    { what: 'import: a file of 4,000 actions is read', milliseconds: large.upload, goal: steps.preview },
    { what: 'import: preview of 4,000 actions', milliseconds: large.preview, goal: steps.preview },
    { what: 'import: load of 4,000 actions', milliseconds: load.milliseconds, goal: steps.whole },
  ];
}

async function brought(ask, organisationId, table) {
  const period = { startsOn: '2027-04-01', endsOn: '2030-03-31' };
  const plan = JSON.stringify({ organisationId, title: 'Measured import', edition: '2025', ...period });
  const { id } = await ask('POST', '/plans', plan);
  const type = { 'content-type': 'application/octet-stream' };
  const upload = await timed(() => ask('POST', `/plans/${id}/imports/file?name=plan.csv`, table, type));
  const preview = await timed(() => ask('GET', `/imports/${upload.answer.id}/preview`));
  if (preview.answer.counts.problems > 0) throw new Error('the table has problems');
  return { planId: id, found: upload.answer, upload: upload.milliseconds, preview: preview.milliseconds };
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
