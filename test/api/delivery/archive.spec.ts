import type { ArchivedThing, PlanArchive, Risk } from '@waymark/contract/delivery';
import type { Indicator } from '@waymark/contract/indicators';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { Target } from '@waymark/contract/targets';
import { minimalBody } from '../../support/bodies';
import { type Council, World } from '../../support/world';

/** Where a row of each table is put away, and below it brought back. A table that can be archived has to stand here. */
const routes: Readonly<Record<string, string>> = {
  plan: '/plans/{planId}',
  goal: '/goals/{goalId}',
  action: '/actions/{actionId}',
  action_link: '/action-links/{linkId}',
  milestone: '/milestones/{milestoneId}',
  target: '/targets/{targetId}',
  indicator: '/indicators/{code}',
  ask: '/asks/{askId}',
  board_pack: '/board-packs/{boardPackId}',
  taskforce_meeting: '/taskforce-meetings/{meetingId}',
  funding_line: '/funding-lines/{fundingLineId}',
  risk: '/risks/{riskId}',
  dependency: '/dependencies/{dependencyId}',
  comment: '/comments/{commentId}',
  narrative: '/narratives/{narrativeId}',
  narrative_use: '/narrative-uses/{useId}',
  narrative_test: '/narrative-tests/{testId}',
  assessment_evidence: '/assessment-evidence/{evidenceId}',
  consultation: '/consultations/{consultationId}',
  consultation_group: '/consultation-groups/{consultationGroupId}',
  consultation_theme: '/consultation-themes/{consultationThemeId}',
  governance_record: '/governance-records/{recordId}',
  recommendation: '/recommendations/{recommendationId}',
  publishing_lock: '/publishing-locks/{lockId}',
};

describe('putting away', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    plan = await world.plan(council.planner);
  });
  afterAll(() => world.close());

  it('has, for every table that knows it, a route that puts away and one that brings back', async () => {
    const tables = await world.rows<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'archived_at' order by 1`,
    );
    expect(Object.keys(routes).sort()).toEqual(tables.map(({ name }) => name));
    const there = world.conformity.operations.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
    const needed = Object.values(routes).flatMap((path) => [`delete ${path}`, `post ${path}/restore`]);
    expect(needed.filter((route) => !there.includes(route))).toEqual([]);
  });

  it('leaves everything in sight in the archive of the plan, from where it is brought back', async () => {
    const { planner } = council;
    const goal = await world.goal(planner, plan.id);
    const action = await world.action(planner, goal.id);
    const on = await world.action(planner, goal.id, { title: 'Find a room' });
    const { id: milestone } = (
      await planner.post<Milestone>(`/actions/${on.id}/milestones`, { title: 'First class', dueOn: '2027-09-30' })
    ).ok();
    const [library] = await world.rows<{ id: string }>(
      `select i.id from indicator i join organisation o on o.id = i.organisation_id
       where o.kind = 'library' and not i.computed order by i.position limit 1`,
    );
    const target = (await planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: library?.id })).ok();
    const rated = { event: 'No tutor', likelihood: 2, impact: 2, response: 'accept' };
    const risk = (await planner.post<Risk>(`/plans/${plan.id}/risks`, rated)).ok();
    const line = (await planner.post<Risk>(`/plans/${plan.id}/funding-lines`, { source: 'Grant' })).ok();
    const waits = { actionId: action.id, onActionId: on.id };
    const dependency = (await planner.post<Risk>(`/plans/${plan.id}/dependencies`, waits)).ok();

    const kept: [path: string, kind: string, id: string][] = [
      ['dependencies', 'dependency', dependency.id],
      ['risks', 'risk', risk.id],
      ['funding-lines', 'funding-line', line.id],
      ['milestones', 'milestone', milestone],
      ['targets', 'target', target.id],
      ['actions', 'action', action.id],
    ];
    for (const [path, , id] of kept) (await planner.delete(`/${path}/${id}`, 1)).ok();
    const archive = async () => (await planner.get<PlanArchive>(`/plans/${plan.id}/archive`)).ok().things;
    const withinAction = (things: ArchivedThing[]) => things.find(({ kind }) => kind === 'dependency');
    expect((await archive()).map(({ kind, id }) => [kind, id])).toEqual(kept.map(([, ...one]) => one).reverse());
    expect(withinAction(await archive())).toMatchObject({
      withinArchived: true,
      restorable: false,
      title: 'Find a room',
    });

    for (const [path, , id] of [...kept].reverse()) (await planner.post(`/${path}/${id}/restore`)).ok();
    expect(await archive()).toEqual([]);
    (await planner.delete(`/goals/${goal.id}`, 1)).ok();
    expect(await archive()).toMatchObject([{ kind: 'goal', id: goal.id, restorable: true }]);
    expect((await council.viewer.get<PlanArchive>(`/plans/${plan.id}/archive`)).ok().things).toMatchObject([
      { restorable: false },
    ]);
  });

  it('keeps an own indicator in sight while a plan aims at it, and brings it back', async () => {
    const { manager } = council;
    const own = { ...minimalBody(world.conformity.document, 'NewIndicator'), code: 'OWN-ARCH' };
    const { id } = (await manager.post<{ id: string }>('/indicators', own)).ok();
    const goal = await world.goal(council.planner, plan.id);
    const target = (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: id })).ok();
    expect(await manager.delete('/indicators/OWN-ARCH', 1)).toMatchObject({
      status: 409,
      body: { code: 'indicator-in-use' },
    });
    (await council.planner.delete(`/targets/${target.id}`, 1)).ok();
    (await manager.delete('/indicators/OWN-ARCH', 1)).ok();
    expect((await manager.get('/indicators/OWN-ARCH')).status).toBe(404);
    const listed = (await manager.get<{ indicators: Indicator[] }>('/indicators?archived=true')).ok();
    // The library has archived ones of its own.
    expect(listed.indicators.filter(({ shared }) => !shared)).toMatchObject([{ code: 'OWN-ARCH' }]);
    (await manager.post('/indicators/OWN-ARCH/restore')).ok();
    (await manager.get('/indicators/OWN-ARCH')).ok();
  });
});
