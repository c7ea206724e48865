import type { Action } from '@waymark/contract/actions';
import type { AbsentOwners, AccountHoldings, Handover, OwnedThings } from '@waymark/contract/handover';
import type { Person } from '@waymark/contract/people';
import type { Problem } from '@waymark/contract/problem';
import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import { deliver, ledBy, type OwnedWork, ownedWork, personOf } from '../../support/owned-work';
import { World } from '../../support/world';

let world: World;
let work: OwnedWork;
let action: Action;
let receiver: Person;

const owned = async (id: string): Promise<OwnedThings> =>
  (await work.council.manager.get<OwnedThings>(`/people/${id}/owned`)).ok();
const kindsOf = ({ items }: OwnedThings): string[] => items.map(({ kind }) => kind).sort();
const absent = async (): Promise<AbsentOwners> =>
  (await work.council.manager.get<AbsentOwners>(`/organisations/${work.council.id}/absent-owners`)).ok();

beforeAll(async () => (world = await World.open()));
afterAll(() => world.close());
beforeEach(async () => {
  world.today('2027-06-01');
  work = await ownedWork(world);
  const { council, goal, owner, plan } = work;
  action = await ledBy(world, work, { title: 'Open classes' });
  receiver = await personOf(world, council, 'Rae Receiver', council.taskforceMember);
  const risk = { event: 'No tutor', likelihood: 3, impact: 3, response: 'reduce', ownerId: owner.id };
  (await council.planner.post(`/plans/${plan.id}/risks`, risk)).ok();
  await world.rows('update plan set manager_id = $2, officer_lead_id = $2 where id = $1', [plan.id, owner.id]);
  await world.rows('update goal set accountable_officer_id = $2 where id = $1', [goal.id, owner.id]);
  const [indicator] = await world.rows<{ id: string }>(
    `select i.id from indicator i join organisation o on o.id = i.organisation_id
     where o.kind = 'library' and not i.computed order by i.position limit 1`,
  );
  (await council.planner.post(`/goals/${goal.id}/indicators`, { indicatorId: indicator?.id, ownerId: owner.id })).ok();
  const asked = {
    subjectKind: 'plan',
    subjectId: plan.id,
    text: 'Which hall?',
    mentions: [council.contributor.userId],
  };
  (await council.planner.post(`/plans/${plan.id}/comments`, asked)).ok();
  await deliver(world, plan);
});

const everything = [
  ...['action-lead', 'goal-officer', 'mention', 'plan-manager', 'plan-officer-lead', 'risk-owner', 'target-owner'],
];

describe('a handover', () => {
  it('moves all that somebody owns in one step, under one group of events, and is undone in one', async () => {
    const { council, owner } = work;
    expect(kindsOf(await owned(owner.id))).toEqual(everything);
    const key = { 'idempotency-key': 'hand-over-once' };
    const path = `/people/${owner.id}/hand-over`;
    const made = (await council.manager.post<Handover>(path, { toId: receiver.id }, key)).ok();
    expect(made).toMatchObject({ from: 'Olu Owner', to: 'Rae Receiver', count: 7, undoneAt: null });
    expect((await council.manager.post<Handover>(path, { toId: receiver.id }, key)).ok().id).toBe(made.id);
    expect((await owned(owner.id)).items).toEqual([]);
    expect(kindsOf(await owned(receiver.id))).toEqual(everything);
    const after = (await council.viewer.get<Action>(`/actions/${action.id}`)).ok();
    expect(after).toMatchObject({ councilLeadId: receiver.id, version: action.version + 1 });
    const events = await world.rows(`select name, user_name from audit_event where group_id = $1`, [made.id]);
    expect(events).toHaveLength(8);

    const undone = (await council.administrator.post<Handover>(`/handovers/${made.id}/undo`)).ok();
    expect(undone.undoneBy).toBe(council.administrator.name);
    expect(kindsOf(await owned(owner.id))).toEqual(everything);
    expect((await council.manager.post(`/handovers/${made.id}/undo`)).body).toMatchObject({ code: 'already-undone' });
  });

  it('moves only what is chosen, and leaves with its new owner what has moved on when it is undone', async () => {
    const { council, owner } = work;
    const path = `/people/${owner.id}/hand-over`;
    const items = [{ kind: 'action-lead', id: action.id }];
    const made = (await council.manager.post<Handover>(path, { toId: receiver.id, items })).ok();
    expect(made.count).toBe(1);
    expect(kindsOf(await owned(owner.id))).toEqual(everything.filter((kind) => kind !== 'action-lead'));
    const third = await personOf(world, council, 'Third');
    await world.rows('update action set council_lead_id = $2 where id = $1', [action.id, third.id]);
    (await council.manager.post(`/handovers/${made.id}/undo`)).ok();
    expect(kindsOf(await owned(third.id))).toEqual(['action-lead']);
  });

  it('keeps with an account what hangs on one, when the receiver has none', async () => {
    const clerk = await personOf(world, work.council, 'Cleo Clerk');
    const path = `/people/${work.owner.id}/hand-over`;
    expect((await work.council.manager.post<Handover>(path, { toId: clerk.id })).ok().count).toBe(6);
    expect(kindsOf(await owned(work.owner.id))).toEqual(['mention']);
    const again = await work.council.manager.post<Problem>(path, { toId: clerk.id });
    expect(again.body.code).toBe('nothing-to-hand-over');
  });

  it('goes to somebody else of the directory who is there, and is for who may hand over', async () => {
    const { council, owner } = work;
    const path = `/people/${owner.id}/hand-over`;
    const foreign = await personOf(world, await world.council(), 'Foreign');
    const gone = await personOf(world, council, 'Gone');
    await world.rows(`update person set left_on = '2020-01-01' where id = $1`, [gone.id]);
    for (const [toId, code] of [
      [owner.id, 'unknown'],
      [foreign.id, 'unknown'],
      [gone.id, 'not-there'],
    ]) {
      const answer = await council.manager.post<Problem>(path, { toId });
      expect(answer.body).toMatchObject({ fields: [{ pointer: '/toId', code }] });
    }
    const items = [{ kind: 'action-lead', id: owner.id }];
    expect((await council.manager.post(path, { toId: receiver.id, items })).status).toBe(422);
    expect((await council.planner.post(path, { toId: receiver.id })).status).toBe(403);
    expect((await world.stranger.post(path, { toId: receiver.id })).status).toBe(404);
    expect((await world.stranger.get(`/people/${owner.id}/owned`)).status).toBe(404);
  });
});

