import type { Action } from '@waymark/contract/actions';
import type { ActionLink, ActionPlaces, LinkableActions, TaggedActions } from '@waymark/contract/action-links';
import type { Goal } from '@waymark/contract/goals';
import type { Plan, Plans } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;
let home: Plan;
let action: Action;
let other: Plan;
let goal: Goal;

const planOf = async (id: string): Promise<Plan> => (await council.planner.get<Plan>(`/plans/${id}`)).ok();
const actionsOf = (plan: Plan) => plan.goals.flatMap(({ actions }) => actions);
const link = async (): Promise<ActionLink> =>
  (await council.planner.post<ActionLink>(`/goals/${goal.id}/action-links`, { actionId: action.id })).ok();

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  council = await world.council();
  const { planner } = council;
  home = await world.plan(planner, { title: 'Integration strategy' });
  action = await world.action(planner, (await world.goal(planner, home.id)).id, { tags: ['learn'] });
  other = await world.plan(planner, { title: 'Cohesion plan' });
  goal = await world.goal(planner, other.id, { title: 'Neighbours know each other', theme: 'T1' });
  await world.action(planner, goal.id, { title: 'Street parties' });
});

describe('an action in several plans', () => {
  it('is changed by many in its own plan alone', async () => {
    await link();
    const body = { actions: [{ id: action.id, version: action.version }], change: { dueOn: '2028-12-31' } };
    const at = `/plans/${other.id}/bulk-changes`;
    const refused = await council.planner.post<Problem>(at, body);
    expect([refused.status, refused.body.code]).toEqual([409, 'bulk-change-refused']);
    expect((await council.planner.get<Action>(`/actions/${action.id}`)).ok()).toMatchObject({
      version: action.version,
    });
  });

  it('is shown under a goal of another plan, after its own actions, with where it comes from', async () => {
    const made = await link();
    const [own, shown] = actionsOf(await planOf(other.id));

    expect(own).toMatchObject({ title: 'Street parties', reference: '1.1', linkedFrom: null });
    expect(shown).toMatchObject({ id: action.id, goalId: goal.id, reference: '1.2' });
    expect(shown?.linkedFrom).toEqual({
      ...{ linkId: made.id, linkVersion: 1, planId: home.id, planTitle: 'Integration strategy', reference: '1.1' },
    });
    const { body } = await council.planner.get<ActionPlaces>(`/actions/${action.id}/places`);
    expect(body.home).toMatchObject({ planId: home.id, reference: '1.1' });
    expect(body.links).toMatchObject([{ planId: other.id, goalId: goal.id, reference: '1.2', archived: false }]);
  });

  it('is changed once and is so in each plan', async () => {
    await link();
    const milestone = { title: 'First class meets', dueOn: '2027-09-30' };
    (await council.planner.post(`/actions/${action.id}/milestones`, milestone)).ok();
    (await council.planner.patch(`/actions/${action.id}`, { title: 'Open day classes' }, action.version)).ok();

    for (const plan of [home, other]) {
      const shown = actionsOf(await planOf(plan.id)).find(({ id }) => id === action.id);
      expect(shown).toMatchObject({ title: 'Open day classes', milestones: [{ title: 'First class meets' }] });
    }
  });

  it('counts in the coverage, the checks and the lists of each plan', async () => {
    const before = await planOf(other.id);
    await link();
    const after = await planOf(other.id);
    const countOf = ({ coverage }: Plan) => coverage.themes.find(({ theme }) => theme === 'T1')?.actionCount;

    expect([countOf(before), countOf(after)]).toEqual([1, 2]);
    expect(before.problems.some(({ place }) => place.id === action.id)).toBe(false);
    expect(after.problems.some(({ place }) => place.id === action.id)).toBe(true);
    const { plans } = (await council.planner.get<Plans>('/plans')).ok();
    expect(plans.find(({ id }) => id === other.id)?.actionCount).toBe(2);
    expect(plans.find(({ id }) => id === home.id)?.actionCount).toBe(1);
  });

  it('takes updates as its own plan allows, wherever it is read', async () => {
    await link();
    await world.rows(`update plan set status = 'closed' where id = $1`, [other.id]);
    const { body } = await council.manager.get<Plan>(`/plans/${other.id}`);
    expect(actionsOf(body).map(({ mayUpdate }) => mayUpdate)).toEqual([false, true]);
  });

  it('leaves a plan by unlinking, comes back by restoring, and stays in its own throughout', async () => {
    const made = await link();
    expect((await council.planner.delete(`/action-links/${made.id}`, made.version)).status).toBe(204);
    expect(actionsOf(await planOf(other.id))).toHaveLength(1);
    expect(actionsOf(await planOf(home.id))).toHaveLength(1);

    (await council.planner.post(`/action-links/${made.id}/restore`, undefined)).ok();
    expect(actionsOf(await planOf(other.id))).toHaveLength(2);
  });

  it('leaves the other plan when it is archived in its own', async () => {
    await link();
    expect((await council.planner.delete(`/actions/${action.id}`, action.version)).status).toBe(204);
    expect(actionsOf(await planOf(other.id))).toHaveLength(1);
  });

  it('is offered from the other plans of the council, until it is linked', async () => {
    const at = `/goals/${goal.id}/linkable-actions`;
    const { body } = await council.planner.get<LinkableActions>(`${at}?search=evening`);
    expect(body).toMatchObject({ actions: [{ id: action.id, planTitle: 'Integration strategy' }], more: false });
    expect((await council.planner.get<LinkableActions>(`${at}?search=parties`)).body.actions).toEqual([]);

    await link();
    expect((await council.planner.get<LinkableActions>(at)).body.actions).toEqual([]);
  });

  it('is linked once to a plan, never to its own, and never across councils', async () => {
    await link();
    const again = await council.planner.post<Problem>(`/goals/${goal.id}/action-links`, { actionId: action.id });
    expect(again).toMatchObject({ status: 409, body: { code: 'already-linked' } });
    const own = await council.planner.post<Problem>(`/goals/${action.goalId}/action-links`, { actionId: action.id });
    expect(own).toMatchObject({ status: 422, body: { fields: [{ pointer: '/actionId', code: 'same-plan' }] } });
    const foreign = await world.action(
      world.stranger,
      (await world.goal(world.stranger, (await world.plan(world.stranger)).id)).id,
    );
    const across = await council.planner.post<Problem>(`/goals/${goal.id}/action-links`, { actionId: foreign.id });
    expect(across).toMatchObject({ status: 422, body: { fields: [{ pointer: '/actionId', code: 'unknown' }] } });
  });

  it('is linked by those who draft, while the plan is drafted', async () => {
    const body = { actionId: action.id };
    expect((await council.viewer.post(`/goals/${goal.id}/action-links`, body)).status).toBe(403);
    expect((await world.stranger.post(`/goals/${goal.id}/action-links`, body)).status).toBe(404);
    await world.rows(`update plan set status = 'published' where id = $1`, [other.id]);
    expect((await council.planner.post(`/goals/${goal.id}/action-links`, body)).status).toBe(409);
  });
});

describe('actions by what they are reported to', () => {
  it('stand under each of their tags, those of other plans among them', async () => {
    await link();
    const { body } = await council.viewer.get<TaggedActions>(`/plans/${other.id}/tagged-actions?set=sanctuary`);
    const learn = body.tags.find(({ code }) => code === 'learn');
    expect(learn?.actions).toMatchObject([{ id: action.id, planId: home.id, reference: '1.2', linked: true }]);
    expect(body.untaggedCount).toBe(1);

    const csv = await council.viewer.get(`/plans/${other.id}/tagged-actions.csv?set=sanctuary`);
    expect(csv.text).toContain('1.2,Open evening classes,Not started');
  });
});
