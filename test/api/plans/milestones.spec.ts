import type { Action } from '@waymark/contract/actions';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus, person } from '../../support/delivery';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

describe('a milestone', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let action: Action;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const lead = await person(world, council, { userId: council.contributor.userId });
    action = await world.action(council.planner, goal.id, { councilLeadId: lead });
  });

  const add = async (overrides: object = {}): Promise<Milestone> => {
    const body = { title: 'Rooms found', dueOn: '2027-06-30', ...overrides };
    return (await council.planner.post<Milestone>(`/actions/${action.id}/milestones`, body)).ok();
  };
  const change = (by: Client, { id, version }: Milestone, body: object) =>
    by.patch<Milestone & Pick<Problem, 'fields'>>(`/milestones/${id}`, body, version);

  it('is added with its first date and judged by its dates alone', async () => {
    const made = await add();
    expect(made).toMatchObject({ dueOn: '2027-06-30', originalDueOn: '2027-06-30', status: 'planned', version: 1 });
    const done = (await change(council.planner, made, { doneOn: '2027-02-28', evidence: 'Contract' })).ok();
    expect(done).toMatchObject({ status: 'done', evidence: 'Contract', version: 2 });
    await add({ title: 'Teachers found', dueOn: '2027-02-28' });
    const seen = (await council.viewer.get<Action>(`/actions/${action.id}`)).ok();
    expect(seen.milestones.map(({ status }) => status)).toEqual(['done', 'late']);
    expect(seen).toMatchObject({ complete: 0.5, suggestion: { status: 'at-risk', reasons: ['milestone-late'] } });
  });

  it('moves freely while the plan is drafted, and its first date with it', async () => {
    const moved = (await change(council.planner, await add(), { dueOn: '2027-09-30' })).ok();
    expect(moved).toMatchObject({ dueOn: '2027-09-30', originalDueOn: '2027-09-30', movedReason: null });
  });

  it('keeps its first date when it is moved in delivery, and asks why', async () => {
    const made = await add();
    await inStatus(world, plan, 'in-delivery');
    const unexplained = await change(council.planner, made, { dueOn: '2027-09-30', movedReason: ' ' });
    expect(unexplained.status).toBe(422);
    expect(unexplained.body.fields).toEqual([{ pointer: '/movedReason', code: 'required' }]);
    const moved = (await change(council.planner, made, { dueOn: '2027-09-30', movedReason: 'No rooms' })).ok();
    expect(moved).toMatchObject({ dueOn: '2027-09-30', originalDueOn: '2027-06-30', movedReason: 'No rooms' });
    expect((await change(council.planner, moved, { dueOn: '2027-10-31' })).status).toBe(422);
    const evidenced = (await change(council.planner, moved, { evidence: 'Minutes' })).ok();
    expect(evidenced).toMatchObject({ originalDueOn: '2027-06-30', movedReason: 'No rooms' });
    const [event] = await world.rows(`select * from audit_event where subject_id = $1 and reason = 'No rooms'`, [
      made.id,
    ]);
    expect(event).toMatchObject({ before: { dueOn: '2027-06-30' }, after: { dueOn: '2027-09-30' } });
  });

  it('is dropped with a reason and then counts no more', async () => {
    const dropped = (await change(council.planner, await add(), { droppedReason: 'Not needed' })).ok();
    expect(dropped).toMatchObject({ status: 'dropped', droppedReason: 'Not needed' });
    expect((await council.viewer.get<Action>(`/actions/${action.id}`)).ok().complete).toBeNull();
    const both = await change(council.planner, dropped, { doneOn: '2027-02-01' });
    expect(both.body.fields).toEqual([{ pointer: '/doneOn', code: 'not-allowed-together' }]);
    expect((await change(council.planner, dropped, { droppedReason: '' })).ok().status).toBe('planned');
  });

  it('is not done in the future', async () => {
    const refused = [{ pointer: '/doneOn', code: 'in-future' }];
    expect((await change(council.planner, await add(), { doneOn: '2027-03-02' })).body.fields).toEqual(refused);
  });

  it('is marked done by the lead of its action, who may not rewrite it', async () => {
    const made = await add();
    expect((await change(council.contributor, made, { title: 'Mine' })).status).toBe(403);
    expect((await change(council.contributor, made, { dueOn: '2028-01-01' })).status).toBe(403);
    await inStatus(world, plan, 'in-delivery');
    expect((await change(council.contributor, made, { title: 'Mine' })).status).toBe(403);
    const done = (await change(council.contributor, made, { doneOn: '2027-03-01' })).ok();
    expect(done.status).toBe('done');
    expect((await change(council.taskforceMember, done, { doneOn: null })).status).toBe(403);
    expect((await change(council.planner, done, { title: 'Other' })).status).toBe(409);
  });

  it('stays as it is in review', async () => {
    const made = await add();
    await inStatus(world, plan, 'in-review');
    expect((await change(council.planner, made, { doneOn: '2027-02-01' })).status).toBe(409);
    expect((await change(council.contributor, made, { doneOn: '2027-02-01' })).status).toBe(409);
    const added = await council.planner.post(`/actions/${action.id}/milestones`, {
      title: 'Late',
      dueOn: '2027-06-30',
    });
    expect(added.status).toBe(409);
  });

  it('changes from the version that was read, and is archived', async () => {
    const made = await add();
    expect((await change(council.planner, { ...made, version: 9 }, { title: 'Older' })).status).toBe(412);
    expect((await council.planner.patch(`/milestones/${made.id}`, { title: 'None' })).status).toBe(428);
    expect((await council.planner.delete(`/milestones/${made.id}`, 9)).status).toBe(412);
    expect((await council.planner.delete(`/milestones/${made.id}`, made.version)).status).toBe(204);
    expect((await council.planner.patch(`/milestones/${made.id}`, { title: 'Gone' }, 2)).status).toBe(404);
    expect((await council.viewer.get<Action>(`/actions/${action.id}`)).ok().milestones).toEqual([]);
  });

  it('is not there for strangers', async () => {
    const made = await add();
    const { stranger } = world;
    expect((await change(stranger, made, { title: 'Theirs' })).status).toBe(404);
    expect((await stranger.delete(`/milestones/${made.id}`, made.version)).status).toBe(404);
    const theirs = await stranger.post(`/actions/${action.id}/milestones`, { title: 'Theirs', dueOn: '2027-06-30' });
    expect(theirs.status).toBe(404);
  });
});