/** A seat of the taskforce that somebody's account fills, leading the goal and the action, and asked to commit to it. */
async function seatOf(userId: string): Promise<TaskforceMember> {
  const { planner, id } = work.council;
  const taskforce = (await planner.post<Taskforce>(`/taskforces?organisation=${id}`, { name: 'Taskforce' })).ok();
  const body = { personName: 'Olu Owner', organisationName: 'The council', sector: 'council', role: 'member' };
  const more = { startsOn: '2026-01-01', publicNameAgreed: true, userId };
  const path = `/taskforces/${taskforce.id}/members`;
  const member = (await planner.post<TaskforceMember>(path, { ...body, ...more })).ok();
  await world.rows('update goal set taskforce_lead_id = $2 where id = $1', [work.goal.id, member.id]);
  await world.rows('update action set taskforce_lead_id = $2 where id = $1', [action.id, member.id]);
  await world.rows(
    `insert into commitment (organisation_id, plan_id, action_id, member_id, asked_by) values ($1, $2, $3, $4, 'Pam')`,
    [id, work.plan.id, action.id, member.id],
  );
  return member;
}

const seatKinds = ['action-taskforce-lead', 'commitment', 'goal-taskforce-lead', 'seat'];

describe('a seat of the taskforce', () => {
  const seatRow = (id: string) =>
    world.rows('select user_id, person_name, public_name_agreed from taskforce_member where id = $1', [id]);

  it('is handed over with what hangs on it, under the name of who takes it, and given back as it was', async () => {
    const { council, owner } = work;
    const seat = await seatOf(council.contributor.userId);
    const before = await seatRow(seat.id);
    expect(kindsOf(await owned(owner.id))).toEqual([...everything, ...seatKinds].sort());
    const clerk = await personOf(world, council, 'Cleo Clerk');
    for (const { id, name, userId } of [receiver, clerk]) {
      const items = [{ kind: 'seat', id: seat.id }];
      const path = `/people/${owner.id}/hand-over`;
      const made = (await council.manager.post<Handover>(path, { toId: id, items })).ok();
      expect(made.count).toBe(1);
      const account = userId === null && id === clerk.id ? null : council.taskforceMember.userId;
      expect(await seatRow(seat.id)).toEqual([{ user_id: account, person_name: name, public_name_agreed: false }]);
      expect(kindsOf(await owned(owner.id))).toEqual(everything);
      (await council.manager.post(`/handovers/${made.id}/undo`)).ok();
      expect(await seatRow(seat.id)).toEqual(before);
    }
    const body = { toId: receiver.id, items: [{ kind: 'commitment', id: seat.id }] };
    expect((await council.manager.post(`/people/${owner.id}/hand-over`, body)).status).toBe(422);
  });

  it('is noticed and handed over where its account stands in no directory', async () => {
    const { council } = work;
    const { userId, name } = council.viewer;
    await seatOf(userId);
    await world.rows('update membership set suspended_at = now() where user_id = $1', [userId]);
    expect((await absent()).owners).toEqual([{ personId: userId, name, suspended: true, count: 4 }]);
    expect(kindsOf(await owned(userId))).toEqual(seatKinds);
    const path = `/people/${userId}/hand-over`;
    const made = (await council.manager.post<Handover>(path, { toId: receiver.id })).ok();
    expect(made).toMatchObject({ fromId: userId, from: name, count: 1 });
    expect((await owned(userId)).handovers).toMatchObject([{ id: made.id }]);
    expect((await absent()).owners).toEqual([]);
    (await council.manager.post(`/handovers/${made.id}/undo`)).ok();
    expect((await absent()).owners).toMatchObject([{ count: 4 }]);

    await world.rows(`update taskforce_member set ends_on = '2027-09-30' where user_id = $1`, [userId]);
    world.today('2027-10-01');
    const left = await owned(userId);
    expect(kindsOf(left)).toEqual(seatKinds.filter((kind) => kind !== 'seat'));
    expect(left.items.every(({ movable, seatEnded }) => !movable && seatEnded)).toBe(true);
    expect((await council.manager.post<Problem>(path, { toId: council.contributor.userId })).status).toBe(422);
  });
});

