import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus, person, seat } from '../../support/delivery';
import { type Council, World } from '../../support/world';

describe('an action', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let goal: Goal;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    plan = await world.plan(council.planner);
    goal = await world.goal(council.planner, plan.id);
  });

  const read = async (id: string): Promise<Action> => (await council.viewer.get<Action>(`/actions/${id}`)).ok();
  const change = (action: Action, body: object) =>
    council.planner.patch<Action & Problem>(`/actions/${action.id}`, body, action.version);

  it('is drafted with all its fields and answered with what the rules say about it', async () => {
    const lead = await person(world, council);
    const [partner, other] = [await seat(world, council), await seat(world, council)];
    const body = {
      title: 'Open evening classes',
      description: 'In every ward.',
      type: 'english-classes',
      origin: 'taskforce',
      councilLeadId: lead,
      taskforceLeadId: partner,
      partnerIds: [partner, other].sort(),
      directorate: 'Adults',
      cost: 12_500.5,
      fundingSource: 'Council',
      fundingSecured: true,
      startsOn: '2027-04-01',
      dueOn: '2028-03-31',
      outputMeasure: '20 classes',
      outcomeMeasure: 'More people speak English',
      groups: ['people-seeking-asylum'],
      tags: ['children-and-young-people'],
      internalNote: 'Not for print.',
    };
    const made = await council.planner.post<Action>(`/goals/${goal.id}/actions`, body);
    expect(made.status).toBe(201);
    expect(made.headers['etag']).toBe('"1"');
    expect(made.body).toMatchObject({
      ...body,
      reference: '1.1',
      deliveryStatus: 'not-started',
      suggestion: { status: 'not-started', reasons: [] },
      freshness: 'not-due',
      complete: null,
      milestones: [],
      mayUpdate: false,
    });
    expect(await read(made.body.id)).toEqual(made.body);
  });

  it('keeps its internal note from members of the taskforce', async () => {
    const { id } = await world.action(council.planner, goal.id, { internalNote: 'Not for partners.' });
    expect((await read(id)).internalNote).toBe('Not for partners.');
    expect((await council.taskforceMember.get<Action>(`/actions/${id}`)).ok().internalNote).toBe('');
  });

  it('is suggested to be at risk once it should have started, and off track once it is due', async () => {
    const dates = { startsOn: '2027-02-01', dueOn: '2027-06-30' };
    const { id } = await world.action(council.planner, goal.id, dates);
    expect((await read(id)).suggestion).toEqual({ status: 'at-risk', reasons: ['start-date-passed'] });
    world.today('2027-07-01');
    const late = await read(id);
    expect(late.suggestion.status).toBe('off-track');
    expect(late.suggestion.reasons).toContain('due-date-passed');
    expect(late.freshness).toBe('late');
    world.today('2027-03-01');
  });

  it('changes only what is sent, from the version that was read', async () => {
    const action = await world.action(council.planner, goal.id, { directorate: 'Adults', cost: 5 });
    const changed = await change(action, { title: 'Open day classes', cost: null });
    expect(changed.ok()).toMatchObject({ title: 'Open day classes', cost: null, directorate: 'Adults', version: 2 });
    const stale = await change(action, { title: 'Older' });
    expect([stale.status, stale.body.code]).toEqual([412, 'action']);
    expect(stale.body.current).toMatchObject({ title: 'Open day classes', version: 2 });
    expect((await council.planner.patch(`/actions/${action.id}`, { title: 'None' })).status).toBe(428);
    const [event] = await world.rows(`select * from audit_event where subject_id = $1 and name = 'action.change'`, [
      action.id,
    ]);
    expect(event).toMatchObject({
      plan_id: plan.id,
      before: { title: 'Open evening classes', cost: 5 },
      after: { title: 'Open day classes', cost: null },
    });
  });

  it('says in its plan who changed it, while the version of the plan stays', async () => {
    await world.action(council.manager, goal.id);
    const seen = (await council.viewer.get<Plan>(`/plans/${plan.id}`)).ok();
    expect(seen).toMatchObject({ version: plan.version, changedBy: council.manager.name });
  });

  it('has its partners replaced as a set', async () => {
    const [one, two, three] = [await seat(world, council), await seat(world, council), await seat(world, council)];
    const action = await world.action(council.planner, goal.id, { partnerIds: [one, two] });
    const changed = (await change(action, { partnerIds: [two, three, two] })).ok();
    expect(changed.partnerIds).toEqual([two, three].sort());
    const emptied = (await change(changed, { partnerIds: [] })).ok();
    expect(emptied.partnerIds).toEqual([]);
  });

  it('refuses leads, partners and tags that are not known here, each at its place', async () => {
    const elsewhere = await world.council();
    const foreign = { person: await person(world, elsewhere), seat: await seat(world, elsewhere) };
    const sent = await council.planner.post<Problem>(`/goals/${goal.id}/actions`, {
      title: 'Strange leads',
      councilLeadId: foreign.person,
      taskforceLeadId: foreign.seat,
      partnerIds: [await seat(world, council), foreign.seat],
    });
    expect([sent.status, sent.body.code]).toEqual([422, 'fields']);
    expect(sent.body.fields).toEqual([
      { pointer: '/councilLeadId', code: 'unknown' },
      { pointer: '/taskforceLeadId', code: 'unknown' },
      { pointer: '/partnerIds/1', code: 'unknown' },
    ]);
    const action = await world.action(council.planner, goal.id);
    const tagged = await change(action, { groups: ['housing'], tags: ['housing', 'no-such-tag'] });
    expect(tagged.body.fields).toEqual([
      { pointer: '/groups/0', code: 'unknown' },
      { pointer: '/tags/1', code: 'unknown' },
    ]);
  });

  it('is never due before it starts, whichever date was sent last', async () => {
    const refused = [{ pointer: '/dueOn', code: 'not-after-start' }];
    const dates = { title: 'Backwards', startsOn: '2027-05-01', dueOn: '2027-04-30' };
    const sent = await council.planner.post<Problem>(`/goals/${goal.id}/actions`, dates);
    expect(sent.body.fields).toEqual(refused);
    const action = await world.action(council.planner, goal.id, { startsOn: '2027-05-01', dueOn: '2027-05-01' });
    expect((await change(action, { startsOn: '2027-05-02' })).body.fields).toEqual(refused);
    expect((await change(action, { startsOn: '2027-05-02', dueOn: null, ongoing: true })).status).toBe(200);
  });

  it('is added once when the same request comes twice', async () => {
    const key = { 'idempotency-key': 'action-once' };
    const send = () => council.planner.post<Action>(`/goals/${goal.id}/actions`, { title: 'Once' }, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second.ok().id).toBe(first.ok().id);
    const other = await council.planner.post<Problem>(`/goals/${goal.id}/actions`, { title: 'Twice' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
  });

  it('moves among the actions of its goal and is numbered by its place', async () => {
    const [first, second] = [
      await world.action(council.planner, goal.id),
      await world.action(council.planner, goal.id),
    ];
    expect(second.reference).toBe('1.2');
    const move = (id: string, to: string) => council.planner.post<Action>(`/actions/${id}/move`, { move: to });
    expect((await move(second.id, 'up')).ok()).toMatchObject({ reference: '1.1', version: second.version });
    expect((await read(first.id)).reference).toBe('1.2');
    expect((await move(second.id, 'up')).ok().reference).toBe('1.1');
    expect((await move(second.id, 'down')).ok().reference).toBe('1.2');
    expect((await move(second.id, 'sideways')).status).toBe(422);
  });

  it('is archived and comes back at its place', async () => {
    const [first, second] = [
      await world.action(council.planner, goal.id),
      await world.action(council.planner, goal.id),
    ];
    expect((await council.planner.delete(`/actions/${first.id}`, 7)).status).toBe(412);
    expect((await council.planner.delete(`/actions/${first.id}`, first.version)).status).toBe(204);
    expect((await council.planner.get(`/actions/${first.id}`)).status).toBe(404);
    expect((await read(second.id)).reference).toBe('1.1');
    const back = await council.planner.post<Action>(`/actions/${first.id}/restore`);
    expect(back.ok()).toMatchObject({ reference: '1.1', version: 3 });
    const again = await council.planner.post<Problem>(`/actions/${first.id}/restore`);
    expect([again.status, again.body.code]).toEqual([409, 'not-archived']);
  });

  it('keeps its content in review and in delivery, when only who does it may change', async () => {
    const action = await world.action(council.planner, goal.id);
    await inStatus(world, plan, 'in-review');
    const lead = await person(world, council);
    expect((await change(action, { councilLeadId: lead })).status).toBe(409);
    await inStatus(world, plan, 'in-delivery');
    const refused = await change(action, { title: 'Another', councilLeadId: lead });
    expect([refused.status, refused.body.code]).toEqual([409, 'plan-not-editable']);
    expect((await council.planner.post(`/goals/${goal.id}/actions`, { title: 'Late' })).status).toBe(409);
    expect((await council.planner.delete(`/actions/${action.id}`, action.version)).status).toBe(409);
    expect((await council.planner.post(`/actions/${action.id}/move`, { move: 'up' })).status).toBe(409);
    expect((await change(action, { councilLeadId: lead })).ok().councilLeadId).toBe(lead);
  });

  it('may be read but not changed without the permission, and is not there for strangers', async () => {
    const { id, version } = await world.action(council.planner, goal.id);
    expect((await council.contributor.patch(`/actions/${id}`, { title: 'Mine' }, version)).status).toBe(403);
    expect((await council.viewer.post(`/goals/${goal.id}/actions`, { title: 'Mine' })).status).toBe(403);
    const { stranger, anyone } = world;
    expect((await stranger.get(`/actions/${id}`)).status).toBe(404);
    expect((await stranger.patch(`/actions/${id}`, { title: 'Theirs' }, version)).status).toBe(404);
    expect((await stranger.delete(`/actions/${id}`, version)).status).toBe(404);
    expect((await stranger.post(`/actions/${id}/move`, { move: 'up' })).status).toBe(404);
    expect((await stranger.post(`/actions/${id}/restore`)).status).toBe(404);
    expect((await stranger.post(`/goals/${goal.id}/actions`, { title: 'Theirs' })).status).toBe(404);
    expect((await anyone.get(`/actions/${id}`)).status).toBe(401);
    expect((await council.planner.get('/actions/not-an-id')).status).toBe(404);
    expect((await council.planner.patch(`/actions/${id}`, { colour: 'red' }, version)).status).toBe(422);
    expect((await read(id)).version).toBe(version);
  });
});
