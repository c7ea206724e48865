import type { Plan } from '@waymark/contract/plans';
import { load, previewOf, upload } from '../../support/import-files';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;

beforeAll(async () => {
  world = await World.open();
});
beforeEach(async () => {
  council = await world.council();
});
afterAll(() => world.close());

/** A plan with what is hard to bring through a file: formulas, marks, breaks, lists, leads and empty goals. */
async function fullPlan(): Promise<Plan> {
  const { planner } = council;
  const person = (
    await planner.post<{ id: string }>(`/organisations/${council.id}/people`, { name: 'Siân O’Neil', kind: 'officer' })
  ).ok();
  const taskforce = (
    await planner.post<{ id: string }>(`/taskforces?organisation=${council.id}`, { name: 'Taskforce' })
  ).ok();
  const seat = { sector: 'faith', role: 'member', startsOn: '2026-01-01', notUsuallyInvolved: false };
  const member = (
    await planner.post<{ id: string }>(`/taskforces/${taskforce.id}/members`, {
      ...seat,
      seat: 'Chair',
      organisationName: 'Forum; north',
    })
  ).ok();
  const plan = await world.plan(planner);
  const goal = await world.goal(planner, plan.id, {
    title: '=1+1 English for "all", everywhere',
    ways: ['W1', 'W4'],
    need: 'First line\nsecond; line',
    prioritySupport: "'quoted",
  });
  await world.action(planner, goal.id, {
    title: '@home lessons',
    description: '-5 degrees\tand tabs',
    type: 'english-classes',
    councilLeadId: person.id,
    taskforceLeadId: member.id,
    partnerIds: [member.id],
    cost: 1234.5,
    fundingSecured: false,
    groups: ['people-seeking-asylum'],
    tags: ['housing', 'safety'],
    resources: 'N/A',
  });
  await world.action(planner, goal.id, { title: 'Ongoing work', dueOn: null, ongoing: true, reviewOn: '2028-01-31' });
  await world.goal(planner, plan.id, { title: 'A goal without actions', theme: 'T5' });
  return plan;
}

async function fileOf(url: string): Promise<Buffer> {
  const headers = { cookie: council.planner.holder.cookie ?? '' };
  return (await world.app.inject({ url, headers })).rawPayload;
}

const rowsOf = (csv: string): string => csv.replace(/^\uFEFF/, '');

describe.each(['csv', 'xlsx'])('a plan exported as %s', (format) => {
  it('comes in again as it was', async () => {
    const { planner } = council;
    const { id } = await fullPlan();
    const file = await fileOf(`/api/v1/plans/${id}/documents/plan.${format}`);
    const empty = await world.plan(planner, { title: 'Empty' });
    const found = (await upload(planner, empty.id, file, `plan.${format}`)).ok();
    const preview = await previewOf(planner, found);
    expect(preview.rows.flatMap(({ remarks }) => remarks)).toEqual([]);
    expect(preview).toMatchObject({ newGoals: 2, newActions: 2, newContacts: 0 });
    (await load(planner, found, preview.version)).ok();
    const csv = async (planId: string) =>
      rowsOf((await planner.page(`/api/v1/plans/${planId}/documents/plan.csv`)).text);
    expect(await csv(empty.id)).toBe(await csv(id));
  });
});
