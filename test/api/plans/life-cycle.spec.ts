import type { Plan, Timeline } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { planStatuses, planSteps } from '@waymark/domain/plans/plan-status';
import { completePlan, putInto } from '../../support/complete-plan';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

describe('the life of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-02-01');
    council = await world.council();
  });
  afterAll(() => world.close());

  const take = async (client: Client, planId: string, step: string, reason?: string) => {
    const { version } = (await client.get<Plan>(`/plans/${planId}`)).ok();
    const url = `/api/v1/plans/${planId}/steps`;
    return client.send<Plan & Omit<Problem, 'status'>>('POST', url, {
      version,
      body: { step, ...(reason ? { reason } : {}) },
    });
  };

  it('is not submitted while a must is open, and says which', async () => {
    const plan = await world.plan(council.planner);
    const refused = await take(council.planner, plan.id, 'submit');
    expect([refused.status, refused.body.code]).toEqual([422, 'plan-incomplete']);
    expect(refused.body.details).toEqual(
      expect.arrayContaining([
        { code: 'no-vision', level: 'must', place: { kind: 'plan', id: null, field: 'vision' } },
        { code: 'no-goals', level: 'must', place: { kind: 'plan', id: null, field: 'goals' } },
      ]),
    );
    expect((refused.body.details as { level: string }[]).every((problem) => problem.level === 'must')).toBe(true);
  });

  it('goes from draft to closed, each step by who may take it, and remembers each', async () => {
    const { id } = await completePlan(world, council);
    const plan = (await council.planner.get<Plan>(`/plans/${id}`)).ok();
    expect(plan.problems.filter((problem) => problem.level === 'must')).toEqual([]);
    expect((await take(council.planner, id, 'submit')).ok()).toMatchObject({
      status: 'in-review',
      version: 2,
      steps: [],
    });
    expect((await council.approver.get<Plan>(`/plans/${id}`)).ok().steps).toEqual(['return', 'approve']);
    expect((await take(council.approver, id, 'return', 'Say more of schools')).ok()).toMatchObject({
      status: 'returned',
      statusReason: 'Say more of schools',
    });
    expect((await take(council.planner, id, 'submit')).ok().status).toBe('in-review');
    expect((await take(council.approver, id, 'approve')).ok()).toMatchObject({
      status: 'approved',
      steps: ['return', 'publish'],
    });
    expect((await take(council.approver, id, 'publish')).body.code).toBe('publication-required');
    await putInto(world, id, 'published');
    expect((await take(council.manager, id, 'start')).ok().steps).toEqual(['pause', 'supersede', 'close']);
    expect((await take(council.manager, id, 'pause', 'Elections')).ok().statusReason).toBe('Elections');
    expect((await take(council.manager, id, 'resume')).ok()).toMatchObject({ status: 'in-delivery', statusReason: '' });
    expect((await take(council.manager, id, 'close', 'Done')).ok()).toMatchObject({ status: 'closed', steps: [] });
    const { entries } = (await council.viewer.get<Timeline>(`/plans/${id}/timeline`)).ok();
    expect(entries.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['plan.open', null, 'draft'],
      ['plan.submit', 'draft', 'in-review'],
      ['plan.return', 'in-review', 'returned'],
      ['plan.submit', 'returned', 'in-review'],
      ['plan.approve', 'in-review', 'approved'],
      ['plan.start', 'published', 'in-delivery'],
      ['plan.pause', 'in-delivery', 'paused'],
      ['plan.resume', 'paused', 'in-delivery'],
      ['plan.close', 'in-delivery', 'closed'],
    ]);
    expect(entries[2]).toMatchObject({ by: council.approver.name, reason: 'Say more of schools' });
  });

  it('is approved by other eyes than those that submitted it', async () => {
    const both = await world.person({ organisationId: council.id, roles: ['planner', 'approver'] });
    const { id } = await completePlan(world, council);
    expect((await take(both, id, 'submit')).ok().steps).toEqual(['return']);
    const refused = await take(both, id, 'approve');
    expect([refused.status, refused.body.code]).toEqual([403, 'own-submission']);
    expect((await take(council.approver, id, 'approve')).ok().status).toBe('approved');
  });

  it('asks why it is returned, paused or closed', async () => {
    const plan = await world.plan(council.planner);
    for (const [status, client, step] of [
      ['in-review', council.approver, 'return'],
      ['in-delivery', council.manager, 'pause'],
      ['paused', council.manager, 'close'],
    ] as const) {
      await putInto(world, plan.id, status);
      for (const reason of [undefined, '  ']) {
        expect((await take(client, plan.id, step, reason)).body).toMatchObject({
          status: 422,
          fields: [{ pointer: '/reason', code: 'required' }],
        });
      }
    }
  });

  it('refuses every step that the status does not allow', async () => {
    const plan = await world.plan(council.planner);
    const all = await world.person({ organisationId: council.id, roles: ['manager', 'approver'] });
    for (const status of planStatuses) {
      await putInto(world, plan.id, status);
      const { steps } = (await all.get<Plan>(`/plans/${plan.id}`)).ok();
      for (const step of planSteps.filter((one) => !steps.includes(one))) {
        const refused = await take(all, plan.id, step, 'Because');
        expect([status, step, refused.status, refused.body.code]).toEqual([status, step, 409, 'step-not-possible']);
      }
    }
  });

  it('refuses steps of who may not take them, of stale pages and of strangers', async () => {
    const { id } = await completePlan(world, council);
    for (const client of [council.viewer, council.contributor, council.approver, council.taskforceMember]) {
      expect((await take(client, id, 'submit')).body).toMatchObject({ status: 403, code: 'permission' });
    }
    const url = `/api/v1/plans/${id}/steps`;
    expect((await council.planner.send('POST', url, { version: 9, body: { step: 'submit' } })).status).toBe(412);
    expect((await council.planner.post(`/plans/${id}/steps`, { step: 'submit' })).status).toBe(428);
    expect((await council.planner.send('POST', url, { version: 1, body: { step: 'leap' } })).status).toBe(422);
    expect((await world.stranger.send('POST', url, { version: 1, body: { step: 'submit' } })).status).toBe(404);
    await council.planner.delete(`/plans/${id}`, 1);
    expect((await take(council.planner, id, 'submit')).body).toMatchObject({ status: 409, code: 'plan-archived' });
  });

  it('submits once when the button is pressed twice', async () => {
    const { id } = await completePlan(world, council);
    const submit = () =>
      council.planner.send('POST', `/api/v1/plans/${id}/steps`, { version: 1, body: { step: 'submit' } });
    const answers = await Promise.all([submit(), submit()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it('is superseded by another plan that is public, not by nothing', async () => {
    const other = await world.council();
    const old = await world.plan(other.planner);
    await putInto(world, old.id, 'in-delivery');
    expect((await take(other.manager, old.id, 'supersede')).body.code).toBe('successor-required');
    const later = await world.plan(other.planner, { title: 'Later' });
    await putInto(world, later.id, 'published');
    expect((await take(other.manager, old.id, 'supersede')).ok().status).toBe('superseded');
  });
});
