import type { Area, Areas } from '@waymark/contract/areas';
import type { Frameworks } from '@waymark/contract/frameworks';
import type { Organisation, Organisations } from '@waymark/contract/organisations';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

describe('organisations', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('shows a viewer their own and the operator all, the library too', async () => {
    const own = (await council.viewer.get<Organisations>('/organisations')).ok().organisations;
    expect(own.map((organisation) => organisation.id)).toEqual([council.id]);

    const all = (await world.operator.get<Organisations>('/organisations')).ok().organisations;
    expect(all.map((organisation) => organisation.id)).toEqual(
      expect.arrayContaining([council.id, world.stranger.organisationId]),
    );
    expect(all.map((organisation) => organisation.kind)).toContain('library');
  });

  it('hides another council, and the library from all but its stewards and the operator', async () => {
    const [library] = await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`);
    expect((await world.stranger.get(`/organisations/${council.id}`)).status).toBe(404);
    expect((await world.stranger.get(`/organisations/${library?.id ?? ''}`)).status).toBe(404);
    expect((await world.operator.get(`/organisations/${library?.id ?? ''}`)).status).toBe(200);
    expect((await council.viewer.get(`/organisations/${council.id}`)).status).toBe(200);
  });

  it('lets the administrator change the settings, once for each version, and writes down what changed', async () => {
    const before = (await council.administrator.get<Organisation>(`/organisations/${council.id}`)).ok();
    const address = `/organisations/${council.id}`;
    const changed = await council.administrator.patch<Organisation>(
      address,
      { disclosureThreshold: 7, feedback: 'plans@council.example' },
      before.version,
    );
    expect(changed.ok()).toMatchObject({ disclosureThreshold: 7, feedback: 'plans@council.example' });
    expect(changed.headers['etag']).toBe(`"${before.version + 1}"`);

    const late = await council.administrator.patch<Problem>(address, { disclosureThreshold: 3 }, before.version);
    expect(late).toMatchObject({ status: 412, body: { code: 'organisation', current: { disclosureThreshold: 7 } } });
    expect((await council.administrator.patch(address, { disclosureThreshold: 3 })).status).toBe(428);
    expect((await council.planner.patch(address, { disclosureThreshold: 3 }, 2)).status).toBe(403);
    expect((await world.stranger.patch(address, { disclosureThreshold: 3 }, 2)).status).toBe(404);
    expect(
      await world.rows(
        `select before, after from audit_event where organisation_id = $1 and name = 'organisation.change'`,
        [council.id],
      ),
    ).toEqual([
      {
        before: { disclosureThreshold: 5, feedback: null },
        after: { disclosureThreshold: 7, feedback: 'plans@council.example' },
      },
    ]);
  });

  it('refuses a threshold outside 3 to 10 and names that may not be set', async () => {
    const answer = await council.administrator.patch<Problem>(
      `/organisations/${council.id}`,
      { disclosureThreshold: 2, name: 'Another' },
      1,
    );
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual(
      expect.arrayContaining([
        { pointer: '/disclosureThreshold', code: 'out-of-range' },
        { pointer: '/name', code: 'unknown-field' },
      ]),
    );
  });

  describe('areas', () => {
    const asked = async (query: string): Promise<Area[]> =>
      (await world.anyone.get<Areas>(`/areas?${query}`)).ok().areas;

    it('are found by their code, with region and combined authority', async () => {
      expect(await asked('code=E08000003')).toMatchObject([
        { name: 'Manchester', regionName: 'North West', combinedAuthorityName: 'Greater Manchester', askedFor: null },
      ]);
    });

    it('are found by the code of a council that was abolished', async () => {
      const [former] = await world.rows<{ old_code: string; area_code: string }>(
        'select * from area_predecessor limit 1',
      );
      expect(await asked(`code=${former?.old_code ?? ''}`)).toMatchObject([
        { code: former?.area_code, askedFor: former?.old_code },
      ]);
      expect((await world.anyone.get('/areas?code=X00000000')).status).toBe(404);
    });

    it('are searched by name, those that begin with it first, and listed by type', async () => {
      const found = (await asked('search=SALF')).map((area) => area.name);
      expect(found[0]).toBe('Salford');
      expect(await asked('type=london-borough')).toHaveLength(33);
      expect((await world.anyone.get('/areas?type=village')).status).toBe(422);
    });
  });

  it('shows the editions of the framework and the tags', async () => {
    const { editions, tags } = (await council.viewer.get<Frameworks>('/frameworks')).ok();
    expect(editions.map((edition) => [edition.edition, edition.themes.length, edition.ways.length])).toEqual([
      ['2025', 5, 5],
      ['2019', expect.any(Number), expect.any(Number)],
    ]);
    expect(tags.length).toBeGreaterThan(10);
  });
});
