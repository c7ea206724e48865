import type { Action } from '@waymark/contract/actions';
import type { Commitment, Commitments } from '@waymark/contract/commitments';
import type { Home } from '@waymark/contract/home';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus, seat } from '../../support/delivery';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;
let plan: Plan;
let action: Action;
let memberId: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  council = await world.council();
  plan = await world.plan(council.planner);
  memberId = await seat(world, council, { userId: council.taskforceMember.userId });
  const goal = await world.goal(council.planner, plan.id);
  action = await world.action(council.planner, goal.id, { taskforceLeadId: memberId });
});

const ask = async (): Promise<Commitment> =>
  (await council.planner.post<Commitment>(`/actions/${action.id}/commitments`, { memberId, note: 'From spring' })).ok();
const answer = <T = Commitment>(commitment: Commitment, body: object, by = council.taskforceMember) =>
  by.send<T>('POST', `/api/v1/commitments/${commitment.id}/answer`, {
    body,
    version: commitment.version,
  });
const state = async (): Promise<Commitment | undefined> =>
  (await council.viewer.get<Commitments>(`/actions/${action.id}/commitments`)).ok().commitments[0];

describe('the commitment of a partner', () => {
  it('waits, visible at the action and the plan, and on the home of who was asked', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({
      ...{ status: 'waiting', reference: '1.1', actionTitle: action.title, memberName: 'Director', waitingDays: 0 },
      ...{ organisationName: 'Voluntary Action', note: 'From spring', askedBy: council.planner.name },
    });
    const { commitments } = (await council.viewer.get<Commitments>(`/plans/${plan.id}/commitments`)).ok();
    expect(commitments).toMatchObject([{ id: asked.id, mayAnswer: false, mine: false }]);
    const { waiting } = (await council.taskforceMember.get<Home>('/home')).ok();
    expect(waiting).toMatchObject([{ kind: 'commitment', actionId: action.id, text: action.title }]);
  });

  it('is accepted by the account of who was asked', async () => {
    const asked = await ask();
    const { body } = await answer(asked, { answer: 'accepted' });
    expect(body).toMatchObject({ status: 'accepted', answeredBy: council.taskforceMember.name, toldHow: null });
    expect((await council.taskforceMember.get<Home>('/home')).ok().waiting).toEqual([]);
  });

  it('is declined with a reason, and can be asked for again', async () => {
    const asked = await ask();
    const silent = await answer(asked, { answer: 'declined', reason: ' ' });
    expect(silent).toMatchObject({ status: 422, body: { fields: [{ pointer: '/reason', code: 'required' }] } });
    expect((await answer(asked, { answer: 'declined', reason: 'No rooms' })).body).toMatchObject({
      ...{ status: 'declined', reason: 'No rooms' },
    });
    const again = await ask();
    await answer(again, { answer: 'accepted' });
    expect(await state()).toMatchObject({ id: again.id, status: 'accepted' });
  });

  it('is recorded for a partner by a planner, who says how and when they said it', async () => {
    const asked = await ask();
    const bare = await answer<Problem>(asked, { answer: 'accepted' }, council.planner);
    expect(bare.body.fields).toEqual([
      { pointer: '/toldHow', code: 'required' },
      { pointer: '/toldOn', code: 'required' },
    ]);
    const told = { answer: 'accepted', toldHow: 'meeting', toldOn: '2026-01-31' };
    expect((await answer(asked, told, council.planner)).body).toMatchObject({
      ...{ status: 'accepted', answeredBy: council.planner.name, toldHow: 'meeting', toldOn: '2026-01-31' },
    });
  });

  it.each([
    ['title', { title: 'Open day classes' }],
    ['dueOn', { dueOn: '2029-03-31' }],
    ['taskforceLeadId', { taskforceLeadId: null }],
  ])(
    'is marked as changed when the %s changes after it was accepted, and is asked for again',
    async (field, change) => {
      await answer(await ask(), { answer: 'accepted' });
      (await council.planner.patch(`/actions/${action.id}`, change, action.version)).ok();
      expect(await state()).toMatchObject({ changed: [field], changedAt: expect.any(String) as string });
      expect((await ask()).status).toBe('waiting');
    },
  );

  it('stays when something else of the action changes', async () => {
    await answer(await ask(), { answer: 'accepted' });
    (await council.planner.patch(`/actions/${action.id}`, { resources: 'Two rooms' }, action.version)).ok();
    expect(await state()).toMatchObject({ changed: [], changedAt: null });
    const again = await council.planner.post<Problem>(`/actions/${action.id}/commitments`, { memberId });
    expect(again).toMatchObject({ status: 409, body: { code: 'already-asked' } });
  });

  it('is withdrawn while it waits, and not answered after', async () => {
    const asked = await ask();
    const address = `/api/v1/commitments/${asked.id}/withdraw`;
    const withdrawn = await council.planner.send<Commitment>('POST', address, { version: asked.version });
    expect(withdrawn.body.status).toBe('withdrawn');
    const late = await answer({ ...asked, version: 2 }, { answer: 'accepted' });
    expect(late).toMatchObject({ status: 409, body: { code: 'commitment-answered' } });
    expect((await answer(asked, { answer: 'accepted' })).status).toBe(412);
  });

  it('is asked for by those who draft, answered by nobody else, and unknown elsewhere', async () => {
    const body = { memberId };
    expect((await council.contributor.post(`/actions/${action.id}/commitments`, body)).status).toBe(403);
    expect((await world.stranger.post(`/actions/${action.id}/commitments`, body)).status).toBe(404);
    const asked = await ask();
    expect((await answer(asked, { answer: 'accepted' }, council.contributor)).status).toBe(403);
    expect((await answer(asked, { answer: 'accepted' }, world.stranger)).status).toBe(404);
    await inStatus(world, plan, 'closed');
    const closed = await council.planner.post<Problem>(`/actions/${action.id}/commitments`, body);
    expect(closed).toMatchObject({ status: 409, body: { code: 'plan-not-editable' } });
  });
});
