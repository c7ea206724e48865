import type { CarryPreview } from '@waymark/contract/carry-forward';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Target } from '@waymark/contract/targets';
import { type CompletePlan, addAction, completePlan, putInto } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

const next = { title: 'The next strategy', startsOn: '2030-04-01', endsOn: '2033-03-31' };
const choices = { goals: 'all', actions: 'open', targets: 'same', owners: 'keep', dates: 'shift' };

describe('the next plan', () => {
  let world: World;
  let council: Council;
  let former: CompletePlan;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.today('2029-12-01');
    council = await world.council();
    former = await completePlan(world, council);
    const under = { organisationId: council.id, planId: former.id, goalId: former.goalId };
    const done = await addAction(world, { ...under, officerId: former.officerId }, 'Print a leaflet');
    await world.rows(`update action set delivery_status = 'completed' where id = $1`, [done]);
    await world.goal(council.planner, former.id, { title: 'A goal without actions', theme: 'T3' });
    await world.rows('update action set delivery_status = $2 where id = $1', [former.actionId, 'at-risk']);
    await putInto(world, former.id, 'in-delivery');
  });
  afterAll(() => world.close());

  const at = () => `/plans/${former.id}/carry-forward`;
  const carry = async (more: object = {}) =>
    (await council.planner.post<Plan>(at(), { ...next, ...choices, ...more })).ok();
  const preview = async (more: object = {}) => {
    const { title: _title, ...period } = next;
    const query = new URLSearchParams({ ...period, ...choices, ...more });
    return (await council.planner.get<CarryPreview>(`${at()}?${query}`)).ok();
  };

  it('takes over what is open, as it was counted before, and each part knows where it comes from', async () => {
    const counts = await preview();
    expect(counts).toEqual({
      ...{ goalCount: 2, actionCount: 1, milestoneCount: 1, targetCount: 1 },
      ...{ endedActionCount: 1, actionsWithoutLeadCount: 0, leftBehind: [] },
    });
    const plan = await carry();
    expect(plan).toMatchObject({ ...next, status: 'draft', supersedesId: former.id, edition: '2025' });
    expect([plan.memberLeadId, plan.officerLeadId]).toEqual([former.memberId, former.officerId]);
    const [goal, empty] = plan.goals;
    expect(goal).toMatchObject({ originId: former.goalId, title: 'Everyone can speak English', example: false });
    expect(goal?.need).toBe('Two thousand adults speak little English');
    expect(empty).toMatchObject({ title: 'A goal without actions', actions: [] });
    expect(goal?.actions).toMatchObject([
      {
        ...{ originId: former.actionId, title: 'Open evening classes', councilLeadId: former.officerId },
        ...{ startsOn: '2030-04-01', dueOn: '2031-03-31', deliveryStatus: 'at-risk' },
        milestones: [{ title: 'First class', dueOn: '2030-09-30' }],
      },
    ]);
    const [old] = await world.rows<{ id: string }>('select id from target where plan_id = $1', [former.id]);
    expect(goal?.indicators).toMatchObject([{ originId: old?.id, baselineOn: '2021-03-21', targetOn: '2030-03-31' }]);
    const origin = (await council.planner.get<Target>(`/targets/${goal?.indicators[0]?.originId}`)).ok();
    expect(origin.indicatorId).toBe(goal?.indicators[0]?.indicatorId);
    const left = (await council.planner.get<Plan>(`/plans/${former.id}`)).ok();
    expect(left).toMatchObject({ status: 'in-delivery', supersededById: plan.id });
  });

  it.each([
    [{ goals: 'with-open-actions' }, { goalCount: 1, actionCount: 1 }],
    [{ goals: 'none' }, { goalCount: 0, actionCount: 0, targetCount: 0 }],
    [{ actions: 'none' }, { goalCount: 2, actionCount: 0 }],
    [{ targets: 'none' }, { goalCount: 2, targetCount: 0 }],
    [{ owners: 'clear' }, { actionsWithoutLeadCount: 1 }],
  ])('chosen by %j counts %j, and makes as many', async (chosen, counts) => {
    expect(await preview(chosen)).toMatchObject(counts);
    const { goals } = await carry(chosen);
    const made = { goals: goals.length, actions: goals.flatMap((goal) => goal.actions).length };
    const seen = await preview(chosen);
    expect(made).toEqual({ goals: seen.goalCount, actions: seen.actionCount });
  });

  it('never takes over people who left', async () => {
    await world.rows(`update person set left_on = '2029-11-30' where id = $1`, [former.officerId]);
    expect(await preview()).toMatchObject({ actionsWithoutLeadCount: 1, leftBehind: ['Director of Communities'] });
    const plan = await carry();
    expect(plan.officerLeadId).toBeNull();
    expect(plan.goals[0]).toMatchObject({ accountableOfficerId: null, actions: [{ councilLeadId: null }] });
  });

  it('is made once for one key, by those who plan, of a plan they may see', async () => {
    const key = { 'idempotency-key': 'next-plan-0001' };
    const body = { ...next, ...choices };
    const first = (await council.planner.post<Plan>(at(), body, key)).ok();
    expect((await council.planner.post<Plan>(at(), body, key)).ok().id).toBe(first.id);
    expect((await council.viewer.post(at(), body)).status).toBe(403);
    expect((await world.stranger.post(at(), body)).status).toBe(404);
    const reversed = await council.planner.post<Problem>(at(), { ...body, endsOn: '2030-01-01' });
    expect(reversed.status).toBe(422);
  });

  it('lets the former plan be superseded once it is public', async () => {
    const plan = await carry();
    const supersede = async () => {
      const { version } = (await council.manager.get<Plan>(`/plans/${former.id}`)).ok();
      const url = `/api/v1/plans/${former.id}/steps`;
      return council.manager.send<Plan>('POST', url, { version, body: { step: 'supersede' } });
    };
    expect((await supersede()).status).toBe(409);
    await putInto(world, plan.id, 'published');
    expect((await supersede()).ok().status).toBe('superseded');
  });

  it('may begin with the example structure of its edition, which is found until it is rewritten', async () => {
    const plan = await world.plan(council.planner, { startFrom: 'example-structure', edition: '2025' });
    expect(plan.goals.map(({ theme, example }) => [theme, example])).toEqual(
      ['T1', 'T2', 'T3', 'T4', 'T5'].map((theme) => [theme, true]),
    );
    const examples = plan.problems.filter(({ code }) => code === 'goal-is-example');
    expect(examples).toHaveLength(5);
    expect(examples[0]).toMatchObject({
      level: 'must',
      place: { kind: 'goal', id: plan.goals[0]?.id, field: 'title' },
    });
    const goal = plan.goals[0];
    const url = `/goals/${goal?.id}`;
    const need = (await council.planner.patch<Goal>(url, { need: 'We asked 400 residents' }, goal?.version)).ok();
    expect(need.example).toBe(true);
    const rewritten = (await council.planner.patch<Goal>(url, { title: 'Our story' }, need.version)).ok();
    expect(rewritten.example).toBe(false);
  });
});
