import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Target } from '@waymark/contract/targets';
import type { FieldHistory, PartHistory } from '@waymark/contract/versions';
import { type Council, World } from '../../support/world';

describe('the history of a field', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const at = (planId: string, subjectId: string, field: string) => `/plans/${planId}/fields/${subjectId}/${field}`;
  const history = async (planId: string, subjectId: string, field: string, by = council.planner) =>
    (await by.get<FieldHistory>(`${at(planId, subjectId, field)}/history`)).ok();
  const told = ({ events }: FieldHistory) => events.map(({ before, after }) => [before, after]);

  it('tells who changed a text of the plan, when, from what to what, word by word', async () => {
    const plan = await world.plan(council.planner, { vision: 'Classes in the evening' });
    (await council.planner.patch(`/plans/${plan.id}`, { vision: 'Classes in the morning' }, plan.version)).ok();

    const found = await history(plan.id, plan.id, 'vision', council.viewer);

    expect(found).toMatchObject({ kind: 'plan', label: 'Vision', shown: 'Classes in the morning' });
    expect(found.events).toMatchObject([
      {
        event: 'plan.change',
        by: council.planner.name,
        before: 'Classes in the evening',
        after: 'Classes in the morning',
        words: [{ kind: 'same' }, { kind: 'removed', text: 'evening' }, { kind: 'added', text: 'morning' }],
        mayRestore: false,
      },
      { event: 'plan.open', before: null, after: 'Classes in the evening', words: [] },
    ]);
  });

  it('says of every field of a part how often it changed, and by whom the last time', async () => {
    const plan = await world.plan(council.planner, { vision: 'One' });
    (await council.planner.patch(`/plans/${plan.id}`, { vision: 'Two' }, plan.version)).ok();
    const { fields } = (await council.viewer.get<PartHistory>(`/plans/${plan.id}/fields/${plan.id}`)).ok();
    const counted = ({ name, changeCount, changedBy }: (typeof fields)[number]) => [name, changeCount, changedBy];
    expect(fields.map(counted)).toEqual(
      expect.arrayContaining([
        ['title', 1, council.planner.name],
        ['vision', 2, council.planner.name],
        ['context', 0, null],
      ]),
    );
    expect((await world.stranger.get(`/plans/${plan.id}/fields/${plan.id}`)).status).toBe(404);
  });

  it('is kept of goals, actions, milestones and targets, with words for codes, people and days', async () => {
    const { planner } = council;
    const person = (
      await planner.post<{ id: string }>(`/organisations/${council.id}/people`, { name: 'Ada Green', kind: 'officer' })
    ).ok();
    const plan = await world.plan(planner);
    const goal = await world.goal(planner, plan.id, { theme: 'T1' });
    const action = await world.action(planner, goal.id, { type: 'campaign' });
    const milestone = (
      await planner.post<Milestone>(`/actions/${action.id}/milestones`, { title: 'First', dueOn: '2027-09-30' })
    ).ok();
    const target = (
      await planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: await libraryIndicator() })
    ).ok();
    (await planner.patch<Goal>(`/goals/${goal.id}`, { accountableOfficerId: person.id }, goal.version)).ok();
    (
      await planner.patch<Action>(`/actions/${action.id}`, { type: 'service-change', cost: 12500 }, action.version)
    ).ok();
    (await planner.patch(`/milestones/${milestone.id}`, { dueOn: '2027-10-31' }, milestone.version)).ok();
    const path = { baselineOn: '2027-04-01', baselineValue: 40, targetOn: '2030-03-31', targetValue: 60 };
    (await planner.patch<Target>(`/targets/${target.id}`, path, target.version)).ok();

    expect(told(await history(plan.id, goal.id, 'accountableOfficerId'))).toEqual([['', 'Ada Green']]);
    expect(told(await history(plan.id, action.id, 'type'))).toEqual([
      ['Campaign', 'Change to a service'],
      [null, 'Campaign'],
    ]);
    expect(told(await history(plan.id, action.id, 'cost'))).toEqual([['', '£12,500']]);
    expect(told(await history(plan.id, milestone.id, 'dueOn'))).toEqual([
      ['30 September 2027', '31 October 2027'],
      [null, '30 September 2027'],
    ]);
    expect(told(await history(plan.id, target.id, 'targetOn'))).toEqual([['', '31 March 2030']]);
    expect(told(await history(plan.id, goal.id, 'title'))).toEqual([[null, goal.title]]);
  });

  it('puts back what a field said before, as a change that says what it takes back', async () => {
    const { planner } = council;
    const plan = await world.plan(planner);
    const goal = await world.goal(planner, plan.id, { need: 'First words' });
    (await planner.patch<Goal>(`/goals/${goal.id}`, { need: 'Second words' }, goal.version)).ok();
    const before = await history(plan.id, goal.id, 'need');
    const [change] = before.events;
    expect(change?.mayRestore).toBe(true);

    const body = { eventId: change?.id };
    const after = (
      await planner.post<FieldHistory>(`${at(plan.id, goal.id, 'need')}/restore`, body, {
        'if-match': `"${before.version}"`,
      })
    ).ok();

    expect(after.shown).toBe('First words');
    expect(after.events[0]).toMatchObject({
      event: 'goal.change',
      before: 'Second words',
      after: 'First words',
      restored: change?.at,
    });
    const read = (await planner.get<Plan>(`/plans/${plan.id}`)).ok();
    expect(read.goals[0]?.need).toBe('First words');
  });

  it('puts nothing back over a later change, for who may not, or while the plan is under review', async () => {
    const { planner } = council;
    const plan = await world.plan(planner, { vision: 'One' });
    const changed = (await planner.patch<Plan>(`/plans/${plan.id}`, { vision: 'Two' }, plan.version)).ok();
    const [event, opening] = (await history(plan.id, plan.id, 'vision')).events;
    const restore = (client: Council['planner'], version: number, eventId = event?.id) =>
      client.post<Problem>(`${at(plan.id, plan.id, 'vision')}/restore`, { eventId }, { 'if-match': `"${version}"` });

    expect(await restore(planner, plan.version)).toMatchObject({ status: 412, body: { current: { vision: 'Two' } } });
    expect((await restore(council.viewer, changed.version)).status).toBe(403);
    expect((await restore(world.stranger, changed.version)).status).toBe(404);
    expect(await restore(planner, changed.version, opening?.id)).toMatchObject({
      status: 409,
      body: { code: 'not-restorable' },
    });
    await world.rows(`update plan set status = 'in-review' where id = $1`, [plan.id]);
    expect(await restore(planner, changed.version)).toMatchObject({ status: 409, body: { code: 'plan-not-editable' } });
    expect((await history(plan.id, plan.id, 'vision')).events[0]?.mayRestore).toBe(false);
  });

  it('is hidden from strangers, and of internal notes from partners', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const action = await world.action(council.planner, goal.id, { internalNote: 'Hush' });
    const path = `${at(plan.id, action.id, 'internalNote')}/history`;
    expect((await council.viewer.get(path)).status).toBe(200);
    expect((await council.taskforceMember.get(path)).status).toBe(404);
    expect((await world.stranger.get(path)).status).toBe(404);
    expect((await council.viewer.get(`${at(plan.id, action.id, 'noSuchField')}/history`)).status).toBe(404);
    expect((await council.viewer.get(`${at(plan.id, council.id, 'title')}/history`)).status).toBe(404);
  });

  async function libraryIndicator(): Promise<string | undefined> {
    const rows = await world.rows<{ id: string }>(
      `select i.id from indicator i join organisation o on o.id = i.organisation_id
       where o.kind = 'library' and not i.computed order by i.position limit 1`,
    );
    return rows[0]?.id;
  }
});
