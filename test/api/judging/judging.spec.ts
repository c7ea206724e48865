import type { Indicator } from '@waymark/contract/indicators';
import type { JudgingPreview, JudgingRules, PlanJudgements } from '@waymark/contract/judging';
import type { Target } from '@waymark/contract/targets';
import { noCouncilRules } from '@waymark/domain/judging/council-rules';
import type { Body } from '../../support/client';
import { type Council, World } from '../../support/world';

/** 40 on 31 March 2024 and 80 on 31 March 2028: on 31 March 2026 60 are expected, less a day or so, with a tolerance of 4. */
const way = { baselineOn: '2024-03-31', baselineValue: 40, targetOn: '2028-03-31', targetValue: 80 };

describe('what a council sets on top of the method', () => {
  let world: World;
  let council: Council;
  let planId: string;
  let target: Target;

  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  beforeEach(async () => {
    world.today('2027-06-01');
    council = await world.council();
    planId = (await world.plan(council.planner)).id;
    const goal = await world.goal(council.planner, planId);
    await record('2025-01-01', '2025-03-31', 45);
    await record('2026-01-01', '2026-03-31', 50);
    const indicatorId = (await council.viewer.get<Indicator>('/indicators/S19')).ok().id;
    target = (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, { indicatorId, ...way })).ok();
  });
  afterAll(() => world.close());

  const record = async (periodStart: string, periodEnd: string, value: number, more: Body = {}) =>
    (
      await council.manager.post(`/indicators/S19/observations?organisation=${council.id}`, {
        ...{ areaCode: council.areaCode, source: 'Register', periodStart, periodEnd, value, ...more },
      })
    ).ok();
  const address = () => `/organisations/${council.id}/judging`;
  const set = (rules: Body, version = 0, by = council.manager) =>
    by.send<JudgingRules>('PUT', `/api/v1${address()}`, { version, body: { ...noCouncilRules, ...rules } });
  const standing = async () => (await council.viewer.get<Target>(`/targets/${target.id}`)).ok();
  const judged = async (query = '') =>
    (await council.viewer.get<PlanJudgements>(`/plans/${planId}/judgements${query}`)).ok().targets;

  it('turns red into amber where the figure is not worse than a year before, and says both', async () => {
    expect(target).toMatchObject({ status: 'behind', byMethod: 'behind', applied: [] });
    expect((await set({ onlyIfWorse: true })).ok()).toMatchObject({ version: 1, onlyIfWorse: true, firstMonths: null });
    expect(await standing()).toMatchObject({
      status: 'slightly-behind',
      byMethod: 'behind',
      applied: [
        {
          rule: 'only-if-worse-than-year-before',
          from: 'behind',
          to: 'slightly-behind',
          yearBefore: { on: '2025-03-31', value: 45 },
        },
      ],
    });
    await record('2025-01-01', '2025-03-31', 51, { reason: 'counted again' });
    expect(await standing()).toMatchObject({ status: 'behind', applied: [] });
  });

  it('is the same wherever the target stands', async () => {
    (await set({ onlyIfWorse: true })).ok();
    const plan = (await council.viewer.get<{ goals: { indicators: Target[] }[] }>(`/plans/${planId}`)).ok();
    expect(plan.goals[0]?.indicators[0]?.status).toBe('slightly-behind');
    expect(await judged()).toMatchObject([{ id: target.id, status: 'slightly-behind', byMethod: 'behind' }]);
  });

  it('leaves what it does not know as the method says', async () => {
    await world.rows(`delete from observation where organisation_id = $1 and period_end = '2025-03-31'`, [council.id]);
    (await set({ onlyIfWorse: true })).ok();
    expect(await standing()).toMatchObject({ status: 'behind' });
  });

  it('does not look back across a break in the series', async () => {
    const { indicatorId } = target;
    await world.rows(
      `insert into series_break (organisation_id, indicator_id, happened_on, reason)
       select organisation_id, id, '2025-04-01', 'counted otherwise' from indicator where id = $1`,
      [indicatorId],
    );
    (await set({ onlyIfWorse: true })).ok();
    expect(await standing()).toMatchObject({ status: 'behind' });
    await world.rows(`delete from series_break where indicator_id = $1 and happened_on = '2025-04-01'`, [indicatorId]);
  });

  it('may set its own tolerance for targets that set none', async () => {
    (await set({ defaultTolerance: 0.5 })).ok();
    const found = await standing();
    expect(found).toMatchObject({ status: 'slightly-behind', byMethod: 'behind', working: { tolerance: 20 } });
    expect(found.applied.map(({ rule }) => rule)).toEqual(['default-tolerance']);
  });

  it('is shown before it is set, and leaves everything as it was', async () => {
    const body = { ...noCouncilRules, onlyIfWorse: true };
    const preview = (await council.manager.post<JudgingPreview>(`${address()}/preview`, body)).ok();
    expect(preview).toMatchObject({
      targetCount: 1,
      changed: [{ targetId: target.id, planId, from: 'behind', to: 'slightly-behind' }],
    });
    expect((await standing()).status).toBe('behind');
    const none = (await council.manager.post<JudgingPreview>(`${address()}/preview`, noCouncilRules)).ok();
    expect(none.changed).toEqual([]);
  });

  it('is tried on a past day, against the rules of that day', async () => {
    const preview = async (rules: Body, on: string) =>
      (
        await council.manager.post<JudgingPreview>(`${address()}/preview?on=${on}`, { ...noCouncilRules, ...rules })
      ).ok();
    world.today('2027-08-01');
    (await set({ defaultTolerance: 0.5 })).ok();
    const change = { targetId: target.id, planId, from: 'behind', to: 'slightly-behind' };
    expect(await preview({ onlyIfWorse: true }, '2027-06-30')).toMatchObject({ targetCount: 1, changed: [change] });
    expect((await preview({}, '2027-06-30')).changed).toEqual([]);
    expect(await preview({}, '2027-08-01')).toMatchObject({ changed: [{ from: 'slightly-behind', to: 'behind' }] });
    expect(await preview({ onlyIfWorse: true }, '2027-05-31')).toMatchObject({ changed: [] });
    expect((await council.planner.post(`${address()}/preview?on=2027-06-30`, noCouncilRules)).status).toBe(403);
  });

  it('keeps every version, with who set it', async () => {
    (await set({ onlyIfWorse: true })).ok();
    const { versions } = (await set({ firstMonths: 6 }, 1, council.administrator)).ok();
    expect(versions.map(({ version, setBy, onlyIfWorse }) => [version, setBy, onlyIfWorse])).toEqual([
      [2, council.administrator.name, false],
      [1, council.manager.name, true],
    ]);
    expect((await set({}, 1)).status).toBe(412);
    const events = await world.rows(
      `select before, after from audit_event where organisation_id = $1 and name = 'judging-rules.change' order by id`,
      [council.id],
    );
    expect(events[1]).toMatchObject({ before: { onlyIfWorse: true, firstMonths: null }, after: { firstMonths: 6 } });
  });

  it.each([
    ['a planner', () => council.planner, 403],
    ['a stranger', () => world.stranger, 404],
  ])('is not for %s to set', async (_who, by, status) => {
    expect((await set({ onlyIfWorse: true }, 0, by())).status).toBe(status);
  });

  it.each([
    { firstMonths: 0 },
    { firstMonths: 25 },
    { defaultTolerance: 0.6 },
    { onlyIfWorse: null },
    { redNever: true },
  ])('refuses %j', async (body) => {
    expect((await set(body)).status).toBe(422);
  });

  it('judges a past day by the figures that were known then', async () => {
    world.today('2027-07-10');
    await record('2026-01-01', '2026-03-31', 62, { reason: 'late returns' });
    expect(await judged()).toMatchObject([{ status: 'on-track', working: { observed: 62 } }]);
    expect(await judged('?on=2027-07-10')).toMatchObject([{ status: 'on-track', working: { observed: 62 } }]);
    expect(await judged('?on=2027-07-09')).toMatchObject([{ status: 'behind', working: { observed: 50 } }]);
    expect(await judged('?on=2027-05-31')).toMatchObject([{ status: 'no-data', working: null }]);
  });

  it('judges a past day by what the plan said then', async () => {
    const change = { targetValue: 50, toleranceAbsolute: 1 };
    (await council.planner.patch<Target>(`/targets/${target.id}`, change, 1)).ok();
    await world.rows(
      `update audit_event set at = '2027-08-02T10:00:00Z' where subject_id = $1 and name like '%change'`,
      [target.id],
    );
    world.today('2027-08-10');
    expect(await judged('?on=2027-08-01')).toMatchObject([{ status: 'behind', working: { tolerance: 4 } }]);
    expect(await judged('?on=2027-08-02')).toMatchObject([{ status: 'target-met', working: { tolerance: 1 } }]);
  });

  it('judges a past day by the rules of today or of that day', async () => {
    world.today('2027-08-01');
    (await set({ onlyIfWorse: true })).ok();
    expect(await judged('?on=2027-06-30')).toMatchObject([{ status: 'slightly-behind' }]);
    expect(await judged('?on=2027-06-30&rules=today')).toMatchObject([{ status: 'slightly-behind' }]);
    expect(await judged('?on=2027-06-30&rules=that-day')).toMatchObject([{ status: 'behind' }]);
    expect(await judged('?on=2027-08-01&rules=that-day')).toMatchObject([{ status: 'slightly-behind' }]);
  });

  it('is nothing to anyone else', async () => {
    expect((await world.stranger.get(`/plans/${planId}/judgements`)).status).toBe(404);
    expect((await world.stranger.get(address())).status).toBe(404);
  });
});
