import type { Goal } from '@waymark/contract/goals';
import type { Plan, Plans } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { addAction, directory, putInto } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

describe('drafting a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('saves one field and leaves the others', async () => {
    const plan = await world.plan(council.planner, { vision: 'Before' });
    const saved = (await council.planner.patch<Plan>(`/plans/${plan.id}`, { narrative: 'A story' }, 1)).ok();
    expect(saved).toMatchObject({ version: 2, vision: 'Before', narrative: 'A story' });
    const [event] = await world.rows(
      `select before, after from audit_event where plan_id = $1 and name = 'plan.change'`,
      [plan.id],
    );
    expect(event).toEqual({ before: { narrative: '' }, after: { narrative: 'A story' } });
  });

  it('tells an editor of an older version what stands now', async () => {
    const plan = await world.plan(council.planner);
    await council.manager.patch(`/plans/${plan.id}`, { vision: 'Theirs' }, 1);
    const refused = await council.planner.patch<Problem>(`/plans/${plan.id}`, { vision: 'Mine' }, 1);
    expect(refused.status).toBe(412);
    expect(refused.body.current).toMatchObject({ vision: 'Theirs', version: 2 });
    expect((await council.planner.patch(`/plans/${plan.id}`, { vision: 'Mine' })).status).toBe(428);
  });

  it('lets one of two who save at the same moment through', async () => {
    const plan = await world.plan(council.planner);
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((vision) => council.planner.patch(`/plans/${plan.id}`, { vision }, 1)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412]);
  });

  it('holds one end of the period against the other as it stands', async () => {
    const plan = await world.plan(council.planner);
    const change = (body: object) => council.planner.patch(`/plans/${plan.id}`, body, 1);
    expect((await change({ endsOn: '2027-03-31' })).body).toMatchObject({
      fields: [{ pointer: '/endsOn', code: 'not-after-start' }],
    });
    expect((await change({ startsOn: '2031-01-01' })).body).toMatchObject({
      fields: [{ pointer: '/startsOn', code: 'not-before-end' }],
    });
    expect((await change({ endsOn: '2027-13-01' })).body).toMatchObject({
      fields: [{ pointer: '/endsOn', code: 'not-a-day' }],
    });
    expect((await change({ title: null })).status).toBe(422);
    expect((await change({ organisationId: council.id })).body).toMatchObject({
      fields: [{ pointer: '/organisationId', code: 'unknown-field' }],
    });
  });

  it('keeps the address in step with the title until the plan is public', async () => {
    const plan = await world.plan(council.planner, { title: 'Draft' });
    await council.planner.patch(`/plans/${plan.id}`, { title: 'One Town' }, 1);
    expect(await world.rows('select slug from plan where id = $1', [plan.id])).toEqual([
      { slug: 'one-town-2027-2030' },
    ]);
  });

  it('lets leads be set, and taken away again, from the own directory alone', async () => {
    const plan = await world.plan(council.planner);
    const own = await directory(world, council.id);
    const theirs = await directory(world, (await world.council()).id);
    const saved = (await council.planner.patch<Plan>(`/plans/${plan.id}`, { officerLeadId: own.officerId }, 1)).ok();
    expect(saved.officerLeadId).toBe(own.officerId);
    const refused = await council.planner.patch(`/plans/${plan.id}`, { managerId: theirs.officerId }, 2);
    expect(refused.body).toMatchObject({ fields: [{ pointer: '/managerId', code: 'unknown' }] });
    expect(
      (await council.planner.patch<Plan>(`/plans/${plan.id}`, { officerLeadId: null }, 2)).ok().officerLeadId,
    ).toBeNull();
  });

  it('is closed to others: strangers find nothing, readers may not write', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    for (const path of [`/plans/${plan.id}`, `/goals/${goal.id}`]) {
      expect((await world.stranger.patch(path, { title: 'Theirs' }, 1)).status).toBe(404);
      expect((await world.stranger.delete(path, 1)).status).toBe(404);
      expect((await council.viewer.patch(path, { title: 'Theirs' }, 1)).status).toBe(403);
      expect((await council.approver.delete(path, 1)).status).toBe(403);
    }
    expect((await world.stranger.get(`/plans/${plan.id}`)).status).toBe(404);
    expect((await world.stranger.get(`/plans/${plan.id}/timeline`)).status).toBe(404);
    expect((await world.stranger.post(`/plans/${plan.id}/goals`, { title: 'x', theme: 'T1' })).status).toBe(404);
    expect((await world.stranger.post(`/goals/${goal.id}/move`, { move: 'up' })).status).toBe(404);
    expect((await world.operator.get(`/plans/${plan.id}`)).status).toBe(404);
    expect((await council.planner.get('/plans/not-an-id')).status).toBe(404);
  });

  it('stops when the plan goes to review', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    await putInto(world, plan.id, 'in-review');
    for (const refused of [
      await council.planner.patch(`/plans/${plan.id}`, { vision: 'Later' }, 1),
      await council.planner.post(`/plans/${plan.id}/goals`, { title: 'x', theme: 'T1' }),
      await council.planner.patch(`/goals/${goal.id}`, { need: 'x' }, 1),
      await council.planner.delete(`/goals/${goal.id}`, 1),
      await council.planner.post(`/goals/${goal.id}/move`, { move: 'up' }),
    ]) {
      expect([refused.status, refused.body['code']]).toEqual([409, 'plan-not-editable']);
    }
    expect((await council.planner.get<Plan>(`/plans/${plan.id}`)).ok()).toMatchObject({
      mayEdit: false,
      mayEditTargets: false,
    });
  });

  it('puts a plan away and brings it back', async () => {
    const plan = await world.plan(council.planner, { title: 'Put away' });
    expect((await council.planner.delete(`/plans/${plan.id}`, 7)).status).toBe(412);
    expect((await council.planner.delete(`/plans/${plan.id}`, 1)).status).toBe(204);
    const listed = async (query: string) =>
      (await council.viewer.get<Plans>(`/plans?search=put${query}`)).ok().plans.map((line) => line.id);
    expect(await listed('')).toEqual([]);
    expect(await listed('&archived=true')).toEqual([plan.id]);
    const away = (await council.viewer.get<Plan>(`/plans/${plan.id}`)).ok();
    expect(away).toMatchObject({ archived: true, steps: [], mayEdit: false });
    expect((await council.planner.patch(`/plans/${plan.id}`, { vision: 'x' }, 2)).body['code']).toBe('plan-archived');
    expect((await council.planner.post<Plan>(`/plans/${plan.id}/restore`)).ok()).toMatchObject({
      archived: false,
      version: 3,
    });
    await putInto(world, plan.id, 'in-delivery');
    expect((await council.planner.delete(`/plans/${plan.id}`, 3)).body['code']).toBe('plan-in-force');
  });
});

