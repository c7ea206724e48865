import type { PlanImport, PlanImports } from '@waymark/contract/imports';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { load, previewOf, upload } from '../../support/import-files';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;

beforeAll(async () => {
  world = await World.open();
  world.today('2026-05-01');
  council = await world.council();
});
afterAll(() => world.close());

const table = [
  'Objective\tTheme\tAction\tDue',
  'Welcome\tT1\tOpen a desk\t31/03/2027',
  'Welcome\tT1\tPrint a guide\t30/06/2027',
].join('\n');
const read = async (id: string) => (await council.planner.get<Plan>(`/plans/${id}`)).ok();
const paste = async (planId: string, text = table) =>
  (await council.planner.post<PlanImport>(`/plans/${planId}/imports`, { text })).ok();

async function loaded(): Promise<{ plan: Plan; found: PlanImport }> {
  const { id } = await world.plan(council.planner, { startsOn: '2026-04-01', endsOn: '2029-03-31' });
  const found = await paste(id);
  return { found: (await load(council.planner, found, found.version)).ok(), plan: await read(id) };
}

describe('undoing a load', () => {
  it('asks when something was changed since, and leaves that as it is when told so', async () => {
    const { planner } = council;
    const { plan, found } = await loaded();
    const [action] = plan.goals[0]?.actions ?? [];
    (await planner.patch(`/actions/${action?.id}`, { title: 'Open a welcome desk' }, action?.version)).ok();
    const refused = await planner.post<Problem>(`/imports/${found.id}/undo`, {});
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'import-changed',
      details: { parts: [{ kind: 'action', title: 'Open a welcome desk' }] },
    });
    (await planner.post(`/imports/${found.id}/undo`, { changed: 'keep' })).ok();
    expect((await read(plan.id)).goals.map(({ actions }) => actions.map(({ title }) => title))).toEqual([
      ['Open a welcome desk'],
    ]);
  });

  it('archives everything when told so', async () => {
    const { plan, found } = await loaded();
    const [goal] = plan.goals;
    await world.action(council.planner, goal?.id ?? '');
    expect((await council.planner.post(`/imports/${found.id}/undo`, {})).status).toBe(409);
    (await council.planner.post(`/imports/${found.id}/undo`, { changed: 'archive' })).ok();
    expect((await read(plan.id)).goals).toEqual([]);
  });

  it('is over after thirty days', async () => {
    const { found } = await loaded();
    await world.rows(`update plan_import set loaded_at = loaded_at - interval '31 days' where id = $1`, [found.id]);
    expect((await council.planner.post(`/imports/${found.id}/undo`, {})).body).toMatchObject({
      code: 'import-undo-over',
    });
  });

  it('lets the same table in again', async () => {
    const { plan, found } = await loaded();
    (await council.planner.post(`/imports/${found.id}/undo`, {})).ok();
    expect(await previewOf(council.planner, await paste(plan.id))).toMatchObject({ newGoals: 1, newActions: 2 });
  });
});

describe('what was loaded before', () => {
  it('stays out though its title was changed in the plan', async () => {
    const { plan } = await loaded();
    const [action] = plan.goals[0]?.actions ?? [];
    (await council.planner.patch(`/actions/${action?.id}`, { title: 'Another title' }, action?.version)).ok();
    const preview = await previewOf(council.planner, await paste(plan.id));
    expect(preview.rows.map(({ reason }) => reason)).toEqual(['heading', 'loaded-before', 'already-in-plan']);
  });
});

describe('columns', () => {
  it('are read as they were in the import before', async () => {
    const { id } = await world.plan(council.planner);
    const odd = 'Wot\tSo\tBy when\nOpen a desk\tA note\t2027-06-30\nPrint a guide\tMore\t2027-07-31';
    const first = await paste(id, odd);
    expect(first.remembered).toBe(false);
    const mapping = [
      { column: 0, field: 'action.title' },
      { column: 1, field: 'action.description' },
    ];
    const answers = [
      { row: 0, field: 'goal.title', value: 'Welcome' },
      { row: 0, field: 'goal.theme', value: 'T1' },
    ];
    const changed = (
      await council.planner.patch<PlanImport>(`/imports/${first.id}`, { mapping, answers }, first.version)
    ).ok();
    (await load(council.planner, first, changed.version)).ok();
    const second = await paste(id, odd.replace('desk', 'office'));
    expect(second.remembered).toBe(true);
    expect(second.columns.map(({ field, certainty }) => [field, certainty])).toEqual([
      ['action.title', 'remembered'],
      ['action.description', 'remembered'],
      ['action.timescale', 'name'],
    ]);
  });

  it('are refused when they or their fields are not there', async () => {
    const { id } = await world.plan(council.planner);
    const { id: importId, version } = await paste(id);
    const refused = async (body: object) =>
      (await council.planner.patch<Problem>(`/imports/${importId}`, body, version)).body.fields;
    expect(await refused({ mapping: [{ column: 12, field: null }] })).toEqual([
      { pointer: '/mapping', code: 'unknown' },
    ]);
    expect(await refused({ sheet: 4 })).toEqual([{ pointer: '/sheet', code: 'unknown' }]);
    expect(await refused({ answers: [{ row: 1, field: 'wot', value: 'x' }] })).toEqual([
      { pointer: '/answers/0/field', code: 'not-a-choice' },
    ]);
  });
});

