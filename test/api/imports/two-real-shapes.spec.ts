import type { PlanImport } from '@waymark/contract/imports';
import type { Plan } from '@waymark/contract/plans';
import { cityPlan, load, previewOf, townPlan, upload } from '../../support/import-files';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;

beforeAll(async () => {
  world = await World.open();
  world.today('2026-05-01');
  council = await world.council();
});
afterAll(() => world.close());

const planOf = () => world.plan(council.planner, { startsOn: '2026-04-01', endsOn: '2029-03-31' });
const read = async (id: string) => (await council.planner.get<Plan>(`/plans/${id}`)).ok();

describe('a workbook with two leads for each action under priority areas', () => {
  it('finds the sheet, the row of headings and what the columns are', async () => {
    const { id } = await planOf();
    const found = (await upload(council.planner, id, cityPlan(), 'City plan.xlsx')).ok();
    expect(found).toMatchObject({
      fileName: 'City plan.xlsx',
      kind: 'workbook',
      status: 'open',
      sheet: 1,
      headerRow: 7,
    });
    expect(found.sheets.map(({ name }) => name)).toEqual(['Cover', 'Action plan']);
    expect(found.columns.map(({ field }) => field)).toEqual([
      'action.reference',
      'action.title',
      'action.taskforceLeadId',
      'action.councilLeadId',
      'action.resources',
      'action.timescale',
      'action.outputMeasure',
    ]);
    expect(found.columns[1]?.samples[0]?.text).toMatch(/^Hold a workshop/);
  });

  it('accounts for every row, loads what can be loaded and nothing twice', async () => {
    const { planner } = council;
    await planner.post(`/taskforces?organisation=${council.id}`, { name: 'Taskforce' });
    (await planner.post(`/organisations/${council.id}/people`, { name: 'Jane Smith', kind: 'officer' })).ok();
    const { id } = await planOf();
    const found = (await upload(planner, id, cityPlan())).ok();
    const preview = await previewOf(planner, found);
    const { rows, goals, actions, leftOut, problems } = preview.counts;
    expect({ rows, goals, actions, leftOut, problems }).toEqual({
      rows: 20,
      goals: 4,
      actions: 7,
      leftOut: 9,
      problems: 0,
    });
    expect(preview.rows.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    expect(preview.rows.filter(({ outcome }) => outcome === 'left-out').every(({ reason }) => reason !== null)).toBe(
      true,
    );
    expect(preview).toMatchObject({ newGoals: 3, newActions: 7 });

    const loaded = (await load(planner, found, preview.version)).ok();
    expect(loaded).toMatchObject({
      status: 'loaded',
      mayUndo: true,
      counts: preview.counts,
      contactCount: preview.newContacts,
    });
    const plan = await read(id);
    expect(plan.goals.map(({ title, theme, actions: held }) => [title, theme, held.length])).toEqual([
      ['A shared story of the city', 'T1', 3],
      ['Jobs and skills for newcomers', 'T2', 3],
      ['Connected communities and neighbours', 'T3', 1],
    ]);
    const [story, jobs] = plan.goals;
    expect(story?.prioritySupport).toMatch(/^How this supports/);
    expect(story?.actions[0]).toMatchObject({
      reference: '1.1',
      dueOn: '2026-06-30',
      outputMeasure: 'Workshop held',
      resources: '',
    });
    expect(story?.actions[2]).toMatchObject({ ongoing: true, reviewOn: '2027-03-31' });
    expect(jobs?.actions.map(({ dueOn }) => dueOn)).toEqual(['2027-03-31', '2026-12-31', '2028-03-31']);
    expect(plan.people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jane Smith', 'Sam Okoro', 'Priya Patel']),
    );

    const again = (await upload(planner, id, cityPlan())).ok();
    const second = await previewOf(planner, again);
    expect(second).toMatchObject({ newGoals: 0, newActions: 0, newContacts: 0 });
    (await load(planner, again, second.version)).ok();
    expect((await read(id)).goals.flatMap(({ actions: held }) => held)).toHaveLength(7);
  });

  it('loads once however often it is asked, and writes each part down', async () => {
    const { id } = await planOf();
    const found = (await upload(council.planner, id, cityPlan())).ok();
    (await load(council.planner, found, found.version)).ok();
    (await load(council.planner, found, found.version)).ok();
    const events = await world.rows<{ name: string; count: number }>(
      `select name, count(*) from audit_event where plan_id = $1 and group_id = $2 group by name order by name`,
      [id, found.id],
    );
    expect(events).toEqual([
      { name: 'action.add', count: 7 },
      { name: 'goal.add', count: 3 },
      { name: 'import.load', count: 1 },
    ]);
  });
});

describe('a table pasted from a text, with teams and bands under numbered objectives', () => {
  let found: PlanImport;
  let planId: string;

  beforeAll(async () => {
    planId = (await planOf()).id;
    found = (await council.planner.post<PlanImport>(`/plans/${planId}/imports`, { text: townPlan() })).ok();
  });

  it('accounts for every row and asks what the bands mean', async () => {
    const preview = await previewOf(council.planner, found);
    expect(preview.counts).toEqual({
      rows: 11,
      goals: 3,
      actions: 6,
      leftOut: 2,
      problems: 0,
      questions: expect.any(Number) as number,
    });
    const first = preview.rows.find(({ row }) => row === 4);
    expect(first?.remarks.find(({ field }) => field === 'action.timescale')).toMatchObject({
      code: 'band',
      level: 'question',
      column: expect.stringMatching(/^Timescale/) as string,
      text: 'Short',
      proposal: '2027-03-31',
    });
    expect(preview.rows.flatMap(({ remarks }) => remarks).some(({ code }) => code === 'ask')).toBe(true);
  });

  it('takes answers, loads and can be undone', async () => {
    const { planner } = council;
    const answers = [
      { row: 4, field: 'action.timescale', value: '2026-12-31' },
      { row: 5, field: 'row', value: 'leave-out' },
    ];
    const changed = (await planner.patch<PlanImport>(`/imports/${found.id}`, { answers }, found.version)).ok();
    (await load(planner, found, changed.version)).ok();
    const plan = await read(planId);
    expect(plan.goals.map(({ title }) => title)).toEqual([
      'Build a culture of welcome and belonging',
      'Homes and health services for everyone',
      'Take part and be heard',
    ]);
    const actions = plan.goals.flatMap((goal) => goal.actions);
    expect(actions).toHaveLength(5);
    expect(actions[0]).toMatchObject({ dueOn: '2026-12-31', directorate: 'Human resources' });
    expect(actions.map(({ directorate }) => directorate)).toContain('Housing needs');

    const undone = (await planner.post<PlanImport>(`/imports/${found.id}/undo`, {})).ok();
    expect(undone).toMatchObject({ status: 'undone', mayUndo: false });
    expect((await read(planId)).goals).toEqual([]);
  });
});