describe('the goals of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const titles = async (planId: string) =>
    (await council.viewer.get<Plan>(`/plans/${planId}`)).ok().goals.map((goal) => `${goal.number} ${goal.title}`);

  it('are added at the end of their theme, once for each request', async () => {
    const plan = await world.plan(council.planner);
    await world.goal(council.planner, plan.id, { title: 'Last', theme: 'T2' });
    await world.goal(council.planner, plan.id, { title: 'First', theme: 'T1', ways: ['W2', 'W1'] });
    const add = () =>
      council.planner.post<Goal>(
        `/plans/${plan.id}/goals`,
        { title: 'Second', theme: 'T1' },
        { 'idempotency-key': 'second-goal' },
      );
    const second = (await add()).ok();
    expect(second).toMatchObject({
      number: 2,
      version: 1,
      theme: 'T1',
      ways: [],
      actions: [],
      indicators: [],
      leadStatus: null,
    });
    expect((await add()).ok().id).toBe(second.id);
    expect(await titles(plan.id)).toEqual(['1 First', '2 Second', '3 Last']);
  });

  it('move one place at a time, and stay where there is no further place', async () => {
    const plan = await world.plan(council.planner);
    const goals = [];
    for (const title of ['A', 'B', 'C']) goals.push(await world.goal(council.planner, plan.id, { title }));
    await addAction(world, { organisationId: council.id, planId: plan.id, goalId: goals[2]?.id ?? '' });
    const moved = (await council.planner.post<Goal>(`/goals/${goals[2]?.id}/move`, { move: 'up' })).ok();
    expect(moved).toMatchObject({ number: 2, version: 1, actions: [{ reference: '2.1' }] });
    await council.planner.post(`/goals/${goals[2]?.id}/move`, { move: 'up' });
    await council.planner.post(`/goals/${goals[2]?.id}/move`, { move: 'up' });
    expect(await titles(plan.id)).toEqual(['1 C', '2 A', '3 B']);
    await council.planner.post(`/goals/${goals[0]?.id}/move`, { move: 'down' });
    expect(await titles(plan.id)).toEqual(['1 C', '2 B', '3 A']);
    expect((await council.planner.post(`/goals/${goals[0]?.id}/move`, { move: 'sideways' })).status).toBe(422);
  });

  it('are changed field by field, with versions of their own', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const leads = await directory(world, council.id);
    const body = { need: 'Need', taskforceLeadId: leads.taskforceLeadId, accountableOfficerId: leads.officerId };
    const changed = (await council.planner.patch<Goal>(`/goals/${goal.id}`, body, 1)).ok();
    expect(changed).toMatchObject({ version: 2, ...body });
    const stale = await council.planner.patch<Problem>(`/goals/${goal.id}`, { need: 'Other' }, 1);
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ need: 'Need' })]);
    const plans = (await council.viewer.get<Plan>(`/plans/${plan.id}`)).ok();
    expect(plans).toMatchObject({ version: 1, changedBy: council.planner.name });
    const wrong = await council.planner.patch(
      `/goals/${goal.id}`,
      { taskforceLeadId: leads.officerId, theme: 'T9' },
      2,
    );
    expect(wrong.body).toMatchObject({ fields: [{ pointer: '/theme', code: 'not-a-choice' }] });
    const unknown = await council.planner.patch(`/goals/${goal.id}`, { taskforceLeadId: leads.officerId }, 2);
    expect(unknown.body).toMatchObject({ fields: [{ pointer: '/taskforceLeadId', code: 'unknown' }] });
  });

  it('are put away with their actions and brought back', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id, { title: 'A' });
    await world.goal(council.planner, plan.id, { title: 'B' });
    await addAction(world, { organisationId: council.id, planId: plan.id, goalId: goal.id });
    expect((await council.planner.delete(`/goals/${goal.id}`, 1)).status).toBe(204);
    expect(await titles(plan.id)).toEqual(['1 B']);
    expect((await council.planner.patch(`/goals/${goal.id}`, { need: 'x' }, 2)).status).toBe(404);
    const restored = (await council.planner.post<Goal>(`/goals/${goal.id}/restore`)).ok();
    expect(restored).toMatchObject({ number: 2, version: 3, actions: [{ reference: '2.1' }] });
  });

  it('have their own status said by those who lead them, while the plan is delivered', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const { officerId } = await directory(world, council.id, council.contributor.userId);
    await putInto(world, plan.id, 'in-delivery');
    const say = (client: typeof council.planner, version: number) =>
      client.patch<Goal>(`/goals/${goal.id}`, { leadStatus: 'at-risk' }, version);
    expect((await say(council.contributor, 1)).status).toBe(403);
    await world.rows('update goal set accountable_officer_id = $2 where id = $1', [goal.id, officerId]);
    expect((await say(council.contributor, 1)).ok()).toMatchObject({ leadStatus: 'at-risk', version: 2 });
    expect((await say(council.manager, 2)).status).toBe(200);
    expect((await say(council.viewer, 3)).status).toBe(403);
    await putInto(world, plan.id, 'closed');
    expect((await say(council.manager, 3)).body).toMatchObject({ code: 'plan-not-editable' });
  });
});
