import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Update, Updates } from '@waymark/contract/updates';
import type { Client } from '../../support/client';
import { inStatus, person, seat } from '../../support/delivery';
import { type Council, World } from '../../support/world';

describe('progress', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let goal: Goal;
  let contributorId: string;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.today('2027-06-01');
    council = await world.council();
    plan = await world.plan(council.planner);
    goal = await world.goal(council.planner, plan.id);
    contributorId = await person(world, council, { userId: council.contributor.userId });
  });

  /** An action that the contributor leads, in a plan in delivery. */
  const led = async (overrides: object = {}): Promise<Action> => {
    await inStatus(world, plan, 'draft');
    const action = await world.action(council.planner, goal.id, { councilLeadId: contributorId, ...overrides });
    await inStatus(world, plan, 'in-delivery');
    return action;
  };
  const say = (by: Client, { id }: Pick<Action, 'id'>, body: object, headers?: Record<string, string>) =>
    by.post<Update & Pick<Problem, 'code' | 'fields'>>(
      `/actions/${id}/updates`,
      { status: 'on-track', text: 'Goes well.', ...body },
      headers,
    );
  const read = async (by: Client, { id }: Pick<Action, 'id'>): Promise<Action> =>
    (await by.get<Action>(`/actions/${id}`)).ok();
  const required = (pointer: string) => [{ pointer, code: 'required' }];

  it('is said by the action’s lead and changes what the action shows', async () => {
    const action = await led();
    const said = await say(council.contributor, action, { next: 'Hire teachers', blockers: '' });
    expect(said.status).toBe(201);
    expect(said.body).toMatchObject({
      status: 'on-track',
      suggestedStatus: 'not-started',
      next: 'Hire teachers',
      blockers: null,
      saidAt: '2027-06-01T12:00:00.000Z',
      saidBy: council.contributor.name,
    });
    const seen = await read(council.contributor, action);
    expect(seen).toMatchObject({
      deliveryStatus: 'on-track',
      lastUpdatedAt: '2027-06-01T12:00:00.000Z',
      freshness: 'fresh',
      mayUpdate: true,
      version: action.version + 1,
    });
    expect((await read(council.viewer, action)).mayUpdate).toBe(false);
  });

  it('keeps every update in order and has no way to change one', async () => {
    const action = await led();
    const first = (await say(council.contributor, action, { text: 'First.' })).ok();
    await say(council.contributor, action, { text: 'Second.' });
    const { updates } = (await council.viewer.get<Updates>(`/actions/${action.id}/updates`)).ok();
    expect(updates.map(({ text }) => text)).toEqual(['Second.', 'First.']);
    const addresses = [`/actions/${action.id}/updates/${first.id}`, `/updates/${first.id}`];
    for (const address of addresses) {
      expect((await council.manager.patch(address, { text: 'Never said' }, 1)).status).toBe(404);
      expect((await council.manager.put(address, { text: 'Never said' }, 1)).status).toBe(404);
      expect((await council.manager.delete(address, 1)).status).toBe(404);
    }
    const routes = world.conformity.operations.filter(({ path }) =>
      /^\/api\/v1\/(actions\/\{actionId\}\/)?updates/.test(path),
    );
    expect(routes.map(({ method }) => method).sort()).toEqual(['get', 'post']);
    expect(updates.at(-1)).toEqual(first);
  });

  it('stands beside the suggestion, and needs a reason when it is better', async () => {
    const action = await led({ startsOn: '2027-01-01', dueOn: '2027-05-31' });
    expect(action.suggestion.status).toBe('off-track');
    const unexplained = await say(council.contributor, action, {});
    expect([unexplained.status, unexplained.body.code]).toEqual([422, 'fields']);
    expect(unexplained.body.fields).toEqual(required('/reason'));
    const said = (await say(council.contributor, action, { reason: 'One week late, rooms are booked.' })).ok();
    expect(said).toMatchObject({ status: 'on-track', suggestedStatus: 'off-track' });
    const seen = await read(council.viewer, action);
    expect(seen).toMatchObject({
      deliveryStatus: 'on-track',
      statusReason: 'One week late, rooms are booked.',
      suggestion: { status: 'off-track' },
    });
  });

  it('off track needs a corrective action', async () => {
    const action = await led();
    const refused = await say(council.contributor, action, { status: 'off-track', correctiveAction: '  ' });
    expect(refused.body.fields).toEqual(required('/correctiveAction'));
    const said = await say(council.contributor, action, { status: 'off-track', correctiveAction: 'Rent rooms' });
    expect(said.status).toBe(201);
    expect((await read(council.viewer, action)).correctiveAction).toBe('Rent rooms');
  });

  it('completed needs its day, not in the future, and every milestone done or dropped', async () => {
    const action = await led();
    await inStatus(world, plan, 'draft');
    const milestone = { title: 'Rooms found', dueOn: '2027-09-30' };
    const made = (await council.planner.post<Milestone>(`/actions/${action.id}/milestones`, milestone)).ok();
    await inStatus(world, plan, 'in-delivery');
    const complete = (completedOn: string | null) =>
      say(council.contributor, action, { status: 'completed', completedOn });
    expect((await complete(null)).body.fields).toEqual(required('/completedOn'));
    expect((await complete('2027-06-02')).body.fields).toEqual([{ pointer: '/completedOn', code: 'in-future' }]);
    const open = await complete('2027-05-31');
    expect([open.status, open.body.code]).toEqual([409, 'milestones-open']);
    await council.contributor.patch(`/milestones/${made.id}`, { doneOn: '2027-05-31' }, made.version);
    expect((await complete('2027-05-31')).status).toBe(201);
    expect(await read(council.viewer, action)).toMatchObject({
      deliveryStatus: 'completed',
      completedOn: '2027-05-31',
      complete: 1,
      freshness: 'not-due',
    });
    expect((await say(council.contributor, action, { text: 'Open again.' })).status).toBe(201);
    expect((await read(council.viewer, action)).completedOn).toBeNull();
  });

  it('needs words', async () => {
    const action = await led();
    expect((await say(council.contributor, action, { text: ' ' })).body.fields).toEqual(required('/text'));
    expect((await say(council.contributor, action, { text: 'x'.repeat(100_000) })).status).toBe(422);
    expect((await say(council.contributor, action, { status: 'splendid' })).status).toBe(422);
  });

  it('is recorded by a contributor on their own actions only, by a manager on any', async () => {
    const action = await led({ councilLeadId: await person(world, council) });
    const refused = await say(council.contributor, action, {});
    expect([refused.status, refused.body.code]).toEqual([403, 'permission']);
    expect((await say(council.planner, action, {})).status).toBe(403);
    expect((await say(council.viewer, action, {})).status).toBe(403);
    expect((await read(council.manager, action)).mayUpdate).toBe(true);
    expect((await say(council.manager, action, {})).status).toBe(201);
  });

  it('is recorded by the member of the taskforce who leads the action, as long as the term lasts', async () => {
    const { userId } = council.taskforceMember;
    const action = await led({ taskforceLeadId: await seat(world, council, { userId }) });
    expect((await read(council.taskforceMember, action)).mayUpdate).toBe(true);
    expect((await say(council.taskforceMember, action, {})).status).toBe(201);
    const ended = await led({ taskforceLeadId: await seat(world, council, { userId, endsOn: '2027-05-31' }) });
    expect((await say(council.taskforceMember, ended, {})).status).toBe(403);
  });

  it('is closed to a lead who left and to one who is suspended', async () => {
    const former = await person(world, council, { userId: council.taskforceMember.userId, leftOn: '2027-05-31' });
    const action = await led({ councilLeadId: former });
    expect((await say(council.taskforceMember, action, {})).status).toBe(403);
    const own = await led();
    await world.rows('update membership set suspended_at = now() where user_id = $1', [council.contributor.userId]);
    expect((await say(council.contributor, own, {})).status).toBe(403);
    expect((await council.viewer.get<Updates>(`/actions/${own.id}/updates`)).ok().updates).toEqual([]);
  });

  it('is possible in delivery and not in review or after the end', async () => {
    const action = await led();
    for (const status of ['in-review', 'approved', 'superseded', 'closed'] as const) {
      await inStatus(world, plan, status);
      const refused = await say(council.contributor, action, {});
      expect([refused.status, refused.body.code]).toEqual([409, 'plan-not-editable']);
      expect((await read(council.contributor, action)).mayUpdate).toBe(false);
    }
    await inStatus(world, plan, 'paused');
    expect((await say(council.contributor, action, {})).status).toBe(201);
  });

  it('is due, late and stale after the plan’s own intervals', async () => {
    const action = await led();
    await say(council.contributor, action, {});
    for (const [day, freshness] of [
      ['2027-07-01', 'fresh'],
      ['2027-07-02', 'due'],
      ['2027-08-01', 'late'],
      ['2027-11-29', 'stale'],
    ] as const) {
      world.today(day);
      expect([day, (await read(council.viewer, action)).freshness]).toEqual([day, freshness]);
    }
  });

  it('is kept once when the same request comes twice, also at once', async () => {
    const action = await led();
    const key = { 'idempotency-key': 'progress-once' };
    const send = () => say(council.contributor, action, {}, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second.ok().id).toBe(first.ok().id);
    expect((await read(council.viewer, action)).version).toBe(action.version + 1);
  });

  it('of two at once keeps both', async () => {
    const action = await led();
    const both = await Promise.all([say(council.contributor, action, {}), say(council.manager, action, {})]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await council.viewer.get<Updates>(`/actions/${action.id}/updates`)).ok().updates).toHaveLength(2);
  });

  it('leaves its trace beside the suggestion, and is not there for strangers', async () => {
    const action = await led();
    await say(council.contributor, action, {});
    const [event] = await world.rows(`select * from audit_event where subject_id = $1 and name = 'action.progress'`, [
      action.id,
    ]);
    expect(event).toMatchObject({
      plan_id: plan.id,
      user_name: council.contributor.name,
      before: { deliveryStatus: 'not-started' },
      after: { deliveryStatus: 'on-track', suggestedStatus: 'not-started' },
    });
    expect((await say(world.stranger, action, {})).status).toBe(404);
    expect((await world.stranger.get(`/actions/${action.id}/updates`)).status).toBe(404);
    expect((await world.anyone.get(`/actions/${action.id}/updates`)).status).toBe(401);
  });
});
