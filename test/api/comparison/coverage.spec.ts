import type { MembersCoverage } from '@waymark/contract/comparison';
import type { Body } from '../../support/client';
import { type Council, type Office, World } from '../../support/world';

describe('themes by members', () => {
  let world: World;
  let office: Office;
  let giving: Council;
  let silent: Council;

  beforeAll(async () => {
    world = await World.open();
    giving = await world.council();
    silent = await world.council();
    office = await world.combinedAuthority([giving, silent]);
    for (const council of [giving, silent]) {
      const plan = await world.plan(council.planner, { title: `Plan of ${council.name}` });
      const goal = await world.goal(council.planner, plan.id, { theme: 'T2' });
      await world.action(council.planner, goal.id);
    }
  });
  afterEach(() => world.rows('delete from share'));
  afterAll(() => world.close());

  const share = (subject: string, level: string, more: { from?: string; to?: string | null } = {}) =>
    world.rows(
      `insert into share (organisation_id, receiver_id, subject, level, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6)`,
      [giving.id, office.id, subject, level, more.from ?? '2026-01-01', more.to ?? null],
    );
  const status = (value: string) =>
    world.rows('update plan set status = $2 where organisation_id = $1', [giving.id, value]);
  const members = async () =>
    (await office.analyst.get<MembersCoverage>(`/organisations/${office.id}/coverage`)).ok().members;
  const memberOf = async (council: Council) => (await members()).find((member) => member.areaCode === council.areaCode);
  const unshared: Body = { shared: false, planTitle: null, planStatus: null, coverage: null };

  it('says who does not share, which is not having no plan', async () => {
    expect(await memberOf(giving)).toMatchObject(unshared);
    await share('plan-coverage', 'coverage');
    expect(await memberOf(giving)).toMatchObject({ shared: true, planStatus: null, coverage: null });
    expect(await memberOf(silent)).toMatchObject(unshared);
  });

  it('counts a plan from its review on, without its title until it is public', async () => {
    await share('plan-coverage', 'coverage');
    await status('in-review');
    const inReview = await memberOf(giving);
    expect(inReview).toMatchObject({ shared: true, planStatus: 'in-review', planTitle: null });
    expect(inReview?.coverage?.themes.find((theme) => theme.theme === 'T2')).toMatchObject({
      goalCount: 1,
      actionCount: 1,
      notStartedCount: 1,
    });
    await status('in-delivery');
    expect(await memberOf(giving)).toMatchObject({ planStatus: 'in-delivery', planTitle: `Plan of ${giving.name}` });
    await status('draft');
  });

  it('counts a draft where a member shares in full', async () => {
    await share('plans', 'full');
    expect(await memberOf(giving)).toMatchObject({
      shared: true,
      planStatus: 'draft',
      planTitle: `Plan of ${giving.name}`,
    });
  });

  it('counts nothing before a share begins and after it has ended', async () => {
    await share('plans', 'full', { to: '2026-02-01' });
    expect(await memberOf(giving)).toMatchObject(unshared);
    await share('plan-coverage', 'full', { from: '2999-01-01' });
    expect(await memberOf(giving)).toMatchObject(unshared);
  });

  it('tells nothing of members to others', async () => {
    await share('plans', 'full');
    expect((await world.stranger.get(`/organisations/${office.id}/coverage`)).status).toBe(403);
    expect((await silent.manager.get(`/organisations/${office.id}/coverage`)).status).toBe(403);
    const elsewhere = await world.combinedAuthority([giving]);
    const answer = await elsewhere.analyst.get<MembersCoverage>(`/organisations/${elsewhere.id}/coverage`);
    expect(answer.ok().members[0]).toMatchObject(unshared);
  });
});
