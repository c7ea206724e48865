import type { Comparison } from '@waymark/contract/comparison';
import type { Indicator, Indicators, Observations } from '@waymark/contract/indicators';
import type { Goal } from '@waymark/contract/goals';
import type { Target } from '@waymark/contract/targets';
import { minimalBody } from '../../support/bodies';
import { type Council, type Office, World } from '../../support/world';

describe('an indicator of a combined authority', () => {
  let world: World;
  let member: Council;
  let office: Office;
  let goal: Goal;
  let planId: string;
  let indicator: Indicator;
  const code = 'SHARED-1';

  beforeAll(async () => {
    world = await World.open();
    world.today('2026-11-21');
    member = await world.council();
    office = await world.combinedAuthority([member]);
    planId = (await world.plan(member.planner)).id;
    goal = await world.goal(member.planner, planId);
    const body = {
      ...minimalBody(world.conformity.document, 'NewIndicator'),
      code,
      name: 'Welcome hubs',
      frequency: 'year',
    };
    const shape = { valueType: 'count', unit: 'hubs', kind: 'outcome', direction: 'higher', disclosureRule: 'none' };
    indicator = (await office.manager.post<Indicator>('/indicators', { ...body, ...shape })).ok();
  });
  afterAll(() => world.close());

  const listedFor = async (council: Council) =>
    (await council.viewer.get<Indicators>('/indicators')).ok().indicators.find((one) => one.code === code);
  const aim = () => member.planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: indicator.id });
  const record = (value: number) =>
    member.manager.post<Observations>(`/indicators/${code}/observations`, {
      ...{ areaCode: member.areaCode, periodStart: '2025-01-01', periodEnd: '2025-12-31', value, source: 'Register' },
    });

  it('reaches no member before it is offered', async () => {
    expect(await listedFor(member)).toBeUndefined();
    expect((await member.viewer.get(`/indicators/${code}`)).status).toBe(404);
    expect((await member.viewer.get(`/indicators/${code}/versions`)).status).toBe(404);
    expect((await aim()).status).toBe(422);
    expect((await record(3)).status).toBe(404);
  });

  it('is offered by the office alone, by whoever may share, and only once', async () => {
    expect((await office.analyst.post(`/indicators/${code}/offer`, {})).status).toBe(403);
    expect((await member.manager.post(`/indicators/${code}/offer`, {})).status).toBe(404);
    const own = { ...minimalBody(world.conformity.document, 'NewIndicator'), code: 'MINE' };
    (await member.manager.post('/indicators', own)).ok();
    expect((await member.manager.post('/indicators/MINE/offer', {})).body).toMatchObject({ code: 'no-members' });
    const offered = (await office.manager.post<Indicator>(`/indicators/${code}/offer`, {})).ok();
    expect(offered).toMatchObject({ owner: 'own', offeredFrom: '2026-11-21', offeredUntil: null });
    expect((await office.manager.post(`/indicators/${code}/offer`, {})).status).toBe(409);
    indicator = offered;
  });

  it('then stands in the members’ library, is aimed at and has their figures', async () => {
    expect(await listedFor(member)).toMatchObject({ owner: 'office', ownerName: office.name, shared: false });
    expect((await member.viewer.get(`/indicators/${code}/versions`)).status).toBe(200);
    const target = (await aim()).ok();
    expect(target).toMatchObject({ code, name: 'Welcome hubs' });
    const series = (await record(3)).ok();
    expect(series.observations).toMatchObject([{ value: 3, own: true }]);
    expect((await member.manager.patch(`/indicators/${code}`, { reason: 'x', meaningChanged: false }, 1)).status).toBe(
      404,
    );
    expect((await member.manager.delete(`/indicators/${code}`, indicator.version)).status).toBe(404);
  });

  it('stays unknown to those who are no members', async () => {
    expect((await world.stranger.get(`/indicators/${code}`)).status).toBe(404);
    const { indicators } = (await world.stranger.get<Indicators>('/indicators')).ok();
    expect(indicators.map((one) => one.code)).not.toContain(code);
  });

  it('gives the office a member’s figures only where the member shares them', async () => {
    const address = `/organisations/${office.id}/comparison?indicator=${code}`;
    const values = async () =>
      (await office.analyst.get<Comparison>(address)).ok().comparisons[0]?.figures.map(({ value }) => value);
    expect(await values()).toEqual([null]);
    const share = {
      receiverId: office.id,
      subject: 'local-figures',
      level: 'full',
      startsOn: '2026-01-01',
      endsOn: null,
    };
    (await member.manager.post(`/organisations/${member.id}/shares`, share)).ok();
    expect(await values()).toEqual([3]);
  });

  it('once withdrawn is begun by nobody, and kept by plans that aim at it', async () => {
    const withdrawn = await office.manager.delete(`/indicators/${code}/offer`, indicator.version);
    expect(withdrawn.status).toBe(200);
    expect(await listedFor(member)).toBeUndefined();
    const other = await world.goal(member.planner, (await world.plan(member.planner)).id);
    const late = await member.planner.post(`/goals/${other.id}/indicators`, { indicatorId: indicator.id });
    expect(late.status).toBe(422);
    const plan = (await member.planner.get<{ goals: { targets: Target[] }[] }>(`/plans/${planId}`)).ok();
    expect(JSON.stringify(plan)).toContain('Welcome hubs');
    expect((await member.viewer.get(`/indicators/${code}`)).status).toBe(200);
  });
});

describe('context', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('is never judged under a goal and never better or worse in a comparison', async () => {
    const council = await world.council({ areaCode: 'E08000003' });
    const office = await world.combinedAuthority([council, { areaCode: 'E08000006' }]);
    const goal = await world.goal(council.planner, (await world.plan(council.planner)).id);
    const context = (await council.viewer.get<Indicators>('/indicators?kind=context')).ok().indicators;
    const sided = context.filter(({ direction, areaCount }) => direction !== 'none' && areaCount > 0);
    expect(sided.map(({ code }) => code)).toEqual(expect.arrayContaining(['X4', 'X16', 'X17']));
    const held: string[] = [];
    for (const { id, code } of sided) {
      const aim = { baselineOn: '2011-03-27', baselineValue: 1, targetOn: '2030-03-31', targetValue: 99 };
      const added = await council.planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId: id, ...aim });
      if (added.status === 201) expect(added.body).toMatchObject({ status: 'no-judgement', working: null });
      const address = `/organisations/${office.id}/comparison?indicator=${code}`;
      const { comparisons } = (await office.analyst.get<Comparison>(address)).ok();
      const verdicts = comparisons.flatMap(({ figures }) =>
        figures.flatMap((one) => [one.againstGroup, one.againstNation]),
      );
      held.push(...verdicts);
    }
    expect(held.filter((verdict) => ['better', 'worse'].includes(verdict))).toEqual([]);
    expect(held.some((verdict) => ['higher', 'lower'].includes(verdict))).toBe(true);
    const matrix = (
      await office.analyst.get<{ rows: { kind: string; cells: { againstGroup: string }[] }[] }>(
        `/organisations/${office.id}/matrix`,
      )
    ).ok();
    const cells = matrix.rows.filter(({ kind }) => kind === 'context').flatMap((row) => row.cells);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter(({ againstGroup }) => ['better', 'worse'].includes(againstGroup))).toEqual([]);
  });
});
