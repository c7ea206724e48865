import type { Home } from '@waymark/contract/home';
import type { Plan, Plans } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Publication, PublicationPreview } from '@waymark/contract/publications';
import type { PublishingLock, PublishingLocks } from '@waymark/contract/publishing-locks';
import { draftedPlan, publish, setStatus, words } from '../publication/published';
import { type Council, World } from '../../support/world';

describe('publishing', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    world.today('2027-03-01');
    council = await world.council();
    ({ plan } = await draftedPlan(world, council));
    await setStatus(world, plan.id, 'approved');
  });
  afterAll(() => world.close());

  const election = { title: 'Pre-election period, local elections', startsOn: '2027-03-23', endsOn: '2027-05-06' };
  const lock = async (body: object = election) =>
    council.manager.post<PublishingLock & Problem>(`/organisations/${council.id}/publishing-locks`, body);
  const statusOf = async () => (await council.manager.get<Plan>(`/plans/${plan.id}`)).ok().status;
  const publicTexts = async (path: string) => {
    const addresses = [
      '/plans',
      `/plans?council=${council.slug}`,
      path,
      `${path}.json`,
      `${path}.csv`,
      `${path}/versions/1`,
    ];
    const answers = await Promise.all(addresses.map((address) => world.anyone.page(address)));
    // Lists hold the plans of other councils too, under titles and names like these: there the address tells.
    return answers.map(({ status, text }, place) => ({
      status,
      shown: place < 2 ? text.includes(`"${path}"`) : text.includes(plan.title) && text.includes(council.name),
    }));
  };

  /** Whether the council's own pages call the plan prepared, and where they send its readers. */
  const insideTells = async () => {
    const [list, home, read] = await Promise.all([
      council.viewer.get<Plans>(`/plans?organisation=${council.id}`),
      council.viewer.get<Home>(`/home?organisation=${council.id}`),
      council.viewer.get<Plan>(`/plans/${plan.id}`),
    ]);
    const embargoed = [list.ok().plans, home.ok().plans].map(
      (plans) => plans.find(({ id }) => id === plan.id)?.embargoed,
    );
    return { list: embargoed[0], home: embargoed[1], publicPath: read.ok().publicPath };
  };

  it('is refused from the first day of a lock to the last, and says until when', async () => {
    const made = (await lock()).ok();
    expect(made).toMatchObject({ inForce: false, version: 1 });
    for (const day of ['2027-03-23', '2027-05-06']) {
      world.today(day);
      const refused = await publish(council.manager, plan.id);
      expect(refused.body).toMatchObject({
        status: 409,
        code: 'publishing-locked',
        details: { title: election.title, until: '2027-05-06' },
      });
      const preview = (await council.manager.get<PublicationPreview>(`/plans/${plan.id}/publication-preview`)).ok();
      expect(preview.lock).toEqual(election);
    }
    expect(await statusOf()).toBe('approved');
    world.today('2027-05-07');
    (await publish(council.manager, plan.id)).ok();
  });

  it('is locked by those who may, and a lock that was put away holds no longer', async () => {
    const at = `/organisations/${council.id}/publishing-locks`;
    expect((await council.planner.post(at, election)).status).toBe(403);
    expect((await world.stranger.post(at, election)).status).toBe(404);
    const reversed = await lock({ ...election, endsOn: '2027-03-22' });
    expect(reversed.body).toMatchObject({ fields: [{ pointer: '/endsOn', code: 'not-after-start' }] });
    const { id } = (await lock()).ok();
    expect((await council.viewer.get<PublishingLocks>(at)).ok()).toMatchObject({ mayEdit: false, locks: [{ id }] });
    (await council.administrator.patch(`/publishing-locks/${id}`, { endsOn: '2027-05-10' }, 1)).ok();
    (await council.manager.delete(`/publishing-locks/${id}`, 2)).ok();
    world.today('2027-04-01');
    (await publish(council.manager, plan.id)).ok();
    (await council.manager.post(`/publishing-locks/${id}/restore`)).ok();
    expect((await publish(council.manager, plan.id)).body).toMatchObject({ code: 'publishing-locked' });
  });

  it('may be prepared for an instant, and nothing of it is public a moment before', async () => {
    const at = '2027-03-10T09:00:00.000Z';
    const made = (await publish(council.manager, plan.id, { ...words, publicFrom: at })).ok();
    expect(made).toMatchObject({ publicFrom: at, public: false, cancelledAt: null });
    const publicPath = made.path.replace('/versions/1', '');
    world.now('2027-03-10T08:59:59.999Z');
    expect(await insideTells()).toEqual({ list: true, home: true, publicPath: null });
    const before = await publicTexts(publicPath);
    expect(before.map(({ status, shown }) => [status, shown])).toEqual([
      ...[200, 200].map((status) => [status, false]),
      ...[404, 404, 404, 404].map((status) => [status, false]),
    ]);
    world.now(at);
    expect(await insideTells()).toEqual({ list: false, home: false, publicPath });
    const after = await publicTexts(publicPath);
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(after.slice(0, 4).every(({ shown }) => shown)).toBe(true);
    expect(JSON.parse((await world.anyone.page(`${publicPath}.json`)).text)).toMatchObject({
      publishedAt: at,
    });
  });

  it('hides a prepared version behind the one that is public', async () => {
    const first = (await publish(council.manager, plan.id)).ok();
    const { plans } = (await council.viewer.get<Plans>(`/plans?organisation=${council.id}`)).ok();
    expect(plans.find(({ id }) => id === plan.id)).toMatchObject({ status: 'published', embargoed: false });
    const path = first.path.replace('/versions/1', '');
    await world.rows(`update plan set title = 'A new title' where id = $1`, [plan.id]);
    (await publish(council.manager, plan.id, { ...words, publicFrom: '2027-04-01T08:00:00Z' })).ok();
    for (const address of [path, `${path}.json`, `${path}.csv`, '/plans']) {
      expect((await world.anyone.page(address)).text).not.toContain('A new title');
    }
    expect((await world.anyone.page(`${path}/versions/2`)).status).toBe(404);
    const second = await publish(council.manager, plan.id, words);
    expect(second.body).toMatchObject({ code: 'publication-prepared' });
    world.today('2027-04-02');
    expect((await world.anyone.page(path)).text).toContain('A new title');
  });

  it('can be cancelled before its instant, after which it never was', async () => {
    const made = (await publish(council.manager, plan.id, { ...words, publicFrom: '2027-03-10T09:00:00Z' })).ok();
    expect(await statusOf()).toBe('published');
    const cancel = `/plans/${plan.id}/publications/${made.id}/cancel`;
    expect((await council.planner.post(cancel)).status).toBe(403);
    expect((await council.viewer.post(cancel)).status).toBe(403);
    expect((await world.stranger.post(cancel)).status).toBe(404);
    expect((await council.manager.post<Publication>(cancel)).ok().cancelledAt).not.toBeNull();
    expect(await statusOf()).toBe('approved');
    world.today('2027-03-11');
    expect((await world.anyone.page(made.path)).status).toBe(404);
    const again = (await publish(council.manager, plan.id)).ok();
    expect(again).toMatchObject({ number: 2, public: true });
    const late = await council.manager.post<Problem>(`/plans/${plan.id}/publications/${again.id}/cancel`);
    expect(late.body).toMatchObject({ code: 'publication-public' });
  });

  it('is neither prepared into a lock nor locked over what is prepared', async () => {
    (await lock()).ok();
    const into = await publish(council.manager, plan.id, { ...words, publicFrom: '2027-04-01T08:00:00Z' });
    expect(into.body).toMatchObject({ code: 'publishing-locked', details: { until: '2027-05-06' } });
    for (const [publicFrom, code] of [
      ['2027-03-01T11:00:00Z', 'not-in-the-future'],
      ['2029-03-01T12:00:00Z', 'too-far-ahead'],
    ] as const) {
      const refused = await publish(council.manager, plan.id, { ...words, publicFrom });
      expect(refused.body).toMatchObject({ fields: [{ pointer: '/publicFrom', code }] });
    }
    (await publish(council.manager, plan.id, { ...words, publicFrom: '2027-06-01T08:00:00Z' })).ok();
    const over = await lock({ title: 'By-election', startsOn: '2027-05-20', endsOn: '2027-06-01' });
    expect([over.status, over.body.code]).toEqual([409, 'publication-prepared']);
    (await lock({ title: 'By-election', startsOn: '2027-05-20', endsOn: '2027-05-31' })).ok();
  });

  it('hides what is prepared by the rule of the database too', async () => {
    (await publish(council.manager, plan.id, { ...words, publicFrom: '2027-06-01T08:00:00Z' })).ok();
    const policies = await world.rows<{ qual: string }>(
      `select qual from pg_policies where tablename = 'published_plan' and cmd = 'SELECT'`,
    );
    expect(policies[0]?.qual).toContain('public_from');
  });
});
