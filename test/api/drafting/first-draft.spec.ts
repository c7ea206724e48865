import type { Draft, FittingIndicators } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import { type Council, World } from '../../support/world';
import { putInto } from '../../support/complete-plan';

describe('a guided first draft', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    plan = await world.plan(council.planner);
  });

  const mark = (client: Council['planner'], body: object) => client.put<Draft>(`/plans/${plan.id}/draft`, body);

  it('remembers where it was left, the latest first', async () => {
    expect((await council.viewer.get<Draft>(`/plans/${plan.id}/draft`)).ok()).toEqual({ marks: [] });
    await mark(council.planner, { task: 'baseline' });
    await mark(council.planner, { task: 'T2' });
    const { marks } = (await mark(council.planner, { task: 'baseline' })).ok();
    expect(marks.map(({ task }) => task)).toEqual(['baseline', 'T2']);
    expect(marks[0]).toMatchObject({ visitedBy: council.planner.name, finishedAt: null, finishedBy: null });
  });

  it('keeps who said that a theme needs no goal, and takes it back, both on record', async () => {
    const { marks } = (await mark(council.planner, { task: 'T5', finished: true })).ok();
    expect(marks[0]).toMatchObject({ task: 'T5', finishedBy: council.planner.name });
    expect((await mark(council.planner, { task: 'T5' })).ok().marks[0]?.finishedBy).toBe(council.planner.name);
    expect((await mark(council.planner, { task: 'T5', finished: false })).ok().marks[0]?.finishedAt).toBeNull();
    const events = await world.rows(
      `select name, after from audit_event where plan_id = $1 and name like 'draft.%' order by id`,
      [plan.id],
    );
    expect(events).toEqual([
      { name: 'draft.finish', after: { task: 'T5' } },
      { name: 'draft.reopen', after: { task: 'T5' } },
    ]);
  });

  it('is not for readers, other councils, unknown tasks or plans under review', async () => {
    expect((await mark(council.viewer, { task: 'T1' })).status).toBe(403);
    expect((await mark(world.stranger, { task: 'T1' })).status).toBe(404);
    expect((await mark(council.planner, { task: 'T6' })).status).toBe(422);
    await putInto(world, plan.id, 'in-review');
    const refused = await mark(council.planner, { task: 'T1' });
    expect([refused.status, (refused.body as { code?: string }).code]).toEqual([409, 'plan-not-editable']);
  });

  describe('the indicators beside a goal', () => {
    const fitting = (client: Council['planner'], theme: string) =>
      client.get<FittingIndicators>(`/plans/${plan.id}/fitting-indicators?theme=${theme}`);

    it('are those of the theme, with figures for the council first', async () => {
      const before = (await fitting(council.planner, 'T2')).ok().indicators;
      const last = before.filter(({ latest }) => latest === null).at(-1);
      const figure = { areaCode: council.areaCode, value: 12.5, source: 'Survey' };
      const address = `/indicators/${last?.code}/observations?organisation=${council.id}`;
      (await council.manager.post(address, { ...figure, periodStart: '2025-03-01', periodEnd: '2025-03-31' })).ok();
      const { indicators } = (await fitting(council.planner, 'T2')).ok();
      const found = indicators.find(({ id }) => id === last?.id);
      expect(found?.latest).toMatchObject({ periodEnd: '2025-03-31' });
      const withFigures = indicators.map(({ latest }) => latest !== null);
      expect(withFigures).toEqual([...withFigures].sort((one, other) => Number(other) - Number(one)));
      expect(indicators.every(({ code }) => before.some((one) => one.code === code))).toBe(true);
    });

    it('are hidden from another council, and need a theme', async () => {
      expect((await fitting(world.stranger, 'T2')).status).toBe(404);
      expect((await fitting(council.planner, 'T9')).status).toBe(422);
    });
  });
});
