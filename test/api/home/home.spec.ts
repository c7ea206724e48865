import type { Home } from '@waymark/contract/home';
import type { Plan } from '@waymark/contract/plans';
import type { Client } from '../../support/client';
import { addAction, completePlan, putInto } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

describe('the home page', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-11-01');
    council = await world.council();
  });
  afterAll(() => world.close());

  const home = async (client: Client, query = '') => (await client.get<Home>(`/home${query}`)).ok();

  it('is empty in a council without a plan', async () => {
    expect(await home(council.planner)).toEqual({
      organisationId: council.id,
      plans: [],
      due: [],
      waiting: [],
      moreDueCount: 0,
      changed: [],
      memberCount: 0,
      sharingCount: 0,
    });
  });

  it('shows plans at a glance, what changed, and first what is due for oneself', async () => {
    const own = await world.council();
    const { id, goalId, actionId } = await completePlan(world, own, own.contributor.userId);
    await addAction(world, { organisationId: own.id, planId: id, goalId }, 'Nobody leads this');
    await putInto(world, id, 'in-delivery');
    const { plans, due, changed } = await home(own.contributor);
    expect(plans).toMatchObject([
      { id, status: 'in-delivery', actions: [{ status: 'not-started', count: 2 }], indicators: [{ count: 1 }] },
    ]);
    expect(plans[0]?.mustCount).toBeGreaterThan(0);
    expect(due.map(({ kind, mine, overdue, reference }) => [kind, mine, overdue, reference])).toEqual([
      ['update', true, true, '1.1'],
      ['milestone', true, true, '1.1'],
      ['update', false, true, '1.2'],
      ['milestone', false, true, '1.2'],
    ]);
    // 30 days after the start on 1 April; the milestone was due in September.
    expect(due.map((item) => item.dueOn).slice(0, 2)).toEqual(['2027-05-01', '2027-09-30']);
    expect(due[1]).toMatchObject({ actionId, planId: id, title: 'First class' });
    expect(changed.map((entry) => entry.event)).toEqual(['goal.add', 'plan.open']);
    expect((await home(own.viewer)).due.some((item) => item.mine)).toBe(false);
  });

  it('asks an approver for what waits for approval', async () => {
    const own = await world.council();
    const plan = await world.plan(own.planner, { title: 'Waits' });
    await putInto(world, plan.id, 'in-review');
    expect((await home(own.approver)).due).toMatchObject([
      { kind: 'approval', id: plan.id, mine: true, actionId: null },
    ]);
    expect((await home(own.planner)).due).toMatchObject([{ kind: 'approval', mine: false }]);
  });

  it('asks whoever approves in the place of an approver, for as long as they do', async () => {
    const own = await world.council();
    const plan = await world.plan(own.planner, { title: 'Waits' });
    await putInto(world, plan.id, 'in-review');
    expect((await home(own.viewer)).due).toMatchObject([{ kind: 'approval', mine: false }]);
    const body = { delegateId: own.viewer.userId, startsOn: '2027-10-01', endsOn: '2027-11-01' };
    (await own.approver.post(`/organisations/${own.id}/approval-delegations`, body)).ok();
    expect((await home(own.viewer)).due).toMatchObject([{ kind: 'approval', id: plan.id, mine: true }]);
    expect((await own.viewer.get<Plan>(`/plans/${plan.id}`)).ok().steps).toContain('approve');
    await world.rows(`update approval_delegation set ends_on = '2027-10-31' where organisation_id = $1`, [own.id]);
    expect((await home(own.viewer)).due).toMatchObject([{ kind: 'approval', mine: false }]);
  });

  it('holds the plan in force however many drafts came after it', async () => {
    const own = await world.council();
    const inForce = await world.plan(own.planner, { title: 'In force' });
    await putInto(world, inForce.id, 'in-delivery');
    for (let count = 1; count <= 10; count += 1) await world.plan(own.planner, { title: `Draft ${count}` });
    const { plans } = await home(own.planner);
    expect(plans[0]).toMatchObject({ title: 'In force' });
    expect(plans[1]).toMatchObject({ title: 'Draft 10' });
  });

  it('leaves out what is archived, superseded or closed', async () => {
    const own = await world.council();
    const closed = await world.plan(own.planner, { title: 'Closed' });
    const archived = await world.plan(own.planner, { title: 'Archived' });
    await putInto(world, closed.id, 'closed');
    await own.planner.delete(`/plans/${archived.id}`, 1);
    expect((await home(own.planner)).plans).toEqual([]);
  });

  it('counts for a combined authority its members and those that share', async () => {
    const members = [await world.council(), await world.council()];
    const office = await world.combinedAuthority(members);
    await world.rows(
      `insert into share (organisation_id, receiver_id, subject, level, starts_on) values ($1, $2, 'plan-coverage', 'coverage', '2027-01-01')`,
      [members[0]?.id, office.id],
    );
    expect(await home(office.analyst)).toMatchObject({ memberCount: 2, sharingCount: 1, plans: [], changed: [] });
  });

  it('is one’s own organisation’s alone', async () => {
    expect((await world.stranger.get(`/home?organisation=${council.id}`)).status).toBe(404);
    expect((await world.operator.get(`/home?organisation=${council.id}`)).status).toBe(404);
    expect((await world.anyone.get('/home')).status).toBe(401);
    expect((await council.viewer.get('/home?organisation=none')).status).toBe(422);
  });
});
