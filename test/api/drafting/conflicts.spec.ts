import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Target } from '@waymark/contract/targets';
import { directory } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

interface Stale {
  current: Record<string, unknown>;
  details?: { changedBy: string; changedAt: string };
}

describe('an older version', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let goal: Goal;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    plan = await world.plan(council.planner);
    goal = await world.goal(council.planner, plan.id);
  });

  /** Two people change one thing from the same version; the second is told how it is now, by whom, and when. */
  async function second(address: string, version: number, first: object): Promise<Stale> {
    (await council.manager.patch(address, first, version)).ok();
    const refused = await council.planner.patch<Problem>(address, { title: 'Another' }, version);
    expect(refused.status).toBe(412);
    return refused.body as unknown as Stale;
  }

  it('of the plan tells the other’s text, who wrote it and when', async () => {
    const current = await council.planner.get<Plan>(`/plans/${plan.id}`);
    const stale = await second(`/plans/${plan.id}`, current.ok().version, { vision: 'Theirs' });
    expect(stale.current).toMatchObject({ vision: 'Theirs', title: plan.title });
    expect(stale.details?.changedBy).toBe(council.manager.name);
    expect(Date.parse(stale.details?.changedAt ?? '')).not.toBeNaN();
  });

  it('of a goal tells it too', async () => {
    const stale = await second(`/goals/${goal.id}`, goal.version, { need: 'Theirs' });
    expect(stale.current).toMatchObject({ need: 'Theirs' });
    expect(stale.details?.changedBy).toBe(council.manager.name);
  });

  it('of an action comes with its partners, which do not stand in its row', async () => {
    const { taskforceLeadId } = await directory(world, council.id);
    const action = await world.action(council.planner, goal.id);
    const stale = await second(`/actions/${action.id}`, action.version, { partnerIds: [taskforceLeadId] });
    const now = (await council.planner.get<Action>(`/actions/${action.id}`)).ok();
    expect(stale.current).toMatchObject({ partnerIds: [taskforceLeadId], title: now.title, version: now.version });
    expect(stale.details?.changedBy).toBe(council.manager.name);
  });

  it('of a target names who changed it', async () => {
    const { indicators } = (await council.planner.get<{ indicators: { id: string }[] }>('/indicators?theme=T2')).ok();
    const body = { indicatorId: indicators[0]?.id };
    const target = (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, body)).ok();
    (await council.manager.patch(`/targets/${target.id}`, { rationale: 'Theirs' }, target.version)).ok();
    const refused = await council.planner.patch(`/targets/${target.id}`, { rationale: 'Mine' }, target.version);
    expect(refused.status).toBe(412);
    expect((refused.body as unknown as Stale).details?.changedBy).toBe(council.manager.name);
  });
});
