import type { Action } from '@waymark/contract/actions';
import type { Ask } from '@waymark/contract/asks';
import type { DeliveryWarnings, Dependency, FundingLine, PlanDelivery, Risk } from '@waymark/contract/delivery';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus, person } from '../../support/delivery';
import { type Council, World } from '../../support/world';

describe('what pays for a plan, what may go wrong with it and what it waits for', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let goal: Goal;
  let action: Action;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    plan = await world.plan(council.planner);
    goal = await world.goal(council.planner, plan.id);
    action = await world.action(council.planner, goal.id, { cost: 90_000, dueOn: '2027-09-30' });
  });

  const delivery = async () => (await council.viewer.get<PlanDelivery>(`/plans/${plan.id}/delivery`)).ok();
  const fund = async (body: object) =>
    (await council.planner.post<FundingLine>(`/plans/${plan.id}/funding-lines`, body)).ok();
  const risk = async (body: object = {}) =>
    (
      await council.planner.post<Risk>(`/plans/${plan.id}/risks`, {
        ...{ event: 'The tutor leaves', likelihood: 3, impact: 3, response: 'reduce', ...body },
      })
    ).ok();
  const wait = (body: object) => council.planner.post<Dependency>(`/plans/${plan.id}/dependencies`, body);
  const another = (title: string, dueOn: string) => world.action(council.planner, goal.id, { title, dueOn });

  describe('funding', () => {
    it('is kept by year, adds up, is held against what the actions cost and warns before it ends', async () => {
      await fund({ source: 'Council budget', years: [{ year: 2027, amount: 20_000 }] });
      const years = [
        { year: 2027, amount: 30_000 },
        { year: 2028, amount: 10_000 },
      ];
      const line = await fund({
        ...{ source: 'Refugee employability grant', actionId: action.id, years, restricted: true },
        ...{ restriction: 'Refugees in work', endsOn: '2027-05-01', posts: 'One adviser', postCount: 1.5 },
      });
      expect(line).toMatchObject({ years, warning: 'within-90-days', postCount: 1.5 });
      const { totals, fundingLines, mayEdit } = await delivery();
      expect(totals).toEqual({
        ...{ funded: 60_000, cost: 90_000, gap: 30_000, uncostedCount: 0 },
        years: [
          { year: 2027, amount: 50_000 },
          { year: 2028, amount: 10_000 },
        ],
      });
      expect(fundingLines.map(({ warning }) => warning)).toEqual([null, 'within-90-days']);
      expect(mayEdit).toBe(false);
      const { warnings } = (await council.viewer.get<DeliveryWarnings>('/delivery-warnings')).ok();
      expect(warnings).toMatchObject([
        { kind: 'funding-ends', id: line.id, planId: plan.id, on: '2027-05-01', warning: 'within-90-days' },
      ]);
    });

    it('is changed from the version that was read, put away and brought back with its years', async () => {
      const line = await fund({ source: 'Grant', years: [{ year: 2027, amount: 1 }] });
      const at = `/funding-lines/${line.id}`;
      const changed = await council.planner.patch<FundingLine>(
        at,
        { years: [{ year: 2028, amount: 2 }] },
        line.version,
      );
      expect(changed.ok()).toMatchObject({ source: 'Grant', version: 2, years: [{ year: 2028, amount: 2 }] });
      expect((await council.planner.patch(at, { source: 'Other' }, 1)).status).toBe(412);
      expect((await council.planner.delete(at, 2)).status).toBe(204);
      expect((await delivery()).fundingLines).toEqual([]);
      const restored = (await council.planner.post<FundingLine>(`${at}/restore`)).ok();
      expect(restored).toMatchObject({ version: 4, years: [{ year: 2028, amount: 2 }] });
    });

    it.each([
      [
        'a year twice',
        {
          years: [
            { year: 2027, amount: 1 },
            { year: 2027, amount: 2 },
          ],
        },
        '/years/1/year',
      ],
      ['an action of nobody', { actionId: '01900000-0000-7000-8000-000000000000' }, '/actionId'],
    ])('refuses %s', async (_what, body, pointer) => {
      const at = `/plans/${plan.id}/funding-lines`;
      const refused = await council.planner.post<Problem>(at, { source: 'Grant', ...body });
      expect(refused).toMatchObject({ status: 422, body: { fields: [{ pointer }] } });
    });
  });

  describe('risks', () => {
    it('stand in the order of their scores, with a band, an owner and a review that may be overdue', async () => {
      const ownerId = await person(world, council);
      await risk({ event: 'Small' });
      await risk({
        event: 'Great',
        likelihood: 5,
        impact: 4,
        ownerId,
        reviewOn: '2027-02-28',
        targetLikelihood: 2,
        targetImpact: 4,
      });
      const { risks } = await delivery();
      expect(risks).toMatchObject([
        { event: 'Great', score: 20, band: 'very-high', ownerId, reviewOverdue: true, targetLikelihood: 2 },
        { event: 'Small', score: 9, band: 'medium', reviewOverdue: false },
      ]);
      const { warnings } = (await council.viewer.get<DeliveryWarnings>('/delivery-warnings')).ok();
      expect(warnings).toMatchObject([{ kind: 'review-overdue', title: 'Great', on: '2027-02-28' }]);
    });

    it('have a whole target or none', async () => {
      const { id, version } = await risk();
      const refused = await council.planner.patch<Problem>(`/risks/${id}`, { targetImpact: 2 }, version);
      expect(refused).toMatchObject({ status: 422, body: { fields: [{ pointer: '/targetLikelihood' }] } });
    });

    it('are put away and brought back', async () => {
      const { id, version } = await risk();
      expect((await council.planner.delete(`/risks/${id}`, version)).status).toBe(204);
      expect((await council.planner.get(`/risks/${id}/none`)).status).toBe(404);
      expect((await council.planner.post<Risk>(`/risks/${id}/restore`)).ok()).toMatchObject({ id, version: 3 });
      expect((await council.planner.post(`/risks/${id}/restore`)).status).toBe(409);
    });
  });

  describe('dependencies', () => {
    it('are late for both actions where what is waited for comes too late', async () => {
      const late = await another('Find a building', '2027-12-31');
      const found = (await wait({ actionId: action.id, onActionId: late.id })).ok();
      expect(found).toMatchObject({ state: 'late', waiting: action.title, awaited: 'Find a building' });
      const { warnings } = (await council.viewer.get<DeliveryWarnings>('/delivery-warnings')).ok();
      expect(warnings).toMatchObject([{ kind: 'dependency-late', id: found.id, title: action.title }]);
    });

    it('never run in a circle, over however many actions, also not when brought back', async () => {
      const b = await another('B', '2027-06-30');
      const c = await another('C', '2027-05-31');
      const last = (await wait({ actionId: b.id, onActionId: c.id })).ok();
      (await wait({ actionId: action.id, onActionId: b.id })).ok();
      const circle = { actionId: c.id, onActionId: action.id };
      expect(await wait(circle)).toMatchObject({ status: 409, body: { code: 'dependency-circle' } });
      expect((await wait({ actionId: b.id, onActionId: b.id })).status).toBe(409);
      expect(await wait({ actionId: b.id, onActionId: c.id })).toMatchObject({ body: { code: 'dependency-there' } });
      (await council.planner.delete(`/dependencies/${last.id}`, 1)).ok();
      (await wait(circle)).ok();
      expect(await council.planner.post(`/dependencies/${last.id}/restore`)).toMatchObject({ status: 409 });
    });

    it('let goals and actions wait for an ask, which is met when it is answered and lost when declined', async () => {
      const body = { wording: 'English for asylum seekers from day one', askedOf: 'Home Office' };
      const ask = (await council.planner.post<Ask>('/asks', body)).ok();
      (await wait({ goalId: goal.id, askId: ask.id })).ok();
      (await wait({ actionId: action.id, askId: ask.id, note: 'Cannot begin without' })).ok();
      expect((await delivery()).dependencies.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
      const declined = { status: 'declined', madeOn: '2027-01-10', answer: 'No money' };
      (await council.planner.patch(`/asks/${ask.id}`, declined, ask.version)).ok();
      expect((await delivery()).dependencies.map(({ state }) => state)).toEqual(['lost', 'lost']);
    });

    it.each([
      ['nothing that waits', {}, '/actionId'],
      ['nothing that is waited for', { actionId: true }, '/onActionId'],
      ['a goal that waits for an action', { goalId: true, onActionId: true }, '/onActionId'],
      ['an ask of nobody', { actionId: true, askId: 'nobody' }, '/askId'],
    ])('refuse %s', async (_what, asked, pointer) => {
      const ids: Record<string, string> = {
        actionId: action.id,
        onActionId: action.id,
        goalId: goal.id,
        askId: plan.id,
      };
      const body = Object.fromEntries(Object.keys(asked).map((field) => [field, ids[field]]));
      expect(await wait(body)).toMatchObject({ status: 422, body: { fields: [{ pointer }] } });
    });
  });

  describe('asks', () => {
    it('say what was asked of whom, when and what came of it', async () => {
      const at = `/asks?organisation=${council.id}`;
      const ask = (await council.planner.post<Ask>(at, { wording: 'Longer notice', askedOf: 'Home Office' })).ok();
      expect(ask).toMatchObject({ status: 'draft', madeOn: null, archived: false });
      const refused = await council.planner.patch<Problem>(`/asks/${ask.id}`, { status: 'answered' }, 1);
      expect(refused.body.fields?.map(({ pointer }) => pointer)).toEqual(['/madeOn', '/answer']);
      (await council.planner.delete(`/asks/${ask.id}`, 1)).ok();
      expect((await council.viewer.get<{ asks: Ask[] }>('/asks?archived=true')).ok().asks).toMatchObject([
        { id: ask.id },
      ]);
      (await council.planner.post(`/asks/${ask.id}/restore`)).ok();
      expect((await council.viewer.get<{ asks: Ask[] }>(at)).ok().asks).toMatchObject([{ id: ask.id }]);
      expect((await world.stranger.get(`/asks/${ask.id}`)).status).toBe(404);
    });
  });

  it.each(['draft', 'returned', 'published', 'in-delivery', 'paused'] as const)(
    'are edited in a plan %s',
    async (status) => {
      await inStatus(world, plan, status);
      await risk();
      await fund({ source: 'Grant' });
    },
  );

  it.each(['in-review', 'approved', 'superseded', 'closed'] as const)(
    'stay as they are in a plan %s',
    async (status) => {
      await inStatus(world, plan, status);
      const refused = await council.planner.post<Problem>(`/plans/${plan.id}/funding-lines`, { source: 'Grant' });
      expect(refused).toMatchObject({ status: 409, body: { code: 'plan-not-editable' } });
    },
  );

  it('are hidden from another council and written by planners alone', async () => {
    const { id, version } = await risk();
    expect((await world.stranger.get(`/plans/${plan.id}/delivery`)).status).toBe(404);
    expect((await world.stranger.patch(`/risks/${id}`, { event: 'Mine' }, version)).status).toBe(404);
    expect((await council.viewer.patch(`/risks/${id}`, { event: 'Mine' }, version)).status).toBe(403);
  });
});
