import type { ApprovalRules } from '@waymark/contract/approval';
import type { Governance, PlanReturns } from '@waymark/contract/governance';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Client } from '../../support/client';
import { completePlan } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

describe('the approval of a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.today('2027-02-01');
    council = await world.council();
  });
  afterAll(() => world.close());

  const planOf = async (client: Client, id: string) => (await client.get<Plan>(`/plans/${id}`)).ok();
  const take = async (client: Client, planId: string, step: string, more: object = {}) => {
    const { version } = await planOf(client, planId);
    const url = `/api/v1/plans/${planId}/steps`;
    return client.send<Plan & Omit<Problem, 'status'>>('POST', url, { version, body: { step, ...more } });
  };
  const submitted = async () => {
    const { id } = await completePlan(world, council);
    (await take(council.planner, id, 'submit')).ok();
    return id;
  };
  const approver = (name: string) => world.person({ organisationId: council.id, roles: ['approver'] }, name);
  const twoSteps = async () => {
    const url = `/organisations/${council.id}/approval`;
    const rules = (await council.administrator.get<ApprovalRules>(url)).ok();
    expect(rules).toMatchObject({ steps: 1, version: 0, mayEdit: true, mayDelegate: false });
    expect((await council.administrator.patch<ApprovalRules>(url, { steps: 2 }, 0)).ok()).toMatchObject({
      steps: 2,
      version: 1,
    });
    expect((await council.administrator.patch(url, { steps: 1 }, 0)).status).toBe(412);
    expect((await council.manager.patch(url, { steps: 1 }, 1)).status).toBe(403);
  };

  it('is complete after two approvals by two people, where the organisation asks for two', async () => {
    await twoSteps();
    const id = await submitted();
    const second = await approver('Second approver');
    expect((await take(council.approver, id, 'approve')).ok()).toMatchObject({
      status: 'in-review',
      approvalSteps: 2,
      approvals: [{ step: 1, by: council.approver.name, onBehalfOf: null }],
      steps: ['return'],
    });
    const again = await take(council.approver, id, 'approve');
    expect([again.status, again.body.code]).toEqual([403, 'own-approval']);
    expect((await planOf(second, id)).steps).toEqual(['return', 'approve']);
    const approved = (await take(second, id, 'approve')).ok();
    expect(approved.status).toBe('approved');
    expect(approved.approvals.map(({ step, by }) => [step, by])).toEqual([
      [1, council.approver.name],
      [2, 'Second approver'],
    ]);
  });

  it('begins anew when the plan was returned', async () => {
    await twoSteps();
    const id = await submitted();
    (await take(council.approver, id, 'approve')).ok();
    (await take(council.approver, id, 'return', { reason: 'Not yet' })).ok();
    (await take(council.planner, id, 'submit')).ok();
    expect((await planOf(council.approver, id)).approvals).toEqual([]);
    expect((await take(council.approver, id, 'approve')).ok().status).toBe('in-review');
  });

  it('keeps what was said at places of a plan as it was returned', async () => {
    const { id, goalId } = await completePlan(world, council);
    (await take(council.planner, id, 'submit')).ok();
    const notes = [
      { place: { kind: 'goal', id: goalId, field: 'need' }, text: 'Name the source' },
      { place: { kind: 'plan', id: null, field: 'vision' }, text: 'Shorter, please' },
    ];
    (await take(council.approver, id, 'return', { reason: 'Two small things', notes })).ok();
    const { returns } = (await council.planner.get<PlanReturns>(`/plans/${id}/returns`)).ok();
    expect(returns).toMatchObject([{ reason: 'Two small things', by: council.approver.name, onBehalfOf: null, notes }]);
    expect((await world.stranger.get(`/plans/${id}/returns`)).status).toBe(404);
  });

  describe('by a delegate', () => {
    const delegate = async (by: Client, to: Client, startsOn: string, endsOn: string) =>
      by.post<ApprovalRules & Problem>(`/organisations/${council.id}/approval-delegations`, {
        ...{ delegateId: to.userId, startsOn, endsOn },
      });

    it('says on whose behalf, from the first day to the last', async () => {
      const id = await submitted();
      const { viewer } = council;
      expect((await take(viewer, id, 'approve')).status).toBe(403);
      const rules = (await delegate(council.approver, viewer, '2027-02-02', '2027-02-10')).ok();
      expect(rules.delegations).toMatchObject([
        { delegatorName: council.approver.name, delegateName: viewer.name, active: false, ended: false },
      ]);
      expect((await take(viewer, id, 'approve')).status).toBe(403);
      world.today('2027-02-10');
      expect((await planOf(viewer, id)).steps).toEqual(['return', 'approve']);
      world.today('2027-02-11');
      expect((await take(viewer, id, 'approve')).status).toBe(403);
      world.today('2027-02-02');
      expect((await take(viewer, id, 'approve')).ok()).toMatchObject({
        status: 'approved',
        approvals: [{ by: viewer.name, onBehalfOf: council.approver.name }],
      });
      const { steps } = (await viewer.get<Governance>(`/plans/${id}/governance`)).ok();
      expect(steps.at(-1)).toMatchObject({ event: 'plan.approve', by: viewer.name, onBehalfOf: council.approver.name });
    });

    it('still needs other eyes than those that submitted or approved before', async () => {
      await twoSteps();
      const id = await submitted();
      (await delegate(council.approver, council.planner, '2027-01-01', '2027-12-31')).ok();
      (await delegate(council.approver, council.viewer, '2027-01-01', '2027-12-31')).ok();
      const own = await take(council.planner, id, 'approve');
      expect([own.status, own.body.code]).toEqual([403, 'own-submission']);
      (await take(council.approver, id, 'approve')).ok();
      const spent = await take(council.viewer, id, 'approve');
      expect([spent.status, spent.body.code]).toEqual([403, 'own-approval']);
    });

    it('ends by itself with the role of who delegated, or by hand', async () => {
      const id = await submitted();
      const leaving = await approver('Leaving');
      const { viewer, manager } = council;
      (await delegate(leaving, viewer, '2027-01-01', '2027-12-31')).ok();
      expect((await planOf(viewer, id)).steps).toContain('approve');
      await world.rows('update membership set suspended_at = now() where user_id = $1', [leaving.userId]);
      expect((await planOf(viewer, id)).steps).toEqual([]);
      const rules = (await delegate(council.approver, manager, '2027-01-01', '2027-12-31')).ok();
      const one = rules.delegations.find(({ delegateId }) => delegateId === manager.userId);
      expect((await manager.delete(`/approval-delegations/${one?.id}`, 1)).status).toBe(403);
      (await council.approver.delete(`/approval-delegations/${one?.id}`, 1)).ok();
      expect((await planOf(manager, id)).steps).toEqual([]);
      expect((await world.stranger.delete(`/approval-delegations/${one?.id}`, 1)).status).toBe(404);
    });

    it('is given by approvers alone, to others of the organisation', async () => {
      expect((await delegate(council.planner, council.viewer, '2027-02-01', '2027-02-10')).status).toBe(403);
      for (const [to, code] of [
        [council.approver, 'yourself'],
        [world.stranger, 'unknown'],
      ] as const) {
        const refused = await delegate(council.approver, to, '2027-02-01', '2027-02-10');
        expect(refused.body).toMatchObject({ status: 422, fields: [{ pointer: '/delegateId', code }] });
      }
      const over = await delegate(council.approver, council.viewer, '2027-01-01', '2027-01-31');
      expect(over.body).toMatchObject({ fields: [{ pointer: '/endsOn', code: 'in-the-past' }] });
    });
  });
});
