import type { Goal } from '@waymark/contract/goals';
import type { Indicator } from '@waymark/contract/indicators';
import type { Problem } from '@waymark/contract/problem';
import type { Target } from '@waymark/contract/targets';
import type { Body } from '../../support/client';
import { type Council, World } from '../../support/world';

describe('an indicator under a goal', () => {
  let world: World;
  let council: Council;
  let goal: Goal;
  const way = { baselineOn: '2024-03-31', baselineValue: 50, targetOn: '2028-03-31', targetValue: 90 };

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-06-01');
    council = await world.council();
  });
  beforeEach(async () => {
    const plan = await world.plan(council.planner);
    goal = await world.goal(council.planner, plan.id);
  });
  afterAll(() => world.close());

  const idOf = async (code: string) => (await council.viewer.get<Indicator>(`/indicators/${code}`)).ok().id;
  const add = async (code: string, body: Body = {}) =>
    council.planner.post<Target & Pick<Problem, 'code' | 'fields'>>(`/goals/${goal.id}/indicators`, {
      indicatorId: await idOf(code),
      ...body,
    });
  const record = (figures: Body) =>
    council.manager.post(`/indicators/S19/observations?organisation=${council.id}`, {
      areaCode: council.areaCode,
      source: 'Register',
      ...figures,
    });

  it('is judged at the end of the period of its latest figure', async () => {
    (await record({ periodStart: '2026-01-01', periodEnd: '2026-03-31', numerator: 138, denominator: 200 })).ok();
    const target = (await add('S19', way)).ok();
    // Half of the way on 31 March 2026: 50 + (730 ÷ 1461) × 40 = 69.99; observed 69; a tenth of 40 is 4.
    expect(target).toMatchObject({ status: 'slightly-behind', code: 'S19', direction: 'higher', version: 1 });
    expect(target.working).toMatchObject({ on: '2026-03-31', observed: 69, tolerance: 4, judgedWithInterval: false });
    expect(target.working?.expected).toBeCloseTo(50 + (730 / 1461) * 40, 6);
  });

  it('is judged by its interval when the plan says so', async () => {
    const target = (await add('S19', { ...way, judgeWithInterval: true })).ok();
    expect(target.status).toBe('cannot-tell');
    expect(target.working?.judgedWithInterval).toBe(true);
  });

  it('is judged by the published figure of its area where the organisation has none', async () => {
    const body = { baselineOn: '2020-12-31', baselineValue: 0.5, targetOn: '2030-12-31', targetValue: 0.1 };
    const target = (await add('S2', body)).ok();
    const [published] = await world.rows<{ value: number }>(
      `select l.value from latest_observation l join indicator i on i.id = l.indicator_id
       where i.code = 'S2' and l.area_code = $1`,
      [council.areaCode],
    );
    expect(target.working?.observed).toBe(published?.value);
  });

  it.each<[string, string, Body, string, string]>([
    ['no good direction', 'S1', way, '/direction', 'direction-needed'],
    [
      'a target on the day of the baseline',
      'E1',
      { ...way, targetOn: way.baselineOn },
      '/targetOn',
      'not-after-baseline',
    ],
    [
      'points on a straight way',
      'E1',
      { ...way, points: [{ on: '2025-03-31', value: 60 }] },
      '/points',
      'not-with-path',
    ],
    [
      'a point outside',
      'E1',
      { ...way, path: 'stepped', points: [{ on: '2029-03-31', value: 60 }] },
      '/points/0/on',
      'outside-path',
    ],
    ['an owner of nobody', 'E1', { ownerId: '01900000-0000-7000-8000-000000000000' }, '/ownerId', 'unknown'],
    [
      'an indicator of nobody',
      'E1',
      { indicatorId: '01900000-0000-7000-8000-000000000000' },
      '/indicatorId',
      'unknown',
    ],
    ['a share above 1', 'E1', { ...way, toleranceShare: 1.5 }, '/toleranceShare', 'out-of-range'],
  ])('is refused with %s', async (_case, code, body, pointer, problem) => {
    const { status, body: answer } = await add(code, body);
    expect(status).toBe(422);
    expect(answer.fields).toContainEqual({ pointer, code: problem });
  });

  it('stands without a target where no direction is good, and is not judged', async () => {
    expect((await add('S1')).ok()).toMatchObject({ status: 'no-judgement', direction: 'none', working: null });
    const overridden = (await add('C12', { ...way, direction: 'lower' })).ok();
    expect(overridden).toMatchObject({ direction: 'lower', directionOverridden: true, status: 'no-judgement' });
  });

  it('stands once under a goal', async () => {
    (await add('E1', way)).ok();
    expect((await add('E1', way)).body.fields).toEqual([{ pointer: '/indicatorId', code: 'already-there' }]);
  });

  it('holds a level with no tolerance unless told', async () => {
    const level = { ...way, targetValue: way.baselineValue };
    expect((await add('E1', level)).ok()).toMatchObject({ toleranceAbsolute: 0 });
  });

  it('tells a hidden baseline neither by its tolerance nor by what is recorded of a guess', async () => {
    const target = (await add('C11', { ...way, baselineValue: 4 })).ok();
    expect(target).toMatchObject({ baselineHidden: true, baselineValue: null });
    for (const [place, body] of [
      { targetValue: 3 },
      { targetValue: 4 },
      { targetValue: 90 },
      { baselineValue: 4 },
      { baselineValue: 3 },
    ].entries()) {
      const changed = await council.planner.patch<Target>(`/targets/${target.id}`, body, place + 1);
      expect(changed.ok()).toMatchObject({ toleranceAbsolute: null, baselineHidden: true });
    }
    const events = await world.rows(
      `select id from audit_event where subject_id = $1 and name = 'target.change' and after ? 'baselineValue'`,
      [target.id],
    );
    expect(events).toHaveLength(2);
  });

  it('is changed from the version that was read, and says so', async () => {
    const target = (await add('E1', { ...way, path: 'stepped', points: [{ on: '2025-03-31', value: 60 }] })).ok();
    const changed = await council.planner.patch<Target>(`/targets/${target.id}`, { targetValue: 95 }, target.version);
    expect(changed.ok()).toMatchObject({ targetValue: 95, version: 2, points: [{ on: '2025-03-31', value: 60 }] });
    expect(changed.headers['etag']).toBe('"2"');
    const stale = await council.planner.patch(`/targets/${target.id}`, { targetValue: 96 }, 1);
    expect(stale.status).toBe(412);
    expect((await council.planner.patch(`/targets/${target.id}`, { targetValue: 96 })).status).toBe(428);
    const straight = await council.planner.patch<Target>(`/targets/${target.id}`, { path: 'straight' }, 2);
    expect(straight.ok()).toMatchObject({ path: 'straight', points: [] });
    const events = await world.rows(
      `select name, before, after from audit_event where organisation_id = $1 and subject_id = $2 order by id`,
      [council.id, target.id],
    );
    expect(events.map((event) => event['name'])).toEqual(['target.add', 'target.change', 'target.change']);
    expect(events[1]).toMatchObject({ before: { targetValue: 90 }, after: { targetValue: 95 } });
  });

  it('is kept to its indicator', async () => {
    const target = (await add('E1', way)).ok();
    const other = { indicatorId: await idOf('E4') };
    const { body } = await council.planner.patch<Problem>(`/targets/${target.id}`, other, 1);
    expect(body.fields).toEqual([{ pointer: '/indicatorId', code: 'not-changeable' }]);
  });

  it('is put away, and is then no longer there', async () => {
    const target = (await add('E1', way)).ok();
    expect((await council.planner.delete(`/targets/${target.id}`, target.version)).status).toBe(204);
    expect((await council.planner.get(`/targets/${target.id}`)).status).toBe(404);
    expect((await add('E1', way)).status).toBe(201);
  });

  it('may be set while the plan is delivered, and not while it is reviewed', async () => {
    await world.rows(`update plan set status = 'in-delivery' where id = (select plan_id from goal where id = $1)`, [
      goal.id,
    ]);
    expect((await add('E1', way)).status).toBe(201);
    await world.rows(`update plan set status = 'in-review' where id = (select plan_id from goal where id = $1)`, [
      goal.id,
    ]);
    expect((await add('E4', way)).body).toMatchObject({ status: 409, code: 'plan-not-editable' });
  });

  it('is set by who may, and is nothing to a stranger', async () => {
    const target = (await add('E1', way)).ok();
    const body = { indicatorId: await idOf('E4') };
    expect((await council.viewer.get(`/targets/${target.id}`)).status).toBe(200);
    expect((await council.viewer.post(`/goals/${goal.id}/indicators`, body)).status).toBe(403);
    expect((await world.stranger.post(`/goals/${goal.id}/indicators`, body)).status).toBe(404);
    expect((await world.stranger.get(`/targets/${target.id}`)).status).toBe(404);
    expect((await world.stranger.patch(`/targets/${target.id}`, { targetValue: 1 }, 1)).status).toBe(404);
    expect((await world.stranger.delete(`/targets/${target.id}`, 1)).status).toBe(404);
  });
});
