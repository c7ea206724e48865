import type { Dashboard } from '@waymark/contract/dashboards';
import type { Indicator } from '@waymark/contract/indicators';
import { type Council, type Office, World } from '../../support/world';

describe('the dashboard of an office', () => {
  let world: World;
  let council: Council;
  let other: Council;
  let office: Office;

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-07-20');
    council = await world.council();
    other = await world.council();
    office = await world.combinedAuthority([council, other]);
    const plan = await world.plan(council.planner, { title: 'Integration plan' });
    const goal = await world.goal(council.planner, plan.id, { theme: 'T2' });
    const action = await world.action(council.planner, goal.id, { directorate: 'Communities' });
    const indicatorId = (await council.viewer.get<Indicator>('/indicators/S19')).ok().id;
    const way = { baselineOn: '2026-12-31', baselineValue: 40, targetOn: '2028-12-31', targetValue: 80 };
    (await council.planner.post(`/goals/${goal.id}/indicators`, { indicatorId, ...way })).ok();
    const figure = { areaCode: council.areaCode, source: 'Register', value: 41 };
    const period = { periodStart: '2027-04-01', periodEnd: '2027-06-30' };
    (
      await council.manager.post(`/indicators/S19/observations?organisation=${council.id}`, { ...figure, ...period })
    ).ok();
    const said = { status: 'off-track', text: 'Said', reason: 'No tutor', correctiveAction: 'Hire one' };
    (await council.manager.post(`/actions/${action.id}/updates`, said)).ok();
    await world.rows(`update plan set status = 'in-delivery' where id = $1`, [plan.id]);
  });
  afterEach(() => world.rows('delete from share'));
  afterAll(() => world.close());

  const seen = async (query = '') =>
    (await office.manager.get<Dashboard>(`/dashboard?organisation=${office.id}${query}`)).ok();
  const share = (subject: string, level: string, from = '2026-01-01') =>
    world.rows(
      `insert into share (organisation_id, receiver_id, subject, level, starts_on) values ($1, $2, $3, $4, $5)`,
      [council.id, office.id, subject, level, from],
    );

  it('counts nothing of members that do not share', async () => {
    await share('plans', 'full', '2027-07-21');
    await share('local-figures', 'full');
    const { total, members } = await seen();
    expect([total.actions, total.targets]).toEqual([[], []]);
    expect(members.map(({ level }) => level)).toEqual(['not-shared', 'not-shared']);
  });

  it.each([['plan-coverage'], ['plans']])(
    'counts actions alone of members that share %s as coverage',
    async (subject) => {
      await share(subject, 'coverage');
      const { total, changed, attention, plans, groups } = await seen('&by=plan');
      expect(total.actions).toEqual([
        { status: 'not-started', count: 0, before: 1 },
        { status: 'off-track', count: 1, before: 0 },
      ]);
      expect([total.targets, total.goals, changed, attention, plans]).toEqual([[], [], [], [], []]);
      expect(groups).toMatchObject([{ name: 'Integration plan' }]);
      expect((await seen('&by=directorate')).total.actions).toEqual([]);
      const behind = `/dashboard/items?organisation=${office.id}&kind=action&status=off-track`;
      expect((await office.manager.get(behind)).ok()).toMatchObject({ items: [], count: 1, unnamedCount: 1 });
    },
  );

  it('counts and tells everything of members that share in full, and lets nobody open it', async () => {
    await share('plans', 'full');
    await share('plan-coverage', 'coverage');
    const { total, attention, members } = await seen();
    expect(total.targets).toContainEqual({ status: 'behind', count: 1, before: 0 });
    expect(attention).toMatchObject([{ own: false, reasons: ['no-lead'] }]);
    expect(members.filter(({ level }) => level === 'full').map(({ organisationId }) => organisationId)).toEqual([
      council.id,
    ]);
    expect((await seen('&by=directorate')).groups).toMatchObject([{ key: 'Communities' }]);
  });

  it('is for those who compare its members', async () => {
    await share('plans', 'full');
    const { total } = (await office.analyst.get<Dashboard>(`/dashboard?organisation=${office.id}`)).ok();
    expect(total.actions).toContainEqual({ status: 'off-track', count: 1, before: 0 });
    expect((await council.manager.get(`/dashboard?organisation=${office.id}`)).status).toBe(404);
    expect((await other.manager.get(`/dashboard?organisation=${council.id}`)).status).toBe(404);
    const administrator = await world.person({ organisationId: council.id, roles: ['analyst'] });
    expect((await administrator.get(`/dashboard?organisation=${council.id}`)).status).toBe(403);
  });
});
