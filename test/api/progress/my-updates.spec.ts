import type { Action } from '@waymark/contract/actions';
import type { ActionDecision, ActionDecisions } from '@waymark/contract/decisions';
import type { Milestone, MilestoneMoves } from '@waymark/contract/milestones';
import type { Person } from '@waymark/contract/people';
import type { MyUpdates, UpdateCounts } from '@waymark/contract/progress';
import type { Problem } from '@waymark/contract/problem';
import type { Update } from '@waymark/contract/updates';
import type { Client } from '../../support/client';
import { deliver, ledBy, milestoneOf, type OwnedWork, ownedWork, personOf } from '../../support/owned-work';
import { World } from '../../support/world';

let world: World;
let work: OwnedWork;
let owner: Client;

const mine = async (client: Client): Promise<MyUpdates> => (await client.get<MyUpdates>('/my-updates')).ok();
const rowsOf = ({ items }: MyUpdates): string[] => items.map(({ kind, state, title }) => `${state} ${kind} ${title}`);

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.today('2027-08-01');
  work = await ownedWork(world);
  owner = work.council.contributor;
});

describe('what waits for an owner', () => {
  it('is due, overdue and returned work of all their organisations, the most urgent first', async () => {
    const { council } = work;
    await ledBy(world, work, { title: 'Open classes', startsOn: '2027-06-20' });
    await ledBy(world, work, { title: 'Train hosts', startsOn: '2027-05-01' });
    await ledBy(world, work, { title: 'Write leaflet', startsOn: '2027-07-20', dueOn: '2027-08-20' });
    await ledBy(world, work, { title: 'Later', startsOn: '2027-07-20', dueOn: '2028-08-20' });
    await deliver(world, work.plan);
    const elsewhere = await ownedWork(world);
    await world.rows(`insert into membership (organisation_id, user_id, roles) values ($1, $2, '{contributor}')`, [
      elsewhere.council.id,
      owner.userId,
    ]);
    await world.rows('update person set user_id = $2 where id = $1', [elsewhere.owner.id, owner.userId]);
    const there = await ledBy(world, elsewhere, { title: 'Elsewhere' });
    await milestoneOf(elsewhere.council, there, '2027-07-30');
    await deliver(world, elsewhere.plan);

    const answer = await mine(owner);
    expect(rowsOf(answer)).toEqual([
      'overdue update Elsewhere',
      'overdue update Train hosts',
      'overdue milestone First class meets',
      'due update Open classes',
      'due action Write leaflet',
    ]);
    expect(answer.counts).toEqual({ due: 2, overdue: 3, returned: 0, approval: 0 });
    expect((await owner.get<UpdateCounts>('/my-updates/counts')).ok()).toEqual(answer.counts);
    expect(answer.items.every(({ mayAnswer }) => mayAnswer)).toBe(true);
    expect(new Set(answer.items.map(({ organisation }) => organisation)).size).toBe(2);
    expect((await mine(council.viewer)).items).toEqual([]);
    expect((await mine(world.stranger)).items).toEqual([]);
  });

  it('falls by one with each answer, and no change repeats what was said', async () => {
    const action = await ledBy(world, work, { title: 'Open classes' });
    await deliver(world, work.plan);
    const path = `/actions/${action.id}/updates`;
    expect((await mine(owner)).counts.overdue).toBe(1);
    const off = { status: 'off-track', text: 'No hall', correctiveAction: 'Ask the school' };
    (await owner.post(path, off)).ok();
    expect((await mine(owner)).items).toEqual([]);

    world.today('2027-10-15');
    expect((await mine(owner)).items[0]).toMatchObject({
      state: 'overdue',
      action: { deliveryStatus: 'off-track', correctiveAction: 'Ask the school', lastText: 'No hall' },
    });
    const wrong = await owner.post<Problem>(path, { status: 'on-track', text: 'No change', unchanged: true });
    expect(wrong.body).toMatchObject({ code: 'fields', fields: [{ pointer: '/status', code: 'not-unchanged' }] });
    const update = (await owner.post<Update>(path, { status: 'off-track', text: 'No change', unchanged: true })).ok();
    expect(update).toMatchObject({ unchanged: true, byLink: false, correctiveAction: 'Ask the school' });
    expect((await mine(owner)).counts.overdue).toBe(0);
    world.today('2028-01-31');
    expect((await mine(owner)).items[0]?.action).toMatchObject({ lastText: 'No hall', lastSaidOn: '2027-10-15' });
  });

  it('is a plan that came back for its manager, and one that waits for its approver', async () => {
    const { council, plan } = work;
    await world.rows(`update plan set status = 'returned', manager_id = $2 where id = $1`, [plan.id, work.owner.id]);
    expect(rowsOf(await mine(owner))).toEqual(['returned plan Plan of the owner']);
    await world.rows(`update plan set status = 'in-review', submitted_by = $2 where id = $1`, [
      plan.id,
      council.planner.userId,
    ]);
    expect((await mine(owner)).items).toEqual([]);
    const { items, counts } = await mine(council.approver);
    expect(items).toMatchObject([{ kind: 'approval', state: 'approval', id: plan.id, mayAnswer: false }]);
    expect(counts.approval).toBe(1);
  });

  it('is asked of the deputy once it is late, or once the owner has left', async () => {
    const { council } = work;
    await ledBy(world, work, { title: 'Due', startsOn: '2027-06-20' });
    const late = await ledBy(world, work, { title: 'Late', startsOn: '2027-05-01' });
    await deliver(world, work.plan);
    const deputy = await personOf(world, council, 'Dee Deputy', council.taskforceMember);
    const path = `/people/${work.owner.id}`;
    const self = await council.planner.patch<Problem>(path, { deputyId: work.owner.id }, work.owner.version);
    expect(self.body).toMatchObject({ fields: [{ pointer: '/deputyId', code: 'unknown' }] });
    const foreign = await personOf(world, await world.council(), 'Foreign');
    expect((await council.planner.patch(path, { deputyId: foreign.id }, work.owner.version)).status).toBe(422);
    const changed = (await council.planner.patch<Person>(path, { deputyId: deputy.id }, work.owner.version)).ok();
    expect(changed.deputyId).toBe(deputy.id);

    const standing = await mine(council.taskforceMember);
    expect(standing.items).toMatchObject([{ title: 'Late', standingInFor: 'Olu Owner' }]);
    (await council.planner.patch(path, { leftOn: '2027-07-31' }, changed.version)).ok();
    expect((await mine(council.taskforceMember)).items).toHaveLength(2);
    expect((await mine(owner)).items).toEqual([]);
    const said = { status: 'at-risk', text: 'Hall is closed' };
    expect((await council.taskforceMember.post(`/actions/${late.id}/updates`, said)).status).toBe(201);
  });

  it('is the figure of a target once it is usually out, if the organisation keeps it itself', async () => {
    const { council, goal, plan } = work;
    const indicators = await world.rows<{ id: string }>(`select id from indicator where code in ('S19', 'E1')`);
    for (const { id: indicatorId } of indicators) {
      const body = { indicatorId, baselineOn: '2024-03-31', baselineValue: 1, ownerId: work.owner.id };
      (await council.planner.post(`/goals/${goal.id}/indicators`, body)).ok();
    }
    await deliver(world, plan);
    world.today('2031-08-01');
    const { items } = await mine(owner);
    // The employment rate comes from the files of others, and no owner can hurry it.
    expect(items).toMatchObject([{ kind: 'figure', state: 'overdue', mayAnswer: true }]);
    expect(items[0]?.figure?.areaCode).toBe(council.areaCode);
  });
});