describe('problems', () => {
  it('hold back the whole load, named by row, column and reason', async () => {
    const { id } = await world.plan(council.planner);
    const found = await paste(
      id,
      'Objective\tTheme\tAction\tStart date\nWelcome\tT1\tOpen a desk\tsoonish\nWelcome\tT1\tGood\t2027-05-01',
    );
    const { counts, rows, version } = await previewOf(council.planner, found, '?only=problem');
    expect(counts).toMatchObject({ actions: 1, problems: 1 });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ row: 2, remarks: [{ code: 'not-a-day', column: 'Start date', text: 'soonish' }] });
    const refused = await load(council.planner, found, version);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'import-problems' });
    expect((await read(id)).goals).toEqual([]);
  });

  it('hold nothing back once answered', async () => {
    const { id } = await world.plan(council.planner);
    const found = await paste(id, 'Objective\tTheme\tAction\tStart date\nWelcome\tT1\tOpen a desk\tsoonish');
    const answers = [{ row: 2, field: 'action.startsOn', value: '1 June 2027' }];
    const changed = (await council.planner.patch<PlanImport>(`/imports/${found.id}`, { answers }, found.version)).ok();
    (await load(council.planner, found, changed.version)).ok();
    expect((await read(id)).goals[0]?.actions[0]?.startsOn).toBe('2027-06-01');
  });
});

describe('an import that was never loaded', () => {
  it('is discarded with what it held, and is no longer there', async () => {
    const { planner } = council;
    const { id } = await world.plan(planner);
    const found = await paste(id);
    expect((await council.viewer.delete(`/imports/${found.id}`, found.version)).status).toBe(403);
    expect((await world.stranger.delete(`/imports/${found.id}`, found.version)).status).toBe(404);
    expect((await planner.delete(`/imports/${found.id}`, found.version + 1)).status).toBe(412);
    expect((await planner.delete(`/imports/${found.id}`, found.version)).status).toBe(204);
    expect((await planner.get(`/imports/${found.id}`)).status).toBe(404);
    expect((await planner.get<PlanImports>(`/plans/${id}/imports`)).ok().imports).toEqual([]);
    expect((await load(planner, found, found.version)).status).toBe(404);
    expect(await world.rows('select from plan_import_sheet where import_id = $1', [found.id])).toEqual([]);
  });

  it('is kept once it was loaded', async () => {
    const { found } = await loaded();
    const refused = await council.planner.delete<Problem>(`/imports/${found.id}`, found.version);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-loaded']);
  });
});

describe('who may', () => {
  it('is whoever drafts the plan, while it is drafted', async () => {
    const { id } = await world.plan(council.planner);
    const found = await paste(id);
    const other = await world.council();
    for (const client of [world.stranger, other.planner]) {
      expect((await client.get(`/imports/${found.id}`)).status).toBe(404);
      expect((await client.post(`/plans/${id}/imports`, { text: table })).status).toBe(404);
      expect((await upload(client, id, Buffer.from(table))).status).toBe(404);
      expect((await load(client, found, found.version)).status).toBe(404);
    }
    expect((await council.viewer.post(`/plans/${id}/imports`, { text: table })).status).toBe(403);
    expect((await council.viewer.get(`/plans/${id}/imports`)).status).toBe(403);
    expect((await council.planner.get<PlanImports>(`/plans/${id}/imports`)).ok()).toMatchObject({
      mayImport: true,
      imports: [{ id: found.id }],
    });
    await world.rows(`update plan set status = 'in-review' where id = $1`, [id]);
    expect((await council.planner.get<PlanImports>(`/plans/${id}/imports`)).ok().mayImport).toBe(false);
    expect((await load(council.planner, found, found.version)).body).toMatchObject({ code: 'plan-not-editable' });
    expect((await council.planner.post(`/plans/${id}/imports`, { text: table })).status).toBe(409);
  });

  it('is told when the import was changed meanwhile', async () => {
    const { id } = await world.plan(council.planner);
    const found = await paste(id);
    (await council.planner.patch(`/imports/${found.id}`, { headerRow: 1, answers: [] }, found.version)).ok();
    expect((await load(council.planner, found, found.version)).status).toBe(412);
  });
});
