import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { ChangesSinceSubmission, VersionComparison, KeptVersion, Versions } from '@waymark/contract/versions';
import { Database } from '../../../api/src/platform/database';
import { completePlan } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

describe('the versions of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const at = (planId: string, rest = '') => `/plans/${planId}/versions${rest}`;
  const versions = async (planId: string) => (await council.viewer.get<Versions>(at(planId))).ok().versions;
  const plan = async (id: string) => (await council.planner.get<Plan>(`/plans/${id}`)).ok();
  const keep = async (planId: string, note = '') =>
    (await council.planner.post<KeptVersion>(at(planId), { note })).ok();

  it('are kept at submission and approval, each with who and when', async () => {
    const { id } = await completePlan(world, council);
    await step(id, 'submit');
    await step(id, 'approve');

    expect(await versions(id)).toMatchObject([
      { number: 2, occasion: 'approval', madeBy: council.approver.name },
      { number: 1, occasion: 'submission', madeBy: council.planner.name },
    ]);
  });

  it('leave nothing behind when the step is refused', async () => {
    const { id, version } = await world.plan(council.planner);
    await council.planner.post(`/plans/${id}/steps`, { step: 'submit' }, { 'if-match': `"${version}"` });
    expect(await versions(id)).toEqual([]);
  });

  it('read the same whatever becomes of the plan, and carry a fingerprint', async () => {
    const { id, version } = await world.plan(council.planner, { vision: 'A city for all' });
    const goal = await world.goal(council.planner, id);
    const kept = await keep(id, 'Before the meeting');
    await council.planner.patch(`/plans/${id}`, { vision: 'Another', title: 'Another title' }, version);
    await council.planner.delete(`/goals/${goal.id}`, goal.version);

    const read = (await council.viewer.get<KeptVersion>(at(id, '/1'))).ok();
    expect(read).toEqual({ ...kept, planTitle: 'Another title' });
    expect(read).toMatchObject({ note: 'Before the meeting', occasion: 'kept', council: council.name });
    expect(read.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(read.content.title).toBe('Integration strategy');
    expect(read.content.fields.find(({ name }) => name === 'vision')?.shown).toBe('A city for all');
    expect(read.content.children[0]).toMatchObject({ kindLabel: 'Goal', reference: '1', title: goal.title });
  });

  it('can be neither altered nor removed by the application', async () => {
    const { id } = await world.plan(council.planner);
    await keep(id);
    for (const sql of [`update plan_version set note = 'x'`, 'delete from plan_version', 'truncate plan_version']) {
      const attempt = world.app.get(Database).within(council.planner, council.id, (tx) => tx.query(sql));
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });

  it('are kept once under one idempotency key, and only by who drafts', async () => {
    const { id } = await world.plan(council.planner);
    const headers = { 'idempotency-key': 'a-key-of-versions' };
    const numbers = [
      (await council.planner.post<KeptVersion>(at(id), { note: 'x' }, headers)).ok().number,
      (await council.planner.post<KeptVersion>(at(id), { note: 'x' }, headers)).ok().number,
    ];
    expect(numbers).toEqual([1, 1]);
    expect((await council.viewer.post(at(id), {})).status).toBe(403);
  });

  it('are hidden from another council, and from an office that the plan is shared with', async () => {
    const { id } = await world.plan(council.planner);
    await keep(id);
    const office = await world.combinedAuthority([council]);
    const share = { receiverId: office.id, subject: 'plans', level: 'full', startsOn: '2026-01-01', endsOn: null };
    (await council.manager.post(`/organisations/${council.id}/shares`, share)).ok();
    for (const path of ['', '/1', '/compare?from=1']) {
      expect((await world.stranger.get(at(id, path))).status).toBe(404);
      expect((await office.manager.get(at(id, path))).status).toBe(404);
    }
    expect((await council.viewer.get(at(id, '/2'))).status).toBe(404);
    expect((await council.viewer.get(at(id, '/one'))).status).toBe(404);
  });

  it('keep internal notes from partners', async () => {
    const { id } = await world.plan(council.planner);
    const goal = await world.goal(council.planner, id);
    await world.action(council.planner, goal.id, { internalNote: 'Not for partners' });
    await keep(id);
    const text = async (client: Council['viewer']) =>
      JSON.stringify((await client.get<KeptVersion>(at(id, '/1'))).ok());
    expect(await text(council.viewer)).toContain('Not for partners');
    expect(await text(council.taskforceMember)).not.toContain('Not for partners');
  });

  it('are compared with each other and with now: added, removed, changed word by word, moved', async () => {
    const { id } = await world.plan(council.planner, { vision: 'Classes in the evening' });
    const goal = await world.goal(council.planner, id, { theme: 'T1' });
    const first = await world.action(council.planner, goal.id, { title: 'First' });
    await world.action(council.planner, goal.id, { title: 'Second' });
    const third = await world.action(council.planner, goal.id, { title: 'Third' });
    await keep(id);
    const { version } = await plan(id);
    await council.planner.patch(`/plans/${id}`, { vision: 'Classes in the morning' }, version);
    (await council.planner.delete(`/actions/${first.id}`, first.version)).ok();
    (await council.planner.post<Action>(`/actions/${third.id}/move`, { move: 'up' })).ok();
    await world.action(council.planner, goal.id, { title: 'Fourth', publicSummary: 'New' });
    await keep(id);

    const now = (await council.viewer.get<VersionComparison>(at(id, '/compare?from=1&to=now'))).ok();
    const both = (await council.viewer.get<VersionComparison>(at(id, '/compare?from=1&to=2'))).ok();

    expect(both.groups).toEqual(now.groups);
    expect([now.to, both.to?.number]).toEqual([null, 2]);
    expect(now.counts.map(({ type, count, kindLabel }) => `${type} ${count} ${kindLabel}`).sort()).toEqual([
      'added 1 Action',
      'changed 1 Plan',
      'moved 1 Action',
      'removed 1 Action',
    ]);
    const [ofPlan, ofGoal] = now.groups;
    expect(ofPlan?.changes[0]?.fields[0]).toMatchObject({
      label: 'Vision',
      words: [
        { kind: 'same', text: 'Classes in the ' },
        { kind: 'removed', text: 'evening' },
        { kind: 'added', text: 'morning' },
      ],
    });
    expect(ofGoal).toMatchObject({ reference: '1', title: goal.title });
    expect(ofGoal?.changes.map(({ type, title }) => `${type} ${title}`)).toEqual([
      expect.stringMatching(/^moved (Second|Third)$/),
      'added Fourth',
      'removed First',
    ]);
  });

  it('lead an approver to what changed since the submission before', async () => {
    const { id } = await completePlan(world, council);
    const since = async () =>
      (await council.approver.get<ChangesSinceSubmission>(`/plans/${id}/changes-since-submission`)).ok();
    await step(id, 'submit');
    expect(await since()).toMatchObject({ since: null, partCount: 0 });
    await step(id, 'return', 'Say more');
    const { version } = await plan(id);
    (await council.planner.patch(`/plans/${id}`, { vision: 'We said more' }, version)).ok();
    await step(id, 'submit');
    expect(await since()).toMatchObject({
      since: { number: 1, occasion: 'submission' },
      counts: [{ type: 'changed', kind: 'plan', count: 1 }],
      parts: [{ type: 'changed', id }],
      partCount: 1,
    });
  });

  async function step(id: string, taken: 'submit' | 'return' | 'approve', reason?: string): Promise<void> {
    const client = taken === 'submit' ? council.planner : council.approver;
    const { version } = await plan(id);
    const answer = await client.post<Plan & Problem>(
      `/plans/${id}/steps`,
      { step: taken, ...(reason ? { reason } : {}) },
      { 'if-match': `"${version}"` },
    );
    answer.ok();
  }
});
