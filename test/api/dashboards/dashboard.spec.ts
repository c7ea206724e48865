import type { Action } from '@waymark/contract/actions';
import type { Dashboard, DashboardItems } from '@waymark/contract/dashboards';
import type { Goal } from '@waymark/contract/goals';
import type { Indicator } from '@waymark/contract/indicators';
import type { Milestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { Client } from '../../support/client';
import { onDay } from '../../support/moved-clock';
import { type Council, World } from '../../support/world';

describe('the dashboard of a council', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let welcome: Action;
  let classes: Action;
  let extra: Action;

  const status = (value: string) =>
    world.rows('update plan set status = $2 where organisation_id = $1', [council.id, value]);
  const say = async (action: Action, body: object) =>
    (await council.manager.post(`/actions/${action.id}/updates`, { text: 'Said at the meeting', ...body })).ok();
  const read = async (query: string, by: Client = council.viewer) =>
    (await by.get<Dashboard>(`/dashboard?organisation=${council.id}${query}`)).ok();
  const shown = async (query: string) =>
    (await council.viewer.get<DashboardItems>(`/dashboard/items?organisation=${council.id}${query}`)).ok();
  const count = (counts: { status: string; count: number; before: number }[]) =>
    Object.fromEntries(counts.map((one) => [one.status, [one.count, one.before]]));

  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    let goal: Goal | undefined;
    await onDay(world, '2027-04-10', async () => {
      plan = await world.plan(council.planner, { title: 'Integration plan' });
      goal = await world.goal(council.planner, plan.id, { theme: 'T2' });
      const other = await world.goal(council.planner, plan.id, { theme: 'T5', title: 'Neighbours meet' });
      const more = { startsOn: '2027-04-01', directorate: 'Communities', tags: ['housing'] };
      classes = await world.action(council.planner, goal.id, { ...more, dueOn: '2027-07-15' });
      welcome = await world.action(council.planner, other.id, { title: 'Welcome desk', ...more, tags: [] });
      const milestone = { title: 'Rooms found', dueOn: '2027-07-01' };
      (await council.planner.post<Milestone>(`/actions/${classes.id}/milestones`, milestone)).ok();
      const indicatorId = (await council.viewer.get<Indicator>('/indicators/S19')).ok().id;
      const way = { baselineOn: '2026-12-31', baselineValue: 40, targetOn: '2028-12-31', targetValue: 80 };
      (await council.planner.post(`/goals/${goal.id}/indicators`, { indicatorId, ...way })).ok();
      await status('in-delivery');
    });
    await onDay(world, '2027-04-20', async () => {
      await say(classes, { status: 'on-track', reason: 'Began this week' });
      await say(welcome, { status: 'at-risk', reason: 'No room yet' });
      await record('2027-01-01', '2027-03-31', 46);
    });
    await onDay(world, '2027-07-05', async () => {
      await say(classes, { status: 'off-track', reason: 'The tutor left', correctiveAction: 'Hire one by August' });
      await record('2027-04-01', '2027-06-30', 41);
      const current = (await council.viewer.get<Plan>(`/plans/${plan.id}`))
        .ok()
        .goals.find((one) => one.id === goal?.id);
      const said = { leadStatus: 'at-risk' };
      (await council.manager.patch(`/goals/${goal?.id}`, said, current?.version)).ok();
    });
    await onDay(world, '2027-07-10', async () => {
      await say(welcome, { status: 'completed', completedOn: '2027-07-09' });
      await status('draft');
      extra = await world.action(council.planner, goal?.id ?? '', {
        title: 'Conversation café',
        startsOn: '2027-07-01',
      });
      await status('in-delivery');
    });
    world.today('2027-07-20');
  });
  afterAll(() => world.close());

  const record = async (periodStart: string, periodEnd: string, value: number) =>
    (
      await council.manager.post(`/indicators/S19/observations?organisation=${council.id}`, {
        ...{ areaCode: council.areaCode, source: 'Register', periodStart, periodEnd, value },
      })
    ).ok();

  it('counts by status beside the end of the quarter before', async () => {
    const { total, on, compareWith } = await read('');
    expect([on, compareWith]).toEqual(['2027-07-20', '2027-06-30']);
    expect(count(total.actions)).toEqual({
      'not-started': [1, 0],
      'on-track': [0, 1],
      'at-risk': [0, 1],
      'off-track': [1, 0],
      completed: [1, 0],
    });
    expect(count(total.goals)).toEqual({ 'at-risk': [1, 0], 'not-said': [1, 2] });
    expect(count(total.targets)).toEqual({ 'on-track': [0, 1], behind: [1, 0] });
    expect(count(total.milestones)).toEqual({ late: [1, 0], 'due-soon': [0, 1] });
    expect(total.updates).toEqual([
      { freshness: 'fresh', count: 2 },
      { freshness: 'not-due', count: 1 },
    ]);
    expect(total.figures).toEqual([{ freshness: 'current', count: 1 }]);
  });

  it('tells what became of what, the gravest first', async () => {
    const { changed, changedCount } = await read('');
    expect(changedCount).toBe(6);
    expect(changed.map(({ kind, title, movement, from, to, turn }) => [kind, title, movement, from, to, turn])).toEqual(
      [
        ['target', expect.any(String), 'moved', 'on-track', 'behind', 'worse'],
        ['action', 'Open evening classes', 'late', 'on-track', 'off-track', 'worse'],
        ['milestone', 'Rooms found', 'late', 'due-soon', 'late', 'worse'],
        ['action', 'Welcome desk', 'completed', 'at-risk', 'completed', 'better'],
        ['goal', 'Everyone can speak English', 'moved', null, 'at-risk', null],
        ['action', 'Conversation café', 'new', null, 'not-started', null],
      ],
    );
    expect(changed[0]?.judgement?.working).toMatchObject({ observed: 41, on: '2027-06-30' });
  });

  it.each([
    ['2027-06-30', { 'on-track': 1, 'at-risk': 1 }],
    ['2027-07-05', { 'at-risk': 1, 'off-track': 1 }],
    ['2027-07-09', { 'at-risk': 1, 'off-track': 1 }],
    ['2027-07-10', { 'not-started': 1, 'off-track': 1, completed: 1 }],
    ['2027-04-20', { 'on-track': 1, 'at-risk': 1 }],
    ['2027-04-19', { 'not-started': 2 }],
    ['2027-04-09', {}],
  ])('of %s is what was so at the end of that day', async (on, expected) => {
    const { total } = await read(`&on=${on}&compareWith=2027-01-01`);
    expect(Object.fromEntries(total.actions.map((one) => [one.status, one.count]))).toEqual(expected);
  });

  it('says of one day the same whichever way it is asked', async () => {
    const [there, back] = [await read('&on=2027-06-30&compareWith=2027-04-19'), await read('&compareWith=2027-06-30')];
    const asked = there.total.actions.filter((one) => one.count > 0).map(({ status: of, count: many }) => [of, many]);
    const told = back.total.actions.filter((one) => one.before > 0).map(({ status: of, before }) => [of, before]);
    expect(told).toEqual(asked);
    expect(await read('&compareWith=2027-07-19').then(({ changed }) => changed)).toEqual([]);
  });

  it('tells a plan that came, and not everything in it', async () => {
    const { changed } = await read('&compareWith=2027-04-01');
    expect(changed.map(({ kind, movement, title }) => [kind, movement, title])).toEqual([
      ['plan', 'new', 'Integration plan'],
    ]);
  });

  it.each([
    ['theme', ['T2', 'T5']],
    ['directorate', ['Communities', '']],
    ['tag', ['Housing', '']],
    ['partner', ['']],
  ])('counts by %s', async (by, keys) => {
    const { groups, total } = await read(`&by=${by}`);
    expect(groups.map(({ key }) => key)).toEqual(keys);
    const sum = groups.flatMap(({ actions }) => actions).reduce((all, one) => all + one.count, 0);
    expect(sum).toBe(3);
    if (by !== 'theme') expect([total.goals, total.targets]).toEqual([[], []]);
  });

  it('counts by plan, and one plan alone', async () => {
    const { groups } = await read('&by=plan');
    expect(groups).toMatchObject([{ key: plan.id, name: 'Integration plan' }]);
    const one = await read(`&by=theme&plan=${plan.id}`);
    expect([one.planId, one.plans.length]).toEqual([plan.id, 1]);
    const { status: missing } = await council.viewer.get(`/dashboard?plan=01900000-0000-7000-8000-000000000000`);
    expect(missing).toBe(404);
  });

  it('leads from a count to what stands behind it', async () => {
    const red = await shown('&kind=action&status=off-track&by=theme&group=T2');
    expect(red).toMatchObject({
      count: 1,
      items: [{ id: classes.id, reason: 'The tutor left', correctiveAction: 'Hire one by August', own: true }],
    });
    expect((await shown('&kind=action&group=T5')).items.map(({ title }) => title)).toEqual(['Welcome desk']);
    expect((await shown('&kind=target')).items[0]?.judgement?.working).toMatchObject({ observed: 41 });
    expect((await shown('&kind=goal&status=not-said')).count).toBe(1);
    expect((await shown('&kind=milestone&status=late')).items[0]).toMatchObject({ actionId: classes.id });
  });

  it('is a table too', async () => {
    const { text, headers } = await council.viewer.get(`/dashboard.csv?organisation=${council.id}&by=theme`);
    expect(headers['content-type']).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('counted_by,group,name,organisation,what,status,on,count,compared_with,before');
    expect(lines).toContain('theme,all,,,action,off-track,2027-07-20,1,2027-06-30,0');
    expect(lines).toContain('theme,T2,,,target,behind,2027-07-20,1,2027-06-30,0');
  });

  it('names what lacks words before a board reads it', async () => {
    const { attention } = await read('');
    const of = (id: string) => attention.find((one) => one.id === id)?.reasons;
    expect(of(classes.id)).toEqual(['due-date-passed', 'no-lead']);
    expect(of(extra.id)).toEqual(['no-lead']);
    expect(of(welcome.id)).toBeUndefined();
  });

  it('says what an owner had said where no change tells', async () => {
    await world.rows(`update audit_event set plan_id = null where subject_id = $1 and name = 'action.progress'`, [
      welcome.id,
    ]);
    const { items } = await shown('&kind=action&group=T5&on=2027-06-30');
    expect(items).toMatchObject([{ title: 'Welcome desk', status: 'at-risk' }]);
  });

  it.each([
    ['&on=2027-07-21', '/on', 'in-the-future'],
    ['&on=2027-07-01&compareWith=2027-07-01', '/compareWith', 'not-before'],
    ['&by=colour', '/by', 'not-a-choice'],
  ])('refuses %s', async (query, pointer, code) => {
    const answer = await council.viewer.get<{ fields: object[] }>(`/dashboard?organisation=${council.id}${query}`);
    expect([answer.status, answer.body.fields]).toEqual([422, [{ pointer, code }]]);
  });

  it('is nothing to strangers', async () => {
    expect((await world.stranger.get(`/dashboard?organisation=${council.id}`)).status).toBe(404);
    expect((await world.stranger.get(`/dashboard/items?organisation=${council.id}&kind=action`)).status).toBe(404);
  });

  it('is empty where nothing is in force', async () => {
    const other = await world.council();
    await world.plan(other.planner);
    const empty = (await other.viewer.get<Dashboard>('/dashboard')).ok();
    expect([empty.total.actions, empty.groups, empty.changed, empty.plans.length]).toEqual([[], [], [], 1]);
  });
});