describe('a decision on an action', () => {
  it('is kept with its reason and who took it, and stopping ends or rests the action', async () => {
    const action = await ledBy(world, work, { title: 'Open classes' });
    await deliver(world, work.plan);
    const path = `/actions/${action.id}/decisions`;
    const body = { decision: 'change', reason: 'Fewer come', decidedBy: 'Programme board', decidedOn: '2027-07-20' };
    expect((await owner.post<ActionDecision>(path, body)).ok()).toMatchObject({ ...body, status: null });
    const stop = { ...body, decision: 'stop', reason: 'Money ran out', status: 'paused' };
    expect((await owner.post<ActionDecision>(path, stop)).ok()).toMatchObject({ status: 'paused' });
    const { decisions } = (await work.council.viewer.get<ActionDecisions>(path)).ok();
    expect(decisions.map(({ decision }) => decision)).toEqual(['stop', 'change']);
    const after = (await owner.get<Action>(`/actions/${action.id}`)).ok();
    expect(after).toMatchObject({ decision: 'stop', deliveryStatus: 'paused', statusReason: 'Money ran out' });
  });

  it('needs a reason and a day that has come, and belongs to who may say how the action stands', async () => {
    const action = await ledBy(world, work);
    await deliver(world, work.plan);
    const path = `/actions/${action.id}/decisions`;
    const body = { decision: 'continue', reason: ' ', decidedBy: 'Board', decidedOn: '2027-09-01' };
    expect((await owner.post<Problem>(path, body)).body).toMatchObject({
      fields: [
        { pointer: '/reason', code: 'required' },
        { pointer: '/decidedOn', code: 'in-future' },
      ],
    });
    const good = { ...body, reason: 'It works', decidedOn: '2027-08-01' };
    expect((await work.council.taskforceMember.post(path, good)).status).toBe(403);
    expect((await world.stranger.post(path, good)).status).toBe(404);
    expect((await world.stranger.get(path)).status).toBe(404);
    const key = { 'idempotency-key': 'decision-once' };
    const first = (await owner.post<ActionDecision>(path, good, key)).ok();
    expect((await owner.post<ActionDecision>(path, good, key)).ok().id).toBe(first.id);
  });
});

it('keeps every move of a milestone beside its first day', async () => {
  const { council, plan } = work;
  const action = await ledBy(world, work);
  const milestone = await milestoneOf(council, action, '2027-09-30');
  await deliver(world, plan);
  const path = `/milestones/${milestone.id}`;
  const once = { dueOn: '2027-10-31', movedReason: 'No hall' };
  const first = (await owner.patch<Milestone>(path, once, milestone.version)).ok();
  const twice = { dueOn: '2027-12-31', movedReason: 'No tutor' };
  const second = (await owner.patch<Milestone>(path, twice, first.version)).ok();
  expect(second).toMatchObject({ movedCount: 2, originalDueOn: '2027-09-30', dueOn: '2027-12-31' });
  const done = (await owner.patch<Milestone>(path, { doneOn: '2027-08-01' }, second.version)).ok();
  expect(done).toMatchObject({ movedCount: 2, status: 'done' });
  const { moves } = (await owner.get<MilestoneMoves>(`/actions/${action.id}/milestone-moves`)).ok();
  expect(moves).toMatchObject([
    { fromOn: '2027-10-31', toOn: '2027-12-31', reason: 'No tutor', movedBy: owner.name },
    { fromOn: '2027-09-30', toOn: '2027-10-31', reason: 'No hall' },
  ]);
  expect((await world.stranger.get(`/actions/${action.id}/milestone-moves`)).status).toBe(404);
});
