import type { Plan } from '@waymark/contract/plans';
import { completePlan, putInto, type CompletePlan } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';
import { publish } from '../publication/published';

describe('reading a plan', () => {
  let world: World;
  let council: Council;
  let made: CompletePlan;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-11-01');
    council = await world.council();
    made = await completePlan(world, council, council.contributor.userId);
    await world.rows(
      `insert into action_partner (organisation_id, action_id, taskforce_member_id) values ($1, $2, $3)`,
      [council.id, made.actionId, made.taskforceLeadId],
    );
    await world.rows(`update action set internal_note = 'Not agreed yet' where id = $1`, [made.actionId]);
    await putInto(world, made.id, 'in-delivery');
  });
  afterAll(() => world.close());

  const read = async (client = council.planner) => (await client.get<Plan>(`/plans/${made.id}`)).ok();

  it('shows goals with their actions, milestones and partners, judged by the dates of today', async () => {
    const plan = await read();
    expect(plan.goals).toHaveLength(1);
    expect(plan.goals[0]?.actions).toMatchObject([
      {
        id: made.actionId,
        reference: '1.1',
        partnerIds: [made.taskforceLeadId],
        // Its milestone of September is late and its start has passed.
        suggestion: { status: 'at-risk', reasons: ['milestone-late', 'start-date-passed'] },
        // 214 days since 1 April, beyond the 180 days of the plan.
        freshness: 'stale',
        complete: 0,
        milestones: [{ status: 'late' }],
      },
    ]);
    expect(plan.coverage.themes.find(({ theme }) => theme === 'T2')).toMatchObject({
      goalCount: 1,
      actionCount: 1,
      notStartedCount: 1,
      indicatorCount: 1,
      ownerCount: 2,
    });
  });

  it('names those who can lead and how much members of the taskforce lead now', async () => {
    const plan = await read();
    expect(plan.people.map((person) => person.kind)).toEqual(['elected-member', 'officer']);
    expect(plan.taskforceMembers).toMatchObject([{ id: made.taskforceLeadId, actionCount: 1 }]);
  });

  it('judges indicators by the latest figure of the council’s own area', async () => {
    const [target] = (await read()).goals[0]?.indicators ?? [];
    const [latest] = await world.rows<{ value: number; on: string }>(
      `select value, period_end::text as on from latest_observation
       where indicator_id = $1 and area_code = $2 and breakdown = ''`,
      [target?.indicatorId, council.areaCode],
    );
    if (latest && latest.on > '2021-03-21')
      expect(target?.working).toMatchObject({ on: latest.on, observed: latest.value });
    else expect(target).toMatchObject({ status: 'no-data', working: null });
  });

  it('tells who may record progress: managers on all, a lead on their own', async () => {
    const mayUpdate = async (client: typeof council.planner) => (await read(client)).goals[0]?.actions[0]?.mayUpdate;
    expect(await mayUpdate(council.manager)).toBe(true);
    expect(await mayUpdate(council.contributor)).toBe(true);
    expect(await mayUpdate(council.planner)).toBe(false);
    expect(await mayUpdate(council.viewer)).toBe(false);
  });

  it('keeps internal notes from the taskforce', async () => {
    const note = async (client: typeof council.planner) => (await read(client)).goals[0]?.actions[0]?.internalNote;
    expect(await note(council.viewer)).toBe('Not agreed yet');
    expect(await note(council.taskforceMember)).toBe('');
  });

  it('shows the public address of the latest publication', async () => {
    expect((await read()).publicPath).toBeNull();
    await putInto(world, made.id, 'approved');
    const { path } = (await publish(council.manager, made.id)).ok();
    expect((await read()).publicPath).toBe(path.replace('/versions/1', ''));
  });

  it('numbers a hundred actions in their order', async () => {
    await world.rows(
      `insert into action (organisation_id, plan_id, goal_id, position, title)
       select $1, $2, $3, 1 + n, 'Action ' || n from generate_series(1, 99) n`,
      [council.id, made.id, made.goalId],
    );
    const plan = await read();
    expect(plan.goals[0]?.actions.at(-1)).toMatchObject({ reference: '1.100', title: 'Action 99' });
  });
});
