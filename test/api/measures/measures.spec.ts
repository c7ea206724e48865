import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Observations } from '@waymark/contract/indicators';
import type { Milestone } from '@waymark/contract/milestones';
import type { ProcessMeasure, ProcessMeasures } from '@waymark/contract/measures';
import type { Person } from '@waymark/contract/people';
import type { MeasureCode } from '@waymark/domain/measures/process-measures';
import { addDays, addMonths } from '@waymark/domain/day';
import { Database } from '../../../api/src/platform/database';
import { Jobs } from '../../../api/src/platform/jobs';
import { type Council, World } from '../../support/world';

describe('process measures', () => {
  let world: World;
  let council: Council;
  let planId: string;
  let goal: Goal;
  let hub: Action;
  let milestone: Milestone;

  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    const { planner } = council;
    planId = (await world.plan(planner)).id;
    goal = await world.goal(planner, planId);
    const person = { name: 'Lead', kind: 'officer' };
    const lead = (await planner.post<Person>(`/organisations/${council.id}/people`, person)).ok();
    hub = await world.action(planner, goal.id, { title: 'Open a hub', councilLeadId: lead.id, origin: 'good-idea' });
    await world.action(planner, goal.id, { title: 'Train staff' });
    const body = { title: 'Doors open', dueOn: '2026-05-31' };
    milestone = (await planner.post<Milestone>(`/actions/${hub.id}/milestones`, body)).ok();
  });
  afterAll(() => world.close());

  const measures = async (query = '') => (await council.viewer.get<ProcessMeasures>(`/measures${query}`)).ok();
  const one = async (code: MeasureCode, query = `?plan=${planId}`): Promise<ProcessMeasure | undefined> =>
    (await measures(query)).measures.find((measure) => measure.code === code);

  it('count what the plan says, with numerator, denominator and what is behind', async () => {
    expect(await one('M2')).toMatchObject({
      ...{ numerator: 1, denominator: 2, value: 50, gap: null, unit: '%', direction: 'higher', thingCount: 1 },
      things: [{ kind: 'action', planId, title: 'Train staff' }],
    });
    expect(await one('M8')).toMatchObject({ numerator: 1, denominator: null, value: 1, things: [{ id: hub.id }] });
    expect((await measures()).plans).toContainEqual(expect.objectContaining({ id: planId }));
  });

  it('say that no attendance is kept, and that there is nothing to count', async () => {
    expect(await one('M7')).toMatchObject({ numerator: 0, denominator: 0, value: null, gap: 'no-attendance-kept' });
    expect(await one('M6')).toMatchObject({ numerator: 0, denominator: 0, value: null, gap: 'nothing-to-count' });
  });

  it('leave out plans that are not carried out, unless one is asked for', async () => {
    expect(await one('M2', '')).toMatchObject({ denominator: 0 });
    await world.rows(`update plan set status = 'in-delivery' where id = $1`, [planId]);
    expect(await one('M2', '')).toMatchObject({ denominator: 2 });
  });

  it('change with what is done: updates, milestones, corrective actions and answers', async () => {
    const { planner, manager } = council;
    expect(await one('M3')).toMatchObject({ value: 1, things: [{ kind: 'milestone', title: 'Doors open' }] });
    const done = { doneOn: '2026-11-01' };
    (await planner.patch(`/milestones/${milestone.id}`, done, milestone.version)).ok();
    expect(await one('M3')).toMatchObject({ value: 0, things: [] });
    const said = { status: 'off-track', text: 'No room yet', correctiveAction: 'Ask the library', reason: 'No room' };
    (await manager.post(`/actions/${hub.id}/updates`, said)).ok();
    expect(await one('M5')).toMatchObject({ numerator: 1, denominator: 1, value: 100 });
    expect((await one('M1'))?.things.map(({ title }) => title)).not.toContain('Open a hub');
    const ask = { wording: 'Longer notice', askedOf: 'Home Office', status: 'made', madeOn: '2026-10-01' };
    (await planner.post('/asks', ask)).ok();
    expect(await one('M6', '')).toMatchObject({ numerator: 0, denominator: 1, value: 0, things: [{ kind: 'ask' }] });
  });

  it('know no owner in who has left, is suspended or is no member any more', async () => {
    expect(await one('M2')).toMatchObject({ numerator: 1, denominator: 2 });
    const { userId } = council.contributor;
    const leadId = hub.councilLeadId;
    const membership = `where organisation_id = $1 and user_id = $2`;
    await world.rows('update person set user_id = $2 where id = $1', [leadId, userId]);
    expect(await one('M2')).toMatchObject({ numerator: 1 });
    await world.rows(`update membership set suspended_at = '2026-10-10' ${membership}`, [council.id, userId]);
    expect(await one('M2')).toMatchObject({ numerator: 0 });
    const [kept] = await world.rows<{ id: string }>(`delete from membership ${membership} returning id`, [
      council.id,
      userId,
    ]);
    expect(kept).toBeDefined();
    expect(await one('M2')).toMatchObject({ numerator: 0 });
    await world.rows(`update person set user_id = null, left_on = '2026-10-10' where id = $1`, [leadId]);
    expect(await one('M2')).toMatchObject({ numerator: 0 });
    await world.rows('update person set left_on = null where id = $1', [leadId]);
    expect(await one('M2')).toMatchObject({ numerator: 1 });
  });

  it('count the seats that were there at meetings of twelve months, as was known on each day', async () => {
    const { planner } = council;
    const { on } = await measures();
    const made = async (path: string, body: object) => (await planner.post<{ id: string }>(path, body)).ok().id;
    const taskforce = await made(`/taskforces?organisation=${council.id}`, { name: 'Taskforce' });
    const seat = { organisationName: 'Forum', sector: 'faith', role: 'member', startsOn: addMonths(on, -24) };
    const seats = [
      await made(`/taskforces/${taskforce}/members`, { ...seat, seat: 'One' }),
      await made(`/taskforces/${taskforce}/members`, { ...seat, seat: 'Two' }),
    ];
    const meet = async (heldOn: string, states: readonly string[], recordedOn = on) => {
      const id = await made(`/taskforces/${taskforce}/meetings`, { heldOn, purpose: `Meeting of ${heldOn}` });
      const marks = states.map((state, place) => ({ memberId: seats[place], state }));
      if (marks.length > 0) (await planner.put(`/taskforce-meetings/${id}/attendance`, { seats: marks }, 1)).ok();
      await world.rows('update taskforce_attendance set recorded_at = $2 where meeting_id = $1', [id, recordedOn]);
    };
    const [before, month, today] = [addMonths(on, -12), addDays(on, -40), addDays(on, -1)];
    await meet(before, ['absent', 'absent'], before);
    await meet(addDays(before, 1), ['present', 'present'], addDays(before, 1));
    await meet(month, ['present', 'apologies'], addDays(on, -30));
    expect(await one('M7')).toMatchObject({
      ...{ numerator: 3, denominator: 4, value: 75, gap: null, thingCount: 1 },
      things: [{ kind: 'meeting', planId: null, title: `Meeting of ${month}`, on: month }],
    });
    await meet(today, []);
    expect(await one('M7', '')).toMatchObject({ value: 75, things: [{ on: today }, { on: month }] });
    expect(await one('M7', `?on=${addDays(on, -31)}`)).toMatchObject({ numerator: 2, denominator: 4, value: 50 });
    expect(await one('M7', `?on=${addDays(on, -30)}`)).toMatchObject({ numerator: 3, denominator: 6, value: 50 });
    expect(await one('M7', `?on=${addDays(before, -1)}`)).toMatchObject({ value: null, gap: 'no-attendance-kept' });
  });

  it('tell of a past day what was so then', async () => {
    expect(await one('M5', `?plan=${planId}&on=2026-01-31`)).toMatchObject({ denominator: 0 });
    expect((await council.viewer.get('/measures?on=2199-01-01')).status).toBe(422);
  });

  it('are kept once for each month, as figures of their indicators', async () => {
    // The month in which the rows above were made must be over.
    world.today(`${addMonths((await measures()).on, 1).slice(0, 7)}-01`);
    const jobs = world.app.get(Jobs);
    for (let time = 0; time < 2; time++) {
      await world.app.get(Database).common((tx) => jobs.send(tx, 'measures', {}));
      await world.runJobs();
    }
    const address = `/indicators/M2/observations?area=${council.areaCode ?? ''}`;
    const { observations } = (await council.viewer.get<Observations>(address)).ok();
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({ value: 50, numerator: 1, denominator: 2, source: 'Worked out by Waymark' });
    const undecided = await world.rows(
      `select from observation where organisation_id = $1 and hidden is null
       union all select from latest_observation where organisation_id = $1 and hidden is null`,
      [council.id],
    );
    expect(undecided).toEqual([]);
    expect(await one('M2', '')).toMatchObject({ lastMonth: 50, lastMonthEnd: observations[0]?.periodEnd });
  });

  it('are for those who may read plans there', async () => {
    expect((await world.stranger.get(`/measures?organisation=${council.id}`)).status).toBe(404);
    expect((await world.stranger.get(`/measures?plan=${planId}`)).status).toBe(404);
    expect((await world.anyone.get('/measures')).status).toBe(401);
  });
});