it('moves what an equality impact assessment asks of somebody, and names the approvals that they give for others', async () => {
  const { council, owner, plan } = work;
  const [assessment] = await world.rows<{ id: string }>(
    'insert into assessment (organisation_id, plan_id) values ($1, $2) returning id',
    [council.id, plan.id],
  );
  await world.rows(
    `insert into assessment_finding (organisation_id, assessment_id, group_code, owner_id) values ($1, $2, 'age', $3)`,
    [council.id, assessment?.id, owner.id],
  );
  await world.rows(
    `insert into assessment_evidence (organisation_id, assessment_id, kind, title, owner_id)
     values ($1, $2, 'gap', 'Nobody asked the young', $3)`,
    [council.id, assessment?.id, owner.id],
  );
  await world.rows(
    `insert into approval_delegation (organisation_id, delegator_id, delegate_id, starts_on, ends_on)
     values ($1, $2, $3, '2026-01-01', '2099-01-01')`,
    [council.id, council.approver.userId, council.contributor.userId],
  );
  const { items } = await owned(owner.id);
  const asked = ['delegation', 'evidence-owner', 'finding-owner'];
  expect(items.map(({ kind }) => kind).sort()).toEqual([...everything, ...asked].sort());
  expect(items.filter(({ movable }) => !movable)).toMatchObject([{ kind: 'delegation', title: council.approver.name }]);
  const made = await council.manager.post<Handover>(`/people/${owner.id}/hand-over`, { toId: receiver.id });
  expect(made.ok().count).toBe(9);
  expect(kindsOf(await owned(owner.id))).toEqual(['delegation']);
  const events = await world.rows<{ kind: string }>(
    `select distinct subject_kind as kind from audit_event where group_id = $1 and name in ('finding.change', 'evidence.change')`,
    [made.body.id],
  );
  expect(events.map(({ kind }) => kind).sort()).toEqual(['assessment-evidence', 'assessment-finding']);
});

describe('work of somebody who is not there', () => {
  it('is noticed when they leave, and no more once it is handed over', async () => {
    const { council, owner } = work;
    expect((await absent()).owners).toEqual([]);
    await world.rows(`update person set left_on = '2020-01-01' where id = $1`, [owner.id]);
    expect((await absent()).owners).toEqual([{ personId: owner.id, name: 'Olu Owner', suspended: false, count: 7 }]);
    expect((await owned(owner.id)).current).toBe(false);
    (await council.manager.post(`/people/${owner.id}/hand-over`, { toId: receiver.id })).ok();
    expect((await absent()).owners).toEqual([]);
  });

  it('is noticed when they are suspended, and told to nobody else', async () => {
    const { council, owner } = work;
    await world.rows('update membership set suspended_at = now() where user_id = $1', [council.contributor.userId]);
    expect((await absent()).owners).toMatchObject([{ personId: owner.id, suspended: true }]);
    const path = `/organisations/${council.id}/absent-owners`;
    expect((await council.planner.get(path)).status).toBe(403);
    expect((await world.stranger.get(path)).status).toBe(404);
  });

  it('is counted for every account before anybody is suspended, for who may hand over', async () => {
    const { council, owner } = work;
    const path = `/organisations/${council.id}/account-holdings`;
    const { accounts } = (await council.administrator.get<AccountHoldings>(path)).ok();
    expect(accounts).toEqual([{ userId: council.contributor.userId, personId: owner.id, count: 7 }]);
    expect((await council.planner.get(path)).status).toBe(403);
    expect((await world.stranger.get(path)).status).toBe(404);
  });
});
