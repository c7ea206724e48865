import type { Governance, GovernanceRecord, Recommendation } from '@waymark/contract/governance';
import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

describe('what a plan goes through', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  beforeEach(async () => {
    world.today('2027-02-01');
    plan = await world.plan(council.planner);
  });
  afterAll(() => world.close());

  const add = async (body: object) =>
    (await council.planner.post<GovernanceRecord>(`/plans/${plan.id}/governance-records`, body)).ok();
  const governance = async (client = council.planner) =>
    (await client.get<Governance>(`/plans/${plan.id}/governance`)).ok();
  const cabinet = { kind: 'decision', body: 'Cabinet', heldOn: '2027-03-10', keyDecision: true };

  it('tells the last day for the forward plan, and whether it was missed', async () => {
    expect((await add(cabinet)).notice).toEqual({ state: 'due', lastOn: '2027-02-09' });
    world.today('2027-02-10');
    expect((await governance()).records[0]?.notice).toEqual({ state: 'missed', lastOn: '2027-02-09' });
    await add({ kind: 'forward-plan', body: 'Democratic services', heldOn: '2027-02-09' });
    const { records } = await governance();
    expect(records.map(({ kind }) => kind)).toEqual(['forward-plan', 'decision']);
    expect(records[1]?.notice?.state).toBe('given');
  });

  it('tells when call-in ends, by working days of the nation', async () => {
    const decided = await add({ ...cabinet, heldOn: '2027-03-22', publishedOn: '2027-03-23' });
    expect(decided.callIn).toEqual({ endsOn: '2027-04-01', certain: true });
    const early = await council.planner.patch(`/governance-records/${decided.id}`, { publishedOn: '2027-03-21' }, 1);
    expect(early.body).toMatchObject({ fields: [{ pointer: '/publishedOn', code: 'before-the-meeting' }] });
  });

  it('shows a private part to those alone who keep the records, in the history to nobody', async () => {
    const secret = 'Exempt under paragraph 3';
    const { id } = await add({ ...cabinet, privateText: secret });
    expect((await governance()).records[0]?.privateText).toBe(secret);
    expect((await governance(council.approver)).records[0]?.privateText).toBe(secret);
    for (const client of [council.viewer, council.contributor, council.taskforceMember]) {
      const answer = await client.get<Governance>(`/plans/${plan.id}/governance`);
      expect(answer.ok().records[0]).toMatchObject({ id, privateText: null });
      expect(answer.text).not.toContain(secret);
    }
    const rows = await world.rows('select before, after from audit_event where subject_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await world.stranger.get(`/plans/${plan.id}/governance`)).status).toBe(404);
  });

  it('is written by those who may, changed from what one saw, put away and brought back', async () => {
    const { id } = await add(cabinet);
    const at = `/governance-records/${id}`;
    expect((await council.viewer.patch(at, { body: 'Council' }, 1)).status).toBe(403);
    expect((await world.stranger.patch(at, { body: 'Council' }, 1)).status).toBe(404);
    const documents = [{ title: 'Report', address: 'https://council.example/report' }];
    expect((await council.planner.patch<GovernanceRecord>(at, { documents }, 1)).ok().documents).toEqual(documents);
    expect((await council.planner.patch(at, { body: 'Council' }, 1)).status).toBe(412);
    const unsafe = await council.planner.patch(at, { documents: [{ title: 'X', address: 'javascript:alert(1)' }] }, 2);
    expect(unsafe.body).toMatchObject({ fields: [{ pointer: '/documents/0/address', code: 'not-an-address' }] });
    (await council.planner.delete(at, 2)).ok();
    expect((await governance(council.viewer)).records).toEqual([]);
    expect((await governance()).records).toMatchObject([{ id, archived: true }]);
    expect((await council.planner.post<GovernanceRecord>(`${at}/restore`)).ok().archived).toBe(false);
  });

  it('takes a recommendation to its answer and on to an action of the plan', async () => {
    const goal = await world.goal(council.planner, plan.id);
    const meeting = await add({ kind: 'scrutiny', body: 'Scrutiny committee', heldOn: '2027-01-20' });
    const body = { text: 'Offer classes at weekends', receivedOn: '2027-01-21', fromBody: 'Scrutiny committee' };
    const made = (
      await council.planner.post<Recommendation>(`/plans/${plan.id}/recommendations`, { ...body, recordId: meeting.id })
    ).ok();
    expect(made.state).toBe('awaiting-answer');
    const at = `/recommendations/${made.id}`;
    const post = (path: string, sent: object, version: number) =>
      council.planner.send<Recommendation & Omit<Problem, 'version'>>('POST', `/api/v1${at}${path}`, {
        body: sent,
        version,
      });
    const early = await post('/action', { goalId: goal.id, title: 'Weekend classes' }, 1);
    expect(early.body.code).toBe('recommendation-not-accepted');
    const said = { answer: 'in-part', answeredBy: 'Cabinet', answeredOn: '2027-02-01' };
    expect((await post('/answer', said, 1)).body).toMatchObject({ fields: [{ pointer: '/reason', code: 'required' }] });
    const answered = (await post('/answer', { ...said, reason: 'In two libraries' }, 1)).ok();
    expect(answered).toMatchObject({ state: 'awaiting-action', answer: 'in-part', answerReason: 'In two libraries' });
    const followed = (await post('/action', { goalId: goal.id, title: 'Weekend classes' }, 2)).ok();
    expect(followed).toMatchObject({ state: 'settled', actionTitle: 'Weekend classes' });
    const action = (await council.planner.get<Action>(`/actions/${followed.actionId}`)).ok();
    expect(action).toMatchObject({ title: 'Weekend classes', origin: 'scrutiny', goalId: goal.id });
    const elsewhere = await post('/action', { actionId: goal.id }, 3);
    expect(elsewhere.body).toMatchObject({ fields: [{ pointer: '/actionId', code: 'unknown' }] });
  });
});
