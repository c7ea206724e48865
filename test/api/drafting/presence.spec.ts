import type { Presence } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import { type Council, World } from '../../support/world';

describe('who is in a plan', () => {
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

  const say = (client: Council['planner'], section: string, editing: boolean) =>
    client.put<Presence>(`/plans/${plan.id}/presence`, { section, editing });
  const others = async (client: Council['planner']) =>
    (await client.get<Presence>(`/plans/${plan.id}/presence`)).ok().others;

  it('shows a colleague the section and whether it is edited, and nobody themselves', async () => {
    expect((await say(council.planner, 'vision', true)).ok().others).toEqual([]);
    const seen = { userId: council.planner.userId, name: council.planner.name, section: 'vision', editing: true };
    expect((await say(council.manager, 'plan', false)).ok().others).toEqual([seen]);
    expect(await others(council.viewer)).toHaveLength(2);
    expect((await others(council.planner)).map(({ section }) => section)).toEqual(['plan']);
  });

  it('keeps one place for each person, the last', async () => {
    await say(council.planner, 'vision', true);
    await say(council.planner, `goal:${plan.id}`, false);
    expect(await others(council.manager)).toEqual([
      { userId: council.planner.userId, name: council.planner.name, section: `goal:${plan.id}`, editing: false },
    ]);
  });

  it('forgets who has not been heard of for three quarters of a minute, and later the row itself', async () => {
    await say(council.planner, 'vision', true);
    await world.rows(`update plan_presence set seen_at = now() - interval '46 seconds' where plan_id = $1`, [plan.id]);
    expect(await others(council.manager)).toEqual([]);
    await world.rows(`update plan_presence set seen_at = now() - interval '11 minutes' where plan_id = $1`, [plan.id]);
    await say(council.manager, 'plan', false);
    const rows = await world.rows('select user_id from plan_presence where plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ user_id: council.manager.userId }]);
  });

  it('is hidden from another council, and refuses a place without a name', async () => {
    expect((await say(world.stranger, 'vision', true)).status).toBe(404);
    expect((await world.stranger.get(`/plans/${plan.id}/presence`)).status).toBe(404);
    expect((await say(council.planner, ' ', true)).status).toBe(422);
    expect(await world.rows('select 1 from plan_presence where plan_id = $1', [plan.id])).toEqual([]);
  });
});
